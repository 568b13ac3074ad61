import { expect, test } from 'vitest';
import { tally } from './tally.ts';

const passed = { name: 'a page has one h1', state: 'passed' } as const;

test('the last line counts all suites', () => {
  const { lines, hasFailed } = tally([
    { suite: 'unit', outcomes: [passed, passed], exitCode: 0 },
    { suite: 'browser', outcomes: [passed], exitCode: 0 },
  ]);
  expect(lines).toEqual(['3 passed, 0 failed, 0 skipped']);
  expect(hasFailed).toBe(false);
});

test('a skip is printed with its reason and does not fail the run', () => {
  const { lines, hasFailed } = tally([
    { suite: 'integration', outcomes: [passed, { name: 'saves on MongoDB', state: 'skipped', reason: 'no MongoDB is here' }], exitCode: 0 },
  ]);
  expect(lines).toEqual(['skipped  integration: saves on MongoDB\n         because no MongoDB is here', '1 passed, 0 failed, 1 skipped']);
  expect(hasFailed).toBe(false);
});

test('a skip without a reason is called a defect', () => {
  const { lines } = tally([{ suite: 'unit', outcomes: [{ name: 'x', state: 'skipped' }], exitCode: 0 }]);
  expect(lines[0]).toContain('nobody gave a reason');
});

test('a suite in which no test ran has failed', () => {
  const { lines, hasFailed } = tally([
    { suite: 'unit', outcomes: [passed], exitCode: 0 },
    { suite: 'browser', outcomes: [], exitCode: 0 },
  ]);
  expect(lines).toEqual(['FAILED   browser: no test ran', '1 passed, 1 failed, 0 skipped']);
  expect(hasFailed).toBe(true);
});

test('a runner that fails without a failed test counts as a failure', () => {
  const { lines } = tally([{ suite: 'browser', outcomes: [passed], exitCode: 1 }]);
  expect(lines).toEqual(['FAILED   browser: its runner ended with code 1', '1 passed, 1 failed, 0 skipped']);
});

test('the slowest ten are named, the slowest first, before what was skipped', () => {
  const outcomes = Array.from({ length: 12 }, (_, second) => ({ ...passed, name: `waits ${second} s`, ms: second * 1_000 }));
  const { lines } = tally([{ suite: 'unit', outcomes: [...outcomes, { name: 'x', state: 'skipped', reason: 'why' }], exitCode: 0 }]);
  expect(lines.slice(0, 2)).toEqual(['The slowest ten:', '          11 s  unit: waits 11 s']);
  expect(lines.slice(10)).toEqual([
    '         2.0 s  unit: waits 2 s',
    'skipped  unit: x\n         because why',
    '12 passed, 0 failed, 1 skipped',
  ]);
});
