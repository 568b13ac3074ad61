import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../content/model/fields/rich-text.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { type DocumentName, idOf } from '../../../content/sample/names.ts';

/** A fact, the document that tells it, the field made for it, and what must stand there. */
type Row = [fact: string, document: DocumentName, field: string, expected: string | number];

const documents = new Map(sampleSnapshot().documents.map((document) => [document.id, document]));

const legal = 'news/one-gloucestershire-becomes-a-legal-body';
const glosPage = 'pages/gloucestershire';
const focus = 'pages/what-partners-work-on';
const board = 'organisations/nhs-gloucestershire';
const pillar1 = 'pillars/better-place-for-the-future';
const pillar2 = 'pillars/transforming-what-we-do';
const pillar3 = 'pillars/improving-services-today';
const cavern = 'services/support-at-the-cavern';
const wellbeing = 'services/community-wellbeing-service';
const liaison = 'services/psychiatric-liaison';
const teams = 'services/neighbourhood-teams';
const shapes = 'pages/what-shapes-your-health';
const hub = 'hubs/jan-cutting-healthy-living-centre';
const hubs = 'programmes/plymouth-wellbeing-hubs';
const launch = 'news/plymouth-first-wellbeing-hub';
const newGps = 'news/plymouth-new-gps';
const primaryCare = 'programmes/plymouth-primary-care';
const trainees = 'vacancies/plymouth-gp-trainees';
const abroad = 'vacancies/plymouth-international-gps';
const pharmacists = 'vacancies/plymouth-clinical-pharmacists';
const valley = 'programmes/golden-valley';
const valleyNews = 'news/golden-valley-funding';

const gloucestershire: Row[] = [
  ['One Gloucestershire is an ICS', 'organisations/one-gloucestershire', 'body', 'integrated care system, or ICS'],
  [
    'who is in it',
    'organisations/one-gloucestershire',
    'responsibilities',
    'NHS, social care, public health, charities, community groups and other public bodies',
  ],
  ['a legal entity from 1 July 2022', 'organisations/one-gloucestershire', 'began.date', '2022-07-01'],
  ['the story of the legal entity', legal, 'keyFacts', '1 July 2022'],
  ['the story has no date', legal, 'date.precision', 'unknown'],
  ['the ICB’s public name', board, 'title', 'NHS Gloucestershire'],
  ['the ICB’s legal name', board, 'legalName', 'NHS Gloucestershire Integrated Care Board'],
  ['the ICB’s website', board, 'website', 'https://www.nhsglos.nhs.uk'],
  ['the ICB began in July', board, 'began.month', '2022-07'],
  ['the ICB plans and buys services', board, 'responsibilities', 'Plans and buys health services'],
  ['the ICB brings partners together', board, 'responsibilities', 'Brings partners to one table'],
  ['the ICB is part of One Gloucestershire', board, 'partOf', idOf('organisations/one-gloucestershire')],
  ['beside the Health and Wellbeing Partnership', board, 'body', 'beside the wider One Gloucestershire Health and Wellbeing Partnership'],
  [
    'who is in that partnership',
    'organisations/health-and-wellbeing-partnership',
    'summary',
    'from the NHS and public health to social care, charities, community groups and other public bodies',
  ],
  ['organisations stay responsible', legal, 'body', 'still responsible for its own services'],
  [
    'homes, surgeries, communities, hospitals',
    'pages/teams-close-to-home',
    'body',
    'a hospital, a GP surgery, the community or your own home',
  ],
  ['level: system', 'pages/teams-close-to-home', 'body.*.block.rows', 'System'],
  ['level: locality', 'pages/teams-close-to-home', 'body.*.block.rows', 'Locality'],
  ['level: neighbourhood', 'pages/teams-close-to-home', 'body.*.block.rows', 'Neighbourhood'],
  ['Mary Hutton’s post', board, 'people.*.name', 'Mary Hutton'],
  ['Mary Hutton on challenges and hope', legal, 'contributions.0.text', 'ambitious and full of hope'],
  ['Pete Bungard’s post', 'organisations/gloucestershire-county-council', 'people.0.post', 'Chief Executive'],
  ['Pete Bungard on sharing strength', legal, 'contributions.1.text', 'money that is spent locally'],
  ['Matt Lennard’s post', 'organisations/gloucestershire-vcs-alliance', 'people.0.post', 'Chief Officer'],
  ['Matt Lennard on know-how', legal, 'contributions.2.text', 'bring their own know-how'],
  ['posts as at the time', legal, 'contributions.*.person.asAt', 'at the time of the story'],
  ['focus: COVID-19', focus, 'body', 'Recovery from COVID-19'],
  ['focus: waits', focus, 'body', 'How long people wait for an appointment, treatment or an operation'],
  ['focus: mental health', focus, 'body', 'Mental health'],
  ['focus: resources, workforce, technology', focus, 'body', 'new technology in care'],
  ['focus: lifelong health', focus, 'body', 'fewer health inequalities'],
  ['the online portal', glosPage, 'body', 'online portal: things to read, and videos to watch'],
];

