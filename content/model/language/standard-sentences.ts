/** What heads each row of the key facts. A language is offered once all of these are approved in it. */
export const labelSentences = {
  what: 'What it is',
  state: 'Open or closed',
  when: 'When',
  where: 'Where',
  how: 'How to get in',
  cost: 'Cost',
  phone: 'Phone',
} as const;

export type FactLabel = keyof typeof labelSentences;

/** The sentences that the site itself says in the key facts. Officers add their own for what stands in the fields of documents. */
export const standardSentences = {
  ...labelSentences,
  sample: 'This is a sample translation. Nobody who speaks the language has checked it.',
  inEnglish: 'Anything shown here in English has no approved translation yet.',
  keyFactsHere: 'These pages have their key facts in this language.',
  emergency: 'If somebody’s life is in danger, call {phone}.',
  service: 'A service',
  hub: 'A wellbeing hub',
  offer: 'A Creative Health activity',
  open: 'Open',
  openWhenLastChecked: 'Open when last checked',
  checkedOn: 'Last checked: {date}',
  planned: 'Planned, not open yet',
  openingSoon: 'Opening soon',
  closedForNow: 'Closed for now',
  moved: 'Moved to another place',
  closed: 'Closed',
  notConfirmed: 'Not confirmed: check before you go',
  notConfirmedSince: 'Not confirmed since {date}: check before you go',
  everyDay: 'Every day',
  daySpan: '{day} to {last day}',
  timeSpan: '{time} to {closing time}',
  allDay: 'All day',
  bankHolidaysAsUsual: 'Open as usual on bank holidays',
  bankHolidaysClosed: 'Closed on bank holidays',
  bankHolidaysUnknown: 'Hours may differ on bank holidays: check before you go',
  otherTimes: 'Some dates have other hours: the English page has them',
  noStreetAddress: 'No street address yet: look it up before you set out',
  turnUp: 'Turn up',
  referYourself: 'Refer yourself',
  askGp: 'Ask your GP',
  askLinkWorker: 'Ask a link worker',
  professional: 'Be referred by a professional',
} as const;

export type StandardSentence = keyof typeof standardSentences;
