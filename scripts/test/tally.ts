import { duration } from '../bootstrap/progress.mjs';
import type { Outcome } from './outcomes.ts';

/** The sum of all suites, in lines to print; the last one is what CI reads. */
export interface Tally {
  lines: string[];
  hasFailed: boolean;
}

/** Adds up the suites and names the slowest ten tests. A suite that ran no test, or whose runner failed with no test to blame, counts as one failure. */
export function tally(results: readonly { suite: string; outcomes: readonly Outcome[]; exitCode: number | null }[]): Tally {
  const all = results.flatMap(({ suite, outcomes, exitCode }) => {
    const named = outcomes.map((outcome) => ({ ...outcome, name: `${suite}: ${outcome.name}` }));
    if (named.length === 0) return [{ name: `${suite}: no test ran`, state: 'failed' as const }];
    if (exitCode !== 0 && !named.some(({ state }) => state === 'failed'))
      named.push({ name: `${suite}: its runner ended with code ${exitCode}`, state: 'failed' });
    return named;
  });
  const of = (state: Outcome['state']) => all.filter((outcome) => outcome.state === state);
  const [passed, failed, skipped] = [of('passed'), of('failed'), of('skipped')];
  return {
    lines: [
      ...slowest(all),
      ...skipped.map(
        ({ name, reason }) => `skipped  ${name}\n         because ${reason ?? 'nobody gave a reason, which is a defect of the test'}`,
      ),
      ...failed.map(({ name }) => `FAILED   ${name}`),
      `${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped`,
    ],
    hasFailed: failed.length > 0,
  };
}

function slowest(all: readonly Outcome[]): string[] {
  const timed = all.flatMap(({ name, ms }) => (ms === undefined ? [] : [{ name, ms }]));
  if (timed.length <= 10) return [];
  const lines = timed
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 10)
    .map(({ name, ms }) => `${duration(ms).padStart(14)}  ${name}`);
  return ['The slowest ten:', ...lines];
}
