import type { Card } from '../../../content/model/reader/card.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Evidence from './Evidence.astro';

const card = (collection: Card['collection'], title: string): Card => ({
  id: `gallery-${title}`,
  collection,
  address: '/priorities/',
  title,
  summary: '',
  areas: [],
  topics: [],
});

export const examples: ExamplesOf<typeof Evidence> = [
  {
    name: 'a report, a decision, what is gone, and related work',
    stands: 'under a third heading',
    props: {
      title: 'Help with heating',
      hasFigures: true,
      isEnded: false,
      shown: {
        evidence: [
          {
            card: card('publications', 'Yearly report'),
            kind: 'report',
            date: { precision: 'month', month: '2026-09' },
            below: '',
            label: 'Second edition',
            shows: 'A thousand people had help.',
          },
          { card: card('meetings', 'The board in June'), kind: 'decision', date: { precision: 'day', date: '2026-06-01' }, below: '' },
        ],
        gone: ['A survey said that people are warmer.'],
        work: [card('services', 'Help with heating bills')],
      },
    },
  },
  {
    name: 'none yet',
    stands: 'under a third heading',
    props: { title: 'Fewer car journeys', hasFigures: false, isEnded: false, shown: { evidence: [], gone: [], work: [] } },
  },
  {
    name: 'none in a year that has ended',
    stands: 'under a third heading',
    props: { title: 'A helpline', hasFigures: false, isEnded: true, shown: { evidence: [], gone: [], work: [] } },
  },
];
