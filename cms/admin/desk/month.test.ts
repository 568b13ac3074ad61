import { expect, it } from 'vitest';
import { monthAfter, monthAsked, monthBefore, monthInWords, weeksOf } from './month.ts';

it('begins each week on Monday, and leaves the days of other months out', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks[0]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '2026-11-01']);
  expect(weeks.at(-1)).toEqual(['2026-11-30', undefined, undefined, undefined, undefined, undefined, undefined]);
  expect(weeksOf('2027-02')).toHaveLength(4);
});

it('goes from one year to the next and back', () => {
  expect([monthAfter('2026-12'), monthBefore('2027-01'), monthAfter('2028-01')]).toEqual(['2027-01', '2026-12', '2028-02']);
  expect(monthInWords('2026-12')).toBe('December 2026');
});

it('shows the month that London is in where none, or none there is, was asked for', () => {
  const newYear = new Date('2026-07-31T23:30:00Z');
  expect(monthAsked(undefined, newYear)).toBe('2026-08');
  expect(monthAsked('2026-13', newYear)).toBe('2026-08');
  expect(monthAsked('2027-03', newYear)).toBe('2027-03');
});
