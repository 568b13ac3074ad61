import { idOf, to } from './names.ts';
import { documentsOf, illustrative } from './rows.ts';
import { p } from './text.ts';

const committee = 'Sampleton Health Partnership board';
const place = {
  name: 'Sampleton Village Hall',
  addressLines: ['3 Church Row', 'Sampleton'],
  area: idOf('areas/herefordshire'),
  access: 'In this sample, there is a ramp and a hearing loop.',
};

/** Meetings that the public can come to: made up, one to come and one with its minutes. */
export const meetings = documentsOf('meetings', [
  {
    slug: 'sample-board-march',
    title: 'Sampleton board, 16 March 2027 (made-up sample)',
    summary: 'A made-up meeting in public that shows how one looks before it: the agenda, the papers, and how to watch.',
    published: '2026-11-02',
    updated: '2026-11-09',
    areas: ['herefordshire'],
    topics: ['gp-surgeries'],
    related: ['meetings/sample-board-october', 'consultations/sample-reading-room'],
    words: ['sample meeting', 'example board meeting', 'sample board papers', 'sampleton board'],
    sampleNotice: illustrative,
    committee,
    date: '2027-03-16',
    starts: '14:00',
    ends: '16:00',
    place,
    howToWatch: 'In this sample, you can watch from home. You need no account.',
    watch: { text: 'Watch the meeting', to: { kind: 'url', url: 'https://example.org/' } },
    questions: {
      how: 'In this sample, you send one question of up to 100 words. Somebody reads it out if you cannot come.',
      by: { date: '2027-03-12', time: '12:00' },
      link: { text: 'Send a question by email', to: { kind: 'url', url: 'mailto:board@example.org' } },
    },
    agenda: [
      {
        title: 'Welcome, and what was decided last time',
        papers: [{ title: 'The last meeting', to: to('meetings/sample-board-october') }],
      },
      {
        title: 'Where the reading room should be',
        about: 'In this sample, the board hears what people have said so far. It decides nothing until everybody has answered.',
        papers: [
          { title: 'The question, and who is asked', to: to('consultations/sample-reading-room') },
          { title: 'What people have said so far' },
        ],
      },
      { title: 'The rent of the hall', privateBecause: 'In this sample, it is about one owner’s prices' },
    ],
    organiser: idOf('organisations/sample-health-partnership'),
    contact: { name: 'Sampleton Health Partnership', telephone: '01632 960156', email: 'board@example.org' },
  },
  {
    slug: 'sample-board-october',
    title: 'Sampleton board, 13 October 2026 (made-up sample)',
    summary: 'A made-up meeting that is over. It shows where decisions and minutes stand afterwards.',
    published: '2026-09-28',
    updated: '2026-11-02',
    areas: ['herefordshire'],
    topics: ['gp-surgeries'],
    related: ['meetings/sample-board-march', 'consultations/sample-cafe-hours'],
    words: ['sample meeting', 'example minutes', 'sample minutes', 'sampleton minutes'],
    sampleNotice: illustrative,
    committee,
    date: '2026-10-13',
    starts: '14:00',
    ends: '15:30',
    place,
    agenda: [
      {
        title: 'When the café opens',
        about: 'In this sample, the board was asked to agree the new hours.',
        papers: [{ title: 'What people said, and what changes', to: to('consultations/sample-cafe-hours') }],
        decision: 'Agreed. The board looks again in March 2027.',
      },
      { title: 'Anything else', decision: 'Nothing was raised.' },
    ],
    minutes: {
      isAgreed: false,
      text: [
        p('In this sample, 9 members came, and 4 people from the public.'),
        p('The board thanked everybody who had answered about the café, and agreed its hours for 6 months.'),
      ],
    },
    organiser: idOf('organisations/sample-health-partnership'),
  },
]);
