import { expect, it } from 'vitest';
import { spreadOf } from './spread.ts';

it('a benchmark’s 95th percentile leaves out one value of twenty', () => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index);
  expect(spreadOf(values)).toEqual({ p50: 10, p95: 19, max: 20 });
});

it('a benchmark says nothing of what was never measured', () => {
  expect(spreadOf([])).toEqual({ p50: null, p95: null, max: null });
});
