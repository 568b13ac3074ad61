import { expect, it } from 'vitest';
import { pillar } from './pillar.ts';

it('a figure of a measure cannot be without a date', () => {
  const values = [{ value: 3, date: { precision: 'unknown' }, source: 'A count' }];
  const measures = [{ anchor: 'homes', title: 'Homes', unit: 'homes', direction: 'up', values }];
  const found = pillar.shape.priorities.safeParse([{ anchor: 'warm', title: 'Be warm', year: '2026/27', measures }]);
  expect(found.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['0.measures.0.values.0.date.precision', 'a figure without a date proves nothing: give the day, the month or the year it is of'],
  ]);
});
