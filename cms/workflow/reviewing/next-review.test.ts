import { expect, it } from 'vitest';
import { nextReview } from './next-review.ts';

it('asks about what people go to after six months, and about the rest after a year', () => {
  expect(nextReview('hubs', '2026-11-29')).toBe('2027-05-29');
  expect(nextReview('news', '2026-11-29')).toBe('2027-11-29');
});

it('takes the last day of a month that is shorter', () => {
  expect(nextReview('services', '2026-08-31')).toBe('2027-02-28');
  expect(nextReview('news', '2028-02-29')).toBe('2029-02-28');
});
