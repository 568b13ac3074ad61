import type { ExamplesOf } from '../../gallery/example.ts';
import type OtherWays from './OtherWays.astro';

const line = { name: 'Sample Line', when: 'You want to talk', telephone: '01632 960555' };

export const examples: ExamplesOf<typeof OtherWays> = [
  {
    name: 'by text, relay and in sign language',
    props: {
      line: {
        ...line,
        textNumber: '01632 960556',
        textHint: 'you must register first',
        relayNumber: '18001 01632 960555',
        signLanguage: 'https://www.example.org/bsl',
      },
    },
  },
  { name: 'nobody has given a way', props: { line } },
];