const threePillars: Row[] = [
  ['three pillars', 'areas/gloucestershire', 'figures', 'called pillars'],
  ['Joint Forward Plan is for five years', 'publications/joint-forward-plan', 'summary', 'health needs in Gloucestershire over five years'],
  ['strategy’s author', 'publications/integrated-care-strategy', 'publishers', idOf('organisations/health-and-care-partnership')],
  ['the plan is kept on the publications page', 'publications/joint-forward-plan', 'keptAt.text', 'publications page'],
  ['the strategy is kept on the publications page', 'publications/integrated-care-strategy', 'keptAt.text', 'publications page'],
  ...[pillar1, pillar2, pillar3].flatMap((pillar): Row[] => [
    ['each pillar leads to the plan', pillar as DocumentName, 'publications', idOf('publications/joint-forward-plan')],
    ['each pillar leads to the strategy', pillar as DocumentName, 'publications', idOf('publications/integrated-care-strategy')],
    ['priorities are for 2023/24', pillar as DocumentName, 'priorities.*.year', '2023/24'],
  ]),
  ['pillar 1', pillar1, 'number', 1],
  ['pillar 1, five years: wider determinants', pillar1, 'objectives.0.text', 'social, economic and environmental'],
  ['pillar 1, five years: healthy, happy, independent', pillar1, 'objectives.1.title', 'Healthy, happy and independent'],
  ['pillar 1, five years: stop problems', pillar1, 'objectives.2.title', 'Stop problems before they start'],
  ['pillar 1, year: prevention for all ages', pillar1, 'priorities.0', 'people of all ages'],
  ['pillar 1, year: active part', pillar1, 'priorities.1.title', 'active part in their health and care'],
  ['pillar 2', pillar2, 'number', 2],
  ['pillar 2, five years: locality', pillar2, 'objectives.0.text', 'level of a locality'],
  ['pillar 2, five years: equity', pillar2, 'objectives.1', 'outcomes, a good experience and easy access'],
  ['pillar 2, five years: one workforce', pillar2, 'objectives.2', 'Keep skilled people and attract new talent'],
  ['pillar 2, five years: by condition', pillar2, 'objectives.3.text', 'respiratory illness'],
  ['pillar 2, five years: by group', pillar2, 'objectives.3.text', 'people with a learning disability'],
  ['pillar 2, five years: by stage of life', pillar2, 'objectives.3.text', 'starting well and ageing well'],
  ['pillar 2, year: stages of life, close to home', pillar2, 'priorities.0.title', 'care close to home'],
  ['pillar 2, year: unfair differences', pillar2, 'priorities.1.title', 'unfair and avoidable differences'],
  ['pillar 2, year: recruitment and culture', pillar2, 'priorities.2', 'inclusive and compassionate culture'],
  ['pillar 2, year: major conditions', pillar2, 'priorities.3', 'earlier diagnosis'],
  ['pillar 3', pillar3, 'number', 3],
  ['pillar 3, year: urgent care', pillar3, 'priorities.0.title', 'Urgent and emergency care'],
  ['pillar 3, year: primary care', pillar3, 'priorities.1', 'recruitment and retention'],
  ['pillar 3, year: backlogs', pillar3, 'priorities.2', 'backlogs'],
  ['pillar 3, year: mental health', pillar3, 'priorities.3.title', 'mental health support in all services'],
  ['pillar 3, year: finances', pillar3, 'priorities.4.title', 'financially sustainable'],
];

