import { expect, it } from 'vitest';
import { distanceOf } from '../../../content/model/search/distance.ts';

it('two words are as far apart as letters must be added, left out, changed or swapped', () => {
  expect(distanceOf('wellbeing', 'wellbeing', 2)).toBe(0);
  expect(distanceOf('wellbieng', 'wellbeing', 2)).toBe(1);
  expect(distanceOf('counseling', 'counselling', 2)).toBe(1);
  expect(distanceOf('diabeties', 'diabetes', 2)).toBe(1);
  expect(distanceOf('lonliness', 'loneliness', 2)).toBe(1);
  expect(distanceOf('teh', 'the', 2)).toBe(1);
});

it('words far apart are not measured to the end', () => {
  expect(distanceOf('gloucester', 'plymouth', 2)).toBeGreaterThan(2);
});
