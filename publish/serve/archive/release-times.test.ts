import { expect, it } from 'vitest';
import type { StoreReader } from '../../store/index.ts';
import { followReleaseTimes } from './release-times.ts';

/** A store that knows when its releases became live, and nothing else. */
function storeOf(releases: () => { number: number; createdAt: string }[]): StoreReader {
  return { history: { releases: (after: number) => releases().filter(({ number }) => number > after) } } as unknown as StoreReader;
}

it('finds the last release of a second, reads on from where it was, and follows another database', () => {
  let releases = [
    { number: 3, createdAt: '2026-01-01T10:00:00.100Z' },
    { number: 4, createdAt: '2026-01-01T10:00:00.900Z' },
    // The clock was a day off, and then right again.
    { number: 5, createdAt: '2026-01-02T10:00:00.000Z' },
    { number: 6, createdAt: '2026-01-01T10:05:00.000Z' },
  ];
  const follow = followReleaseTimes();
  const at = (text: string): number | undefined => follow(storeOf(() => releases)).liveAt(Date.parse(text));
  expect(at('2026-01-01T09:59:59.999Z')).toBeUndefined();
  expect(at('2026-01-01T10:00:00Z')).toBe(4);
  expect(at('2026-01-02T09:00:00Z')).toBe(4);
  expect(at('2026-01-02T10:00:00Z')).toBe(6);
  releases.push({ number: 7, createdAt: '2026-02-01T10:00:00.000Z' });
  expect(at('2026-03-01T10:00:00Z')).toBe(7);
  expect(follow(storeOf(() => releases)).of(7)).toBe(Date.parse('2026-02-01T10:00:00.000Z'));
  releases = [{ number: 7, createdAt: '2026-02-20T10:00:00.000Z' }];
  expect([at('2026-02-10T10:00:00Z'), at('2026-03-01T10:00:00Z')]).toEqual([undefined, 7]);
});