const gloucestershireServices: Row[] = [
  ['We Can Move’s target', 'programmes/we-can-move', 'targets.0.figure', '30,000'],
  ['We Can Move’s aim', 'programmes/we-can-move', 'aims', 'Make physical activity a normal thing'],
  ['We Can Move’s partners', 'programmes/we-can-move', 'body', 'district councils, charities and community groups'],
  ['Creative Health’s aim', 'programmes/creative-health', 'aims', 'live well with a long-term condition'],
  ['Creative Health is not medical', 'programmes/creative-health', 'aims', 'not medical'],
  ['singing groups', 'offers/singing-for-breathing', 'whoFor', 'Adults with a respiratory illness'],
  ['singing by a GP’s prescription', 'offers/singing-for-breathing', 'waysIn', 'GP referral'],
  ['mixed media arts', 'offers/mixed-media-arts', 'whoFor', 'persistent pain'],
  ['arts by a GP’s prescription', 'offers/mixed-media-arts', 'waysIn', 'GP referral'],
  ['Community Wellbeing Service: self-referral', wellbeing, 'waysIn', 'self-referral'],
  ['Community Wellbeing Service: referral', wellbeing, 'waysIn', 'professional referral'],
  ['… for loneliness', wellbeing, 'whoFor', 'lonely'],
  ['… for low-level mental health issues', wellbeing, 'whoFor', 'mild worries or low mood'],
  ['social prescribing', 'services/social-prescribing', 'summary', 'groups and services in your community, for practical help'],
  ['the Cavern’s place', cavern, 'places.0.name', 'The Cavern'],
  ['the Cavern is in Gloucester', cavern, 'places.0.area', idOf('areas/gloucester')],
  ['the Cavern is a drop-in', cavern, 'waysIn', 'turn up'],
  ['the Cavern opens at 6pm', cavern, 'openingHours.week.*.spans.0.opens', '18:00'],
  ['the Cavern closes at 11pm', cavern, 'openingHours.week.*.spans.0.closes', '23:00'],
  ['the Cavern on 365 days', cavern, 'openingHours.bankHolidays.rule', 'as usual'],
  ['365 days in words', cavern, 'openingHours.note', '365 days a year'],
  ['the Cavern is non-clinical', cavern, 'body', 'non-clinical support'],
  ['the Cavern is about mental health', cavern, 'topics', idOf('topics/mental-health')],
  ['company and a listening ear', cavern, 'body', 'A listening ear'],
  ['stopping smoking, for working age', 'services/stop-smoking', 'whoFor', 'working age'],
  ['reducing alcohol, for working age', 'services/drink-less-alcohol', 'whoFor', 'working age'],
  ['a healthy weight, for working age', 'services/healthy-weight', 'whoFor', 'working age'],
  ['type 2 diabetes', 'services/type-2-diabetes', 'summary', 'find type 2 diabetes early and to help people manage it'],
  ['heart and lung conditions', 'services/heart-and-lung-conditions', 'summary', 'Early diagnosis and help to manage'],
  ['health coaching', 'services/health-coaching', 'summary', 'set your own goals and change habits'],
  ['PCN', teams, 'summary', 'Primary Care Networks'],
  ['Integrated Neighbourhood Team', teams, 'body', 'Integrated Neighbourhood Team'],
  [
    'practitioners in GP practices',
    'services/mental-health-at-your-gp-surgery',
    'summary',
    'mental health practitioners work inside GP practices',
  ],
  ['liaison: self-harm', liaison, 'whoFor', 'self-harm'],
  ['liaison: suicidal thoughts', liaison, 'whoFor', 'suicidal thoughts'],
  ['liaison: delirium', liaison, 'whoFor', 'delirium'],
  ['liaison: psychosis', liaison, 'whoFor', 'psychosis'],
  ['liaison: as quickly as possible', liaison, 'body', 'as quickly as possible'],
  ['liaison: support that goes on', liaison, 'body', 'support that lasts'],
  ...['Housing', 'Employment and education', 'environment', 'Skills', 'Welfare and benefits', 'Leisure', 'Community safety'].map(
    (word): Row => ['wider determinants', shapes, 'body', word],
  ),
  ['home insulation', shapes, 'body', 'Home insulation'],
  ['healthier food', shapes, 'body', 'choose healthier food'],
  ['jobs for young people', shapes, 'body', 'jobs for young people'],
  ['jobs in health and care too', shapes, 'body', 'in health and care'],
];

