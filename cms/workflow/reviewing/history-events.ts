/** The events that say where a review stands: the last of them does. */
export const reviewEvents = [
  'asked',
  'taken-back',
  'approved',
  'changes-asked',
  'published',
  'published-alone',
  'withdrawn',
  'deleted',
] as const;

/** What is noted of a document for ever. */
export const historyEvents = [
  ...reviewEvents,
  'scheduled',
  'schedule-cancelled',
  'schedule-failed',
  'confirmed',
  'let-through',
  'let-through-taken-back',
  'embargo-opened',
] as const;

export type HistoryEvent = (typeof historyEvents)[number];

/** Each as a part of a sentence that begins with who it was. */
export const inThePast: Readonly<Record<HistoryEvent, string>> = {
  asked: 'asked for a review',
  'taken-back': 'took the request for a review back',
  approved: 'approved it',
  'changes-asked': 'asked for changes',
  published: 'published it',
  'published-alone': 'published it alone, without a review',
  withdrawn: 'withdrew it',
  deleted: 'deleted it',
  scheduled: 'scheduled it',
  'schedule-cancelled': 'took it off the schedule',
  confirmed: 'said that it is still correct',
  'let-through': 'left something as it is that the checks found',
  'let-through-taken-back': 'put back in the list what the checks found',
  'embargo-opened': 'opened it to all officers, because everybody its embargo named had left',
  'schedule-failed': 'had scheduled it, and it could not be done',
};
