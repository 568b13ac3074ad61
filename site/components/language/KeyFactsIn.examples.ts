import type { ExamplesOf } from '../../gallery/example.ts';
import type { Said } from '../../language/say.ts';
import type KeyFactsIn from './KeyFactsIn.astro';

const said = (text: string, more: Partial<Said> = {}): Said => ({ parts: [{ text }], isEnglish: false, isSample: false, ...more });

export const examples: ExamplesOf<typeof KeyFactsIn> = [
  {
    name: 'from right to left, a line in English for want of a phrase',
    props: {
      title: 'Sample Hall',
      facts: {
        language: 'ur',
        rows: [
          { label: said('کب'), lines: [{ days: said('منگل'), says: [said('10:00 AM'), said('2:00 PM')] }] },
          { label: said('خرچ'), lines: [{ says: [said('Free, with tea', { isEnglish: true })] }] },
        ],
        emergency: undefined,
        sample: said('یہ نمونے کا ترجمہ ہے۔', { isSample: true }),
        inEnglish: said('جو انگریزی میں ہے اس کا ترجمہ ابھی نہیں ہے۔'),
      },
    },
  },
  {
    name: 'Easy Read, nothing left in English',
    props: {
      title: 'Sample Hall',
      facts: {
        language: 'easy-read',
        rows: [{ label: said('How much you pay'), lines: [{ says: [said('Nothing. It is free.')] }] }],
        emergency: said('If somebody could die, call 999.'),
        sample: undefined,
        inEnglish: undefined,
      },
    },
  },
];