const plymouth: Row[] = [
  ['the story’s date', launch, 'date.date', '2018-03-26'],
  ['its category', launch, 'category', 'hub launch'],
  ['twelve hubs', hubs, 'targets.0.figure', '12'],
  ['two years', hubs, 'duration', 'two years'],
  ['partner: the council', hubs, 'partners', idOf('organisations/plymouth-city-council')],
  ['partner: the CCG', hubs, 'partners', idOf('organisations/new-devon-ccg')],
  ['the CCG’s full name', 'organisations/new-devon-ccg', 'legalName', 'Northern, Eastern and Western Devon Clinical Commissioning Group'],
  ['prevention, and easier to reach', launch, 'body', 'help easier to reach'],
  ['One System, One Aim', hubs, 'body', 'One System, One Aim'],
  ['launched on 23 March 2018', hub, 'launched.date', '2018-03-23'],
  ['launched by Simon Stevens', hub, 'launchedBy', 'Simon Stevens, then Chief Executive of NHS England'],
  ['the launch as an event', 'events/launch-of-plymouths-first-hub', 'date', '2018-03-23'],
  ['the first hub is part of the programme', hub, 'programme', idOf('programmes/plymouth-wellbeing-hubs')],
  ['the others are planned', 'hubs/eleven-more-wellbeing-hubs', 'status', 'planned'],
  ['run by the Wolseley Trust', hub, 'runBy', idOf('organisations/wolseley-trust')],
  ['in North Prospect', hub, 'place.area', idOf('areas/north-prospect')],
  ['led by its community', hub, 'body', 'Local people lead it'],
  ['linked to GP surgeries', hub, 'surgeries', 'GP surgeries'],
  ['aim: outcomes', hubs, 'aims.0', 'outcomes'],
  ['aim: inequalities', hubs, 'aims.1', 'inequalities'],
  ['aim: experience', hubs, 'aims.2', 'experience of care'],
  ['aim: sustainable', hubs, 'aims.3', 'sustainable system'],
  ['shift: patients', hubs, 'shifts.0.from', 'patients'],
  ['shift: people', hubs, 'shifts.0.to', 'people'],
  ['shift: care settings', hubs, 'shifts.1.from', 'care settings'],
  ['shift: places and communities', hubs, 'shifts.1.to', 'places and communities'],
  ['shift: what is the matter', hubs, 'shifts.2.from', 'what is the matter'],
  ['shift: what matters', hubs, 'shifts.2.to', 'what matters to you'],
  ['shift: illness', hubs, 'shifts.3.from', 'Managing illness'],
  ['shift: wellness', hubs, 'shifts.3.to', 'Supporting wellness'],
  ...['Housing', 'Legal', 'Benefits', 'Debt', 'Care advocacy'].map((word): Row => ['group 1', hub, 'services.0.services', word]),
  ...['Counselling', 'Befriending', 'Support groups'].map((word): Row => ['group 2', hub, 'services.1.services', word]),
  ...['Employment', 'Volunteering'].map((word): Row => ['group 3', hub, 'services.2.services', word]),
  ...['Education', 'Training', 'Learning', 'Digital inclusion'].map((word): Row => ['group 4', hub, 'services.3.services', word]),
  ...['Healthy lifestyles', 'Health promotion'].map((word): Row => ['group 5', hub, 'services.4.services', word]),
  ...['Social support', 'Peer support'].map((word): Row => ['group 6', hub, 'services.5.services', word]),
  ...['Arts', 'Crafts', 'Therapeutic activities'].map((word): Row => ['group 7', hub, 'services.6.services', word]),
  ['Lynda Bowyer’s post', 'organisations/plymouth-city-council', 'people.0.post', 'Cabinet Member for Health and Adult Social Care'],
  ['Lynda Bowyer on hospital', launch, 'contributions.0.text', 'fewer people have to go into hospital'],
  ['Lynda Bowyer on all ages', launch, 'contributions.0.text', 'people of every age'],
  ['Simon Stevens on neighbourhoods', launch, 'contributions.1.text', 'health service for a neighbourhood'],
  ['Simon Stevens on the example', launch, 'contributions.1.text', 'an example that other places can follow'],
  ['Nick Roberts’s post', 'organisations/new-devon-ccg', 'people.0.post', 'Chief Officer for the Devon CCGs'],
  ['Nick Roberts on pressure', launch, 'contributions.2.text', 'under pressure'],
  ['Sarah Taylor’s post', 'organisations/wolseley-trust', 'people.0', 'Sarah Taylor'],
  ['Sarah Taylor on building', launch, 'contributions.3.text', 'build on what the centre has done'],
  ['posts as at March 2018', launch, 'contributions.*.person.asAt', 'March 2018'],
  ['the visit to Derriford', launch, 'body', 'Derriford Hospital'],
  ['up to 12 GPs from abroad', abroad, 'posts', 'up to 12'],
  ['in post by the year’s end', abroad, 'starts', 'by the end of 2018'],
  ['a past programme', abroad, 'state', 'past programme'],
  ['£100 million', primaryCare, 'funding.0.amount.amount', 100_000_000],
  ['Plymouth put first', newGps, 'body', 'one of the places that come first'],
  ['12 trainee places', trainees, 'posts', '12'],
  ['the scheme’s name', trainees, 'scheme', 'Targeted Enhanced Recruitment Scheme'],
  ['who runs the scheme', trainees, 'funder', 'Health Education England'],
  ['£20,000 on top', trainees, 'supplement.amount', 20_000],
  ['where recruiting has been hard', trainees, 'body', 'places that find it hard to recruit'],
  ['training starts in summer', trainees, 'starts', 'summer 2018'],
  ['a past training programme', trainees, 'state', 'past programme'],
  ['pharmacists from 11 to 15.5', pharmacists, 'posts', 'from 11 to 15.5 full-time posts'],
  ['36 practices', pharmacists, 'where', '36 GP practices'],
  ['medicines and minor ailments', 'services/clinical-pharmacists', 'summary', 'advice on medicines and minor ailments'],
  ['frees GPs', pharmacists, 'body', 'more time for sicker patients'],
];

