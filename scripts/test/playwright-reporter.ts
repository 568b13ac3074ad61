import type { Reporter, Suite, TestCase, TestError } from 'playwright/types/testReporter';
import { writeOutcomes, type Outcome } from './outcomes.ts';

/** Hands the outcome of each browser test to `npm test`, with the reason of each skip. */
export default class OutcomesReporter implements Reporter {
  private root: Suite | undefined;
  private readonly broken: Outcome[] = [];

  onBegin(_config: unknown, root: Suite): void {
    this.root = root;
  }

  onError({ message }: TestError): void {
    this.broken.push({ name: `an error outside the tests: ${message ?? 'without a message'}`, state: 'failed' });
  }

  async onEnd(): Promise<void> {
    const path = process.env.OUTCOMES;
    if (path !== undefined) await writeOutcomes(path, [...(this.root?.allTests() ?? []).map(outcomeOf), ...this.broken]);
  }
}

function outcomeOf(test: TestCase): Outcome {
  const name = test.titlePath().filter(Boolean).join(' > ');
  const outcome = test.outcome();
  if (outcome !== 'skipped')
    return { name, state: outcome === 'expected' ? 'passed' : 'failed', ms: test.results.reduce((sum, { duration }) => sum + duration, 0) };
  const reason = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
  // Playwright also calls a test skipped that never began because a hook or an earlier serial test failed.
  return test.expectedStatus === 'skipped' ? { name, state: 'skipped', reason } : { name, state: 'failed' };
}
