import { describe, expect, it } from 'vitest';
import { openStore, type Store } from './index.ts';
import { beginRelease, folderForThisTest, page, site } from '../../tests/support/store/example-store.ts';

type Site = Record<string, string>;
const paths = Array.from({ length: 6 }, (_, index) => `/${index}/`);

/** Numbers that look random and are the same for the same seed (mulberry32). */
function randomly(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Makes a random release; what the site must be after it. */
function release(store: Store, history: ReadonlyMap<number, Site>, random: (below: number) => number): [number: number, after: Site] {
  const numbers = store.releases.list().map(({ number }) => number);
  const before = history.get(store.live()?.number ?? 0) ?? {};
  return store.write((unit) => {
    const made = beginRelease(unit);
    let after = { ...before };
    if (numbers.length > 0 && random(4) === 0) {
      const target = numbers[random(numbers.length)] ?? 0;
      made.restore(target);
      after = { ...history.get(target) };
    }
    for (let edits = random(5); edits > 0; edits--) {
      const path = paths[random(paths.length)] ?? '/';
      const what = random(5);
      if (what === 0) {
        made.drop(path);
        delete after[path];
      } else if (what === 1) {
        made.answer(path, { status: 301, to: '/0/' });
        after[path] = '→ /0/';
      } else {
        const text = `Text ${random(4)}`;
        made.answer(path, page(unit, text));
        after[path] = text;
      }
    }
    const changed = paths.filter((path) => before[path] !== after[path]);
    expect(made.changes().map(({ path }) => path)).toEqual(changed);
    expect(made.lost()).toEqual(changed.filter((path) => after[path] === undefined));
    return [made.number, after];
  });
}

describe('any history of releases', () => {
  it.each(Array.from({ length: 20 }, (_, seed) => seed))('(seed %i) is told as it was, now and as of every kept release', (seed) => {
    const random = randomly(seed);
    const folder = folderForThisTest();
    let store = openStore(folder);
    const history = new Map<number, Site>();
    for (let step = 0; step < 25; step++) {
      const [number, after] = release(store, history, random);
      history.set(number, after);
      expect(store.live()?.pages).toBe(Object.values(after).filter((text) => !text.startsWith('→')).length);
      if (random(6) === 0) store.prune({ keep: 1 + random(8), days: 0 });
      if (random(6) === 0) store.collect({ now: new Date(Date.now() + 7_200_000) });
      if (random(6) === 0) {
        store.close();
        store = openStore(folder);
      }
    }
    for (const kept of store.releases.list()) expect(site(store, kept.number), `release ${kept.number}`).toEqual(history.get(kept.number));
    expect(site(store)).toEqual(history.get(25));
    const ever = [...new Set([...history.values()].flatMap((one) => Object.keys(one)))];
    expect(store.addresses.unanswered()).toEqual(ever.filter((path) => history.get(25)?.[path] === undefined).sort());
    store.close();
  });
});
