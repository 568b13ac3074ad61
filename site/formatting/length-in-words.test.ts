import { expect, it } from 'vitest';
import { lengthInWords } from './length-in-words.ts';

it('a length of time is told in the unit that people say, and never shorter than it is', () => {
  expect([1, 7, 35, 36, 61, 186, 187].map(lengthInWords)).toEqual([
    '1 day',
    '7 days',
    '5 weeks',
    '6 weeks',
    '2 months',
    '6 months',
    '7 months',
  ]);
});
