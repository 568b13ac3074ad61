import type { Card } from '../../../content/model/reader/card.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type CardList from './CardList.astro';

const hub: Card = {
  id: 'hub',
  collection: 'hubs',
  address: '/hubs/hub/',
  title: 'The Cavern',
  summary: 'A place to be among people in the evening.',
  areas: [],
  topics: [],
  summaryPanel: { phase: 'open', where: 'The Cavern, GL1 1AA', howToGetIn: 'Turn up.' },
};
const offer: Card = {
  id: 'offer',
  collection: 'offers',
  address: '/creative-health/offer/',
  title: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  summary: 'It begins with a word that is very long.',
  areas: [],
  topics: [],
  sampleNotice: 'A made-up sample.',
  summaryPanel: { phase: 'timeless', waysIn: ['turn up', 'GP referral'], cost: 'Free' },
};

export const examples: ExamplesOf<typeof CardList> = [
  { name: 'a hub and an offer', props: { headingLevel: 2, isMixed: true, cards: [hub, offer] } },
  {
    name: 'a story',
    props: {
      headingLevel: 2,
      cards: [
        {
          id: 'story',
          collection: 'news',
          address: '/news/story/',
          title: 'The hub stays open until 11pm',
          summary: 'You can come in later.',
          areas: [],
          topics: [],
          date: { precision: 'month', month: '2018-03' },
          label: 'hub launch',
        },
      ],
    },
  },
  { name: 'nothing', props: { headingLevel: 2, cards: [] } },
];
