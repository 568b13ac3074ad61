import type { ExamplesOf } from '../../gallery/example.ts';
import type SummaryPanel from './SummaryPanel.astro';

export const examples: ExamplesOf<typeof SummaryPanel> = [
  {
    name: 'an open hub',
    props: {
      collection: 'hubs',
      summaryPanel: {
        phase: 'open',
        stateDate: { precision: 'day', date: '2026-11-02' },
        where: 'The Cavern, GL1 1AA',
        howToGetIn: 'Turn up. Nobody asks for a letter.',
      },
    },
  },
  {
    name: 'an offer with the oldest of its facts',
    props: {
      collection: 'offers',
      summaryPanel: { phase: 'timeless', where: 'Sample Hall', positions: [{ latitude: 51.865, longitude: -2.244 }] },
      oldest: { kind: 'telephone', on: { precision: 'day', date: '2026-06-01' }, until: '2099-12-02', isOver: false },
    },
  },
  {
    name: 'a planned hub',
    props: { collection: 'hubs', summaryPanel: { phase: 'planned', stateNote: 'Opening spring 2027', where: 'The Valley Room' } },
  },
  { name: 'a hub that nobody confirmed', props: { collection: 'hubs', summaryPanel: { phase: 'not confirmed', where: 'Sample Hall' } } },
  {
    name: 'an offer in a list',
    props: {
      isInList: true,
      collection: 'offers',
      summaryPanel: {
        phase: 'timeless',
        times: 'Tuesdays, 10:30am to midday',
        where: 'Sample Hall',
        waysIn: ['self-referral', 'GP referral'],
        cost: 'Free',
      },
    },
  },
  {
    name: 'an event',
    props: {
      collection: 'events',
      summaryPanel: {
        phase: 'to come',
        happens: { date: '2027-03-19', starts: '19:30', ends: '01:00' },
        where: 'The Cavern',
        howToGetIn: 'No need to book.',
        cost: '£2',
      },
    },
  },
  {
    name: 'a vacancy that closes soon',
    props: {
      collection: 'vacancies',
      summaryPanel: { phase: 'closing soon', stateDate: { precision: 'day', date: '2027-01-15' }, stateTime: '12:00', where: 'the city' },
    },
  },
  {
    name: 'very long words',
    props: {
      collection: 'services',
      summaryPanel: {
        phase: 'timeless',
        where: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
        waysIn: ['turn up', 'self-referral', 'GP referral', 'link worker', 'professional referral'],
      },
    },
  },
];
