import { describe, expect, it } from 'vitest';
import { changeInAYear } from '../../content/model/commitments/measures.ts';
import type { Measure } from '../../content/model/documents/pillar.ts';
import { changeWords, valueWords } from './measures.ts';

const measure = (direction: Measure['direction'], ...values: [day: string, value: number][]) => ({
  direction,
  values: values.map(([date, value]) => ({ value, date: { precision: 'day', date } as const, source: 'a test' })),
});

describe('a figure', () => {
  it.each([
    [1240, 'people', '1,240 people'],
    [12.5, '%', '12.5%'],
    [3, '£ million', '£3 million'],
    [-3, '£ million', '−£3 million'],
    [20000, '£', '£20,000'],
  ])('%d with the unit %s reads “%s”', (value, unit, words) => {
    expect(valueWords(value, unit)).toBe(words);
  });
});

describe('what changed within a year', () => {
  it('is told from the figure of about a year before, in whatever order they were written', () => {
    const change = changeInAYear(measure('down', ['2024-03-31', 1240], ['2020-03-31', 9], ['2023-03-30', 1400], ['2023-12-31', 1]))!;
    expect(changeWords(change, 'people')).toBe(
      'From 30 March 2023 to 31 March 2024 it went down by 160 people. That is the way it should go.',
    );
  });

  it('counts percentage points, without the noise of binary fractions', () => {
    const change = changeInAYear(measure('down', ['2023-10-01', 14.4], ['2024-10-01', 16.1]))!;
    expect(changeWords(change, '%')).toBe(
      'From 1 October 2023 to 1 October 2024 it went up by 1.7 percentage points. That is not the way it should go.',
    );
  });

  it('says that nothing changed, which may be what was wanted', () => {
    const values: [string, number][] = [
      ['2023-10-01', 5],
      ['2024-10-01', 5],
    ];
    expect(changeWords(changeInAYear(measure('steady', ...values))!, 'homes')).toContain('it did not change. That is what was wanted.');
    expect(changeWords(changeInAYear(measure('up', ...values))!, 'homes')).toContain('That is not what was wanted.');
  });

  it('is not told where no figure is of a year before', () => {
    expect(changeInAYear(measure('up', ['2024-03-31', 1], ['2023-09-30', 2]))).toBeUndefined();
    expect(changeInAYear(measure('up', ['2024-03-31', 1]))).toBeUndefined();
    expect(changeInAYear(measure('up'))).toBeUndefined();
  });
});
