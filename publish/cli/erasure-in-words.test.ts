import { expect, it } from 'vitest';
import { holdingInWords } from './erasure-in-words.ts';

it('says that it is not known which backups hold it, and says nothing where none does', () => {
  expect(holdingInWords({ backups: undefined, leftovers: [] })).toEqual([
    'It is not known yet which backups hold it: run npm run backup once.',
  ]);
  expect(holdingInWords({ backups: [], leftovers: [] })).toEqual([]);
});