const herefordshire: Row[] = [
  ['one of only 15', valleyNews, 'summary', 'only 15 councils in Britain'],
  ['15 as a figure', valleyNews, 'keyFacts.*.figure', 'only 15'],
  [
    'what the money is for',
    valley,
    'funding.0.purpose',
    'GPs and groups in the villages can offer social activities and community support',
  ],
  ['£75,000', valley, 'funding.0.amount.amount', 75_000],
  ['12 months', valley, 'duration', '12 months'],
  ['a small team', valley, 'funding.0.purpose', 'small team'],
  ['more than 8%', 'areas/golden-valley', 'figures.0.figure', 'more than 8%'],
  ['very rural', 'areas/golden-valley', 'body', 'most rural places'],
  ['socially isolated', valleyNews, 'body', 'socially isolated'],
  ['the valley is in Herefordshire', 'areas/golden-valley', 'parent', idOf('areas/herefordshire')],
  ['repeated and shared', valley, 'aims', 'across the county, and share it across the UK'],
  ['one practice, several villages', valley, 'body', 'One GP practice looks after several villages'],
  ['with whom', valley, 'body', 'volunteers, parish councils and community groups'],
  ['less demand', valley, 'aims', 'Adult social care and hospitals are needed less'],
  ['fewer home visits', valley, 'aims', 'Fewer home visits by GPs and nurses'],
  ['smoother discharge', valley, 'aims', 'discharge'],
  ['Graham Powell', 'organisations/herefordshire-council', 'people.0', 'Graham Powell'],
  ['Graham Powell’s post', 'organisations/herefordshire-council', 'people.0.post', 'Cabinet member for health and wellbeing'],
  ['Graeme Cleland’s post', 'organisations/taurus-healthcare', 'people.0.post', 'Managing Director'],
  ['Graeme Cleland on GPs', valleyNews, 'contributions.0.text', 'That is what GPs themselves want'],
  ['the tag', valleyNews, 'topics', idOf('topics/health-and-social-care')],
  ['no date', valleyNews, 'date.precision', 'unknown'],
];

