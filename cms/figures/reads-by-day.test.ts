import { expect, it } from 'vitest';
import { firstMonth, readsByDay, weeksOf } from './reads-by-day.ts';

const rows = [
  { month: '2026-10', days: { '2026-10-31': 4 } },
  { month: '2026-11', days: { '2026-11-01': 2, '2026-11-03': 1 } },
  { month: '2026-11', days: { '2026-11-03': 5 } },
];

it('adds up the days of a period over months and pages, with those nobody came', () => {
  expect(readsByDay(rows, { until: '2026-11-03', days: 2 })).toEqual({
    days: [
      { day: '2026-11-02', reads: 0 },
      { day: '2026-11-03', reads: 6 },
    ],
    total: 6,
    before: 6,
  });
});

it('reads no more months than the period and the one before it have', () => {
  expect(firstMonth({ until: '2026-11-30', days: 30 })).toBe('2026-10');
  expect(firstMonth({ until: '2026-11-03', days: 7 })).toBe('2026-10');
});

it('a year is drawn by weeks that end today, with every read in one of them', () => {
  const { days, total } = readsByDay([{ month: '2026-11', days: { '2026-11-23': 5, '2026-11-22': 2 } }], {
    until: '2026-11-29',
    days: 365,
  });
  const weeks = weeksOf(days);
  expect(weeks).toHaveLength(53);
  expect(weeks.at(-1)).toEqual({ day: '2026-11-23', reads: 5 });
  expect(weeks.reduce((sum, { reads }) => sum + reads, 0)).toBe(total);
});
