import { idOf, to } from './names.ts';
import { documentsOf, illustrative } from './rows.ts';
import { link, p } from './text.ts';

/** What people are asked before it is decided: made up, one that is open and one with its outcome. */
export const consultations = documentsOf('consultations', [
  {
    slug: 'sample-reading-room',
    title: 'Where should the Sampleton reading room be? (sample)',
    summary: 'A made-up consultation that shows how an open one looks, with its closing day and what to read first.',
    published: '2026-11-02',
    updated: '2026-11-09',
    areas: ['herefordshire'],
    topics: ['loneliness-and-company'],
    related: ['consultations/sample-cafe-hours', 'meetings/sample-board-march'],
    words: ['sample consultation', 'example consultation', 'sample survey', 'sampleton reading room'],
    sampleNotice: illustrative,
    question:
      'In this sample, a warm room with books is to open in Sampleton. Should it be in the village hall or in the old school? Nothing is decided yet.',
    opens: { date: '2026-11-02' },
    closes: { date: '2027-02-26', time: '12:00' },
    whoFor: ['In this sample, anyone who lives or works in Sampleton'],
    howToAnswer: 'In this sample, you ring or write by the closing day, or tell somebody at the village hall.',
    answer: { text: 'Answer by email', to: { kind: 'url', url: 'mailto:answers@example.org' } },
    organisers: [idOf('organisations/sample-health-partnership')],
    papers: [{ title: 'What the board is asked to decide', to: to('meetings/sample-board-march') }],
    outcomeExpected: 'summer 2027',
    contact: { name: 'Sampleton Health Partnership', telephone: '01632 960156', email: 'answers@example.org' },
    body: [p('For what is real, see ', link('places where you can meet people', to('topics/loneliness-and-company')), '.')],
  },
  {
    slug: 'sample-cafe-hours',
    title: 'When should the Sampleton café open? (sample)',
    summary: 'A made-up consultation that is over. It shows how we say what people told us, and what changed because of it.',
    published: '2026-08-14',
    updated: '2026-10-12',
    areas: ['herefordshire'],
    topics: ['loneliness-and-company'],
    related: ['consultations/sample-reading-room', 'meetings/sample-board-october'],
    words: ['sample consultation', 'example of an outcome', 'you said we did', 'sampleton cafe'],
    sampleNotice: illustrative,
    question: 'In this sample, the café in Sampleton could open two mornings a week or two evenings. Which would you use?',
    opens: { date: '2026-08-17' },
    closes: { date: '2026-09-11' },
    whoFor: ['In this sample, anyone'],
    howToAnswer: 'In this sample, people answered on a card in the café.',
    organisers: [idOf('organisations/sample-health-partnership')],
    outcome: {
      date: '2026-10-12',
      decision: 'In this sample, the café opens on one morning and one evening a week, for 6 months at first.',
      whoAnswered: '84 made-up people and 3 made-up groups',
      changes: [
        {
          said: 'People who work cannot come in the morning.',
          changed: 'One of the two openings is on Thursday evening.',
        },
        {
          said: 'A third opening, at the weekend, would help families.',
          changed: 'Nothing yet. There is nobody to open the door at the weekend. We will ask again in March.',
        },
      ],
    },
  },
]);
