import { expect, it } from 'vitest';
import { tellableWords } from './tellable.ts';

it('the words of a search in vain are told in one form', () => {
  expect(tellableWords('  Chair   YOGA ')).toBe('chair yoga');
});

it('what may tell of a person is not told', () => {
  for (const words of [
    '',
    'jane@example.org',
    '07700 900123',
    'call me on 01632-960123',
    'jane smith gl50 1aa',
    'I want to die',
    'x'.repeat(101),
  ])
    expect(tellableWords(words), words).toBeUndefined();
});
