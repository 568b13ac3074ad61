import type { ExamplesOf } from '../../gallery/example.ts';
import type Words from './Words.astro';

export const examples: ExamplesOf<typeof Words> = [
  { name: 'in the language around it', props: { said: { parts: [{ text: 'Am ddim' }], isEnglish: false, isSample: true } } },
  { name: 'in English, for want of a translation', props: { said: { parts: [{ text: 'Free' }], isEnglish: true, isSample: false } } },
  { name: 'a name', props: { said: { parts: [{ text: 'Sample Hall, GL1 1AA', isName: true }], isEnglish: false, isSample: false } } },
  {
    name: 'a telephone number in a sentence',
    props: {
      said: {
        parts: [{ text: 'Ffoniwch ' }, { text: '01632 960123', isName: true, telephone: '01632 960123' }, { text: '.' }],
        isEnglish: false,
        isSample: false,
      },
    },
  },
];
