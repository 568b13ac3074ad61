import { expect, it } from 'vitest';
import type { PageAnchors } from '../../../content/model/anchors.ts';
import { followAnchors } from './follow-anchors.ts';

/** A page's anchors after each of some versions of it. */
function after(...versions: string[][]): PageAnchors['earlier'] {
  let anchors: PageAnchors | undefined;
  for (const own of versions) anchors = followAnchors('document:a', anchors, own);
  return anchors?.earlier ?? [];
}

it('leads from a heading to what it says now, wherever it stands between the same ones', () => {
  expect(after(['when', 'cost', 'where'], ['when', 'what-it-costs', 'where'])).toEqual([{ id: 'cost', to: 'what-it-costs' }]);
  expect(after(['opening-hours'], ['our-opening-hours', 'parking'])).toEqual([{ id: 'opening-hours', to: 'our-opening-hours' }]);
  expect(after(['a', 'b', 'c'], ['x', 'y', 'z'])).toEqual([
    { id: 'a', to: 'x' },
    { id: 'b', to: 'y' },
    { id: 'c', to: 'z' },
  ]);
});

it('follows it through every later wording, and forgets it where it is back', () => {
  expect(after(['a', 'z'], ['b', 'z'], ['c', 'z'])).toEqual([
    { id: 'a', to: 'c' },
    { id: 'b', to: 'c' },
  ]);
  expect(after(['a', 'z'], ['b', 'z'], ['a', 'z'])).toEqual([{ id: 'b', to: 'a' }]);
});

it('says where a part was that was taken out, and goes on saying it', () => {
  expect(after(['a', 'b', 'c'], ['a', 'c'])).toEqual([{ id: 'b', before: 'c' }]);
  expect(after(['a', 'b', 'c'], ['a', 'c'], ['a', 'c-again'])).toEqual([
    { id: 'b', before: 'c-again' },
    { id: 'c', to: 'c-again' },
  ]);
  expect(after(['a', 'b'], ['a'], [])).toEqual([{ id: 'b' }, { id: 'a' }]);
  expect(after(['a', 'b'], ['b'], [])).toEqual([{ id: 'a' }, { id: 'b' }]);
});

it('finds a part that was moved and reworded by its words, and is not misled by one that only moved', () => {
  expect(after(['how-to-join-the-group', 'cost', 'where'], ['cost', 'where', 'join-the-group'])).toEqual([
    { id: 'how-to-join-the-group', to: 'join-the-group' },
  ]);
  expect(after(['a', 'b', 'c'], ['c', 'b', 'a'])).toEqual([]);
});

it('is the same object where nothing changed, and nothing where there is nothing', () => {
  const anchors = followAnchors('k', undefined, ['a']);
  expect(followAnchors('k', anchors, ['a'])).toBe(anchors);
  expect(followAnchors('k', undefined, [])).toBeUndefined();
});