const realContacts: Row[] = [
  ['999', 'pages/get-help-now', 'body', 'call 999'],
  ['NHS 111', 'pages/get-help-now', 'body', 'Choose the mental health option'],
  ['Samaritans', 'pages/get-help-now', 'body', 'Samaritans on 116 123'],
  ['GL', 'areas/gloucestershire', 'postcodes', 'GL'],
  ['PL', 'areas/plymouth', 'postcodes', 'PL'],
  ['HR', 'areas/herefordshire', 'postcodes', 'HR'],
];

describe.each([
  ['the partnership in Gloucestershire', gloucestershire],
  ['the three pillars', threePillars],
  ['services in Gloucestershire', gloucestershireServices],
  ['Plymouth', plymouth],
  ['Herefordshire', herefordshire],
  ['numbers and postcodes', realContacts],
])('every fact about %s stands in its field', (_, rows) => {
  it.each(rows)('%s: %s, %s', (_fact, name, field, expected) => {
    const document = documents.get(idOf(name));
    const found = valuesAt(document, field.split('.'));
    if (typeof expected === 'number') expect(found).toContain(expected);
    else expect(textOf(found)).toContain(expected);
  });
});

describe('facts that must stay as they are', () => {
  it('the third pillar has no objectives for five years, as none are given', () => {
    expect(valuesAt(documents.get(idOf(pillar3)), ['objectives'])).toEqual([[]]);
  });

  it('the Cavern has the same hours on all seven days', () => {
    expect(valuesAt(documents.get(idOf(cavern)), ['openingHours', 'week', '*', 'spans'])).toEqual(
      Array.from({ length: 7 }, () => [{ opens: '18:00', closes: '23:00' }]),
    );
  });

  it('the two publications of Gloucestershire have no edition here', () => {
    for (const name of ['publications/joint-forward-plan', 'publications/integrated-care-strategy'] as const) {
      expect(valuesAt(documents.get(idOf(name)), ['editions'])).toEqual([[]]);
    }
  });

  it('no area borrows a fact from another', () => {
    const ownWords: [area: string, words: RegExp][] = [
      ['gloucestershire', /Cavern|We Can Move|Creative Health|Mary Hutton/],
      ['plymouth', /Jan Cutting|Derriford|Simon Stevens|Wolseley/],
      ['herefordshire', /Golden Valley|Taurus|75,000/],
    ];
    const own = new Map(ownWords.map(([area, words]) => [areaIds(area), words]));
    for (const [ids, words] of own) {
      const strangers = [...documents.values()].filter(
        ({ areas, collection, id, summary, title }) =>
          words.test(`${title} ${summary}`) && !areas.some((area) => ids.includes(area)) && collection !== 'topics' && !ids.includes(id),
      );
      expect(strangers.map(({ title }) => title)).toEqual([]);
    }
  });
});

/** The ids of an area and the areas in it. */
function areaIds(slug: string): string[] {
  const id = idOf(`areas/${slug}`);
  return [
    id,
    ...[...documents.values()].filter((document) => document.collection === 'areas' && document.parent === id).map(({ id }) => id),
  ];
}

/** The values of a field; `*` stands for every item of a list. */
function valuesAt(value: unknown, [first, ...rest]: string[]): unknown[] {
  if (first === undefined) return [value];
  if (value === null || typeof value !== 'object') return [];
  if (first === '*') return Object.values(value).flatMap((item) => valuesAt(item, rest));
  return valuesAt((value as Record<string, unknown>)[first], rest);
}

/** The words of values as they are read: pieces of one line are joined, everything else is kept apart. */
function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (value === null || typeof value !== 'object') return '';
  if (Array.isArray(value)) {
    const isRichText = value.some(
      (item: unknown) => typeof item === 'object' && item !== null && 'type' in item && item.type === 'paragraph',
    );
    const isLine =
      value.length > 0 &&
      value.every(
        (item: unknown) => typeof item === 'object' && item !== null && 'type' in item && (item.type === 'text' || item.type === 'link'),
      );
    if (isRichText) return wordsOf(value as Parameters<typeof wordsOf>[0]).join('\n');
    return value.map(textOf).join(isLine ? '' : '\n');
  }
  return Object.values(value).map(textOf).join('\n');
}
