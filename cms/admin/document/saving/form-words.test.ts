import { expect, it } from 'vitest';
import { filledIn, laterOf, wordsOf } from './form-words.ts';

it('tells words from what the server sets, and an empty field from none at all', () => {
  expect(wordsOf({ title: 'A', summary: '', updatedAt: 'now', _status: 'draft' })).toBe(
    wordsOf({ title: 'A', summary: null, updatedAt: 'then' }),
  );
  expect(wordsOf({ title: 'A' })).not.toBe(wordsOf({ title: 'A ' }));
});

it('takes what the server filled in, and never puts it over what somebody typed', () => {
  expect(
    filledIn({ title: 'A title ', slug: '', notes: null }, { title: 'A title', slug: 'a-title', notes: null, updatedAt: 'now' }),
  ).toEqual([['slug', 'a-title']]);
});

it('goes on from the later revision, whichever answer comes first', () => {
  expect(laterOf('2026-11-29T10:00:01.000Z', '2026-11-29T10:00:00.000Z')).toBe('2026-11-29T10:00:01.000Z');
  expect(laterOf(undefined, '2026-11-29T10:00:00.000Z')).toBe('2026-11-29T10:00:00.000Z');
});
