import { letterOrder } from '../reader/alphabet.ts';
import type { Listed } from './entries.ts';

/** What can stand in a group. */
type Member = Pick<Listed, 'key' | 'letter'> & { card: { id: string } };

/** Documents that have something in common, in order of their sort keys. */
export interface Group<M extends Member = Listed> {
  members: readonly M[];
  /** How many begin with each letter, in the order of `letterOrder`; only where there are too many members for one page. */
  letters?: readonly number[];
}

/** A group after an edit, and where its members changed. */
export interface EditedGroup<M extends Member = Listed> {
  /** Undefined where nothing is left of it. */
  group: Group<M> | undefined;
  /** Places of members that went, in the group as it was. */
  removedAt: readonly number[];
  /** Places of members that came, in the group as it is. */
  addedAt: readonly number[];
}

/**
 * Takes members out of a group and puts others in. Costs a copy of the array, and a search for each of them.
 * @param limit members up to which letters are not counted
 */
export function editGroup<M extends Member>(
  group: Group<M> | undefined,
  removed: readonly M[],
  added: readonly M[],
  limit: number,
): EditedGroup<M> {
  const before = group?.members ?? [];
  const removedAt = removed.map((one) => placeOf(before, one)).sort((a, b) => a - b);
  const coming = inOrder(added);
  const places = coming.map((one) => placeOf(before, one));
  const members = before.length === 0 ? coming : rearranged(before, removedAt, coming, places);
  const letters = members.length > limit ? lettersOf(members, group?.letters, removed, added) : undefined;
  let left = 0;
  const addedAt = places.map((place, index) => {
    while (left < removedAt.length && (removedAt[left] ?? 0) < place) left += 1;
    return place - left + index;
  });
  return { group: members.length === 0 ? undefined : { members, ...(letters && { letters }) }, removedAt, addedAt };
}

/** Compares two of a group by their sort keys, then by their ids. */
export function compareListed(a: Member, b: Member): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : a.card.id < b.card.id ? -1 : a.card.id > b.card.id ? 1 : 0;
}

/** Where something listed stands in a group, or would. */
function placeOf(members: readonly Member[], one: Member): number {
  let [low, high] = [0, members.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareListed(members[middle] as Member, one) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a value stands among others in order, or would. */
export function placeOfValue(values: readonly string[], value: string): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? '') < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In order; thousands that are in order already are only looked through. */
function inOrder<M extends Member>(some: readonly M[]): readonly M[] {
  return some.every((one, index) => index === 0 || compareListed(some[index - 1] as M, one) <= 0) ? some : some.toSorted(compareListed);
}

/**
 * Members without some and with others, copied run by run.
 * @param removedAt places of those that go
 * @param places where each of those that come stands among all that were there
 */
function rearranged<M extends Member>(
  members: readonly M[],
  removedAt: readonly number[],
  coming: readonly M[],
  places: readonly number[],
): readonly M[] {
  const runs: (readonly M[])[] = [];
  let [from, next] = [0, 0];
  const comeUpTo = (place: number): void => {
    for (; next < coming.length && (places[next] ?? 0) <= place; next += 1) {
      const to = places[next] ?? 0;
      if (to > from) runs.push(members.slice(from, to));
      runs.push(coming.slice(next, next + 1));
      from = Math.max(from, to);
    }
  };
  for (const place of removedAt) {
    comeUpTo(place);
    if (place > from) runs.push(members.slice(from, place));
    from = place + 1;
  }
  comeUpTo(members.length);
  runs.push(members.slice(from));
  // The quickest way to copy, but for what arguments a function takes.
  return runs.length < 1_000 ? ([] as M[]).concat(...runs) : runs.flat();
}

function lettersOf(
  members: readonly Member[],
  before: readonly number[] | undefined,
  removed: readonly Member[],
  added: readonly Member[],
): readonly number[] {
  const counts = before === undefined ? letterOrder.map(() => 0) : [...before];
  const count = (some: readonly Member[], by: number): void => {
    for (const { letter } of some) {
      const place = placeOfLetter.get(letter) ?? 0;
      counts[place] = (counts[place] ?? 0) + by;
    }
  };
  if (before === undefined) count(members, 1);
  else {
    count(removed, -1);
    count(added, 1);
  }
  return counts;
}

const placeOfLetter = new Map(letterOrder.map((letter, place) => [letter, place]));
