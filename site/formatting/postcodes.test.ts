import { expect, it } from 'vitest';
import { postcodeWords } from './postcodes.ts';

it('postcodes are said in few words', () => {
  expect(postcodeWords(['GL'])).toBe('GL');
  expect(postcodeWords(['GL1', 'GL2', 'GL3', 'GL10', 'GL'])).toBe('GL1 to GL3 or GL10');
  expect(postcodeWords(['PL9', 'PL2', 'PL1', 'EC1A'])).toBe('EC1A, PL1, PL2 or PL9');
});
