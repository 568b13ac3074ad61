import { expect, it } from 'vitest';
import { inTheDiary, onTheDay } from './formatting.ts';

it.each([
  ['2026-12-04T09:00:00Z', 'Friday 4 December at 9am'],
  ['2026-12-04T14:20:00Z', 'Friday 4 December at 2:20pm'],
  ['2026-12-04T12:00:00Z', 'Friday 4 December at midday'],
  ['2026-12-04T12:05:00Z', 'Friday 4 December at 12:05pm'],
  ['2026-12-04T00:00:00Z', 'Friday 4 December at midnight'],
  ['2026-12-04T00:01:00Z', 'Friday 4 December at 12:01am'],
  // By the clock in London, which is an hour ahead in summer, and on the next day by then.
  ['2026-07-03T23:30:00Z', 'Saturday 4 July at 12:30am'],
  ['2027-02-03T09:00:00Z', 'Wednesday 3 February 2027 at 9am'],
])('%s is %s', (at, words) => {
  expect(inTheDiary(at, new Date('2026-11-29T09:00:00Z'))).toBe(words);
});

it('a day with its year has the same time', () => {
  expect(onTheDay('2018-03-23T10:32:00Z')).toBe('Friday 23 March 2018 at 10:32am');
});
