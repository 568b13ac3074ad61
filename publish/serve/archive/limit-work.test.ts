import { expect, it } from 'vitest';
import { limitWork } from './limit-work.ts';

it('lets some work through at once, then no more than its rate, and nothing for a clock that goes back', () => {
  let now = 1_000_000;
  const may = limitWork({ perSecond: 10, burst: 3, now: () => now });
  const through = (): number => Array.from({ length: 20 }, may).filter(Boolean).length;
  expect(through()).toBe(3);
  now += 200;
  expect(through()).toBe(2);
  now -= 60_000;
  expect(through()).toBe(0);
  now += 3_600_000;
  expect(through()).toBe(3);
});
