import { expect, it } from 'vitest';
import { pathOf, placeOf } from './place.ts';

const form = {
  title: { value: 'A title' },
  'keyFacts.0.id': { value: 'aaa' },
  'keyFacts.0.figure': { value: '12' },
  'keyFacts.1.id': { value: 'bbb' },
  'keyFacts.1.figure': { value: '20' },
};
const moved = { 'keyFacts.0.id': { value: 'bbb' }, 'keyFacts.1.id': { value: 'aaa' } };

it('finds a row again where it was moved', () => {
  expect(placeOf('keyFacts.1.figure', form)).toBe('keyFacts.#bbb.figure');
  expect(pathOf('keyFacts.#bbb.figure', moved)).toBe('keyFacts.0.figure');
  expect(pathOf('keyFacts.#bbb', form)).toBe('keyFacts.1');
});

it('knows that a row is gone', () => {
  expect(pathOf('keyFacts.#ccc.figure', form)).toBeUndefined();
});

it('leaves a field that is in no row as it is', () => {
  expect(placeOf('title', form)).toBe('title');
  expect(pathOf('title', form)).toBe('title');
  expect(pathOf('', form)).toBe('');
});
