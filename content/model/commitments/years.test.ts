import { describe, expect, it } from 'vitest';
import { momentOf, nextPhaseChange, phaseOf } from '../time/phase.ts';
import { sampleSnapshot } from '../../sample/index.ts';
import { idOf } from '../../sample/names.ts';
import { firstDayOfYear, hasEnded, lastDayOfYear } from './years.ts';

describe('the year of a priority', () => {
  it.each([
    ['2023/24', '2023-04-01', '2024-03-31'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['1999/00', '1999-04-01', '2000-03-31'],
  ])('%s runs from %s to %s', (year, first, last) => {
    expect([firstDayOfYear(year), lastDayOfYear(year)]).toEqual([first, last]);
  });

  it('has ended from midnight in London after its last day, by the clock alone', () => {
    const pillar = sampleSnapshot().documents.find(({ id }) => id === idOf('pillars/sample-warmer-homes'))!;
    const at = (now: string) => phaseOf(pillar, momentOf({ ...sampleSnapshot(), now }));
    const years = (now: string) => ['2025/26', '2026/27'].filter((year) => hasEnded(year, at(now)));
    expect(years('2026-03-31T22:59:59.000Z')).toEqual([]);
    expect(years('2026-03-31T23:00:00.000Z')).toEqual(['2025/26']);
    expect(years('2027-03-31T23:00:00.000Z')).toEqual(['2025/26', '2026/27']);
    expect(nextPhaseChange(pillar, momentOf(sampleSnapshot()))).toBe('2027-03-31T23:00:00.000Z');
  });
});
