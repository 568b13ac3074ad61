import type { Reporter, TestModule } from 'vitest/node';
import { writeOutcomes, type Outcome } from './outcomes.ts';

/** Hands the outcome of each test to `npm test`, with the reason of each skip. */
export default class OutcomesReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly { message: string }[]): Promise<void> {
    const path = process.env.OUTCOMES;
    if (path === undefined) return;
    const unhandled = unhandledErrors.map(({ message }): Outcome => ({ name: `an error outside the tests: ${message}`, state: 'failed' }));
    await writeOutcomes(path, [...modules.flatMap(outcomesOf), ...unhandled]);
  }
}

function outcomesOf(module: TestModule): Outcome[] {
  const outcomes = [...module.children.allTests()].map((test): Outcome => {
    const result = test.result();
    const name = `${module.relativeModuleId} > ${test.fullName}`;
    if (result.state === 'pending') return { name, state: 'failed' };
    if (result.state === 'skipped') return { name, state: 'skipped', reason: result.note };
    return { name, state: result.state, ms: test.diagnostic()?.duration };
  });
  // A file that broke outside its tests, in its imports or its set-up, has no failed test to show for it.
  if (!module.ok() && !outcomes.some(({ state }) => state === 'failed')) outcomes.push({ name: module.relativeModuleId, state: 'failed' });
  return outcomes;
}
