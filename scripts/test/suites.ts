import { join } from 'node:path';
import { root } from '../bootstrap/places.mjs';

/** One run of tests with a report of its own. */
export interface Suite {
  name: string;
  args: string[];
  needsBuild: boolean;
  needsBrowser: boolean;
  /** The folder whose absence means that nobody wrote the suite yet. */
  folder?: string;
}

const vitest = [
  join(root, 'node_modules', 'vitest', 'vitest.mjs'),
  'run',
  '--reporter=default',
  `--reporter=${join(root, 'scripts', 'test', 'vitest-reporter.ts')}`,
];
const playwright = [
  join(root, 'node_modules', 'playwright', 'cli.js'),
  'test',
  `--reporter=list,${join(root, 'scripts', 'test', 'playwright-reporter.ts')}`,
];

/** Every suite, the quickest first. */
export const suites: readonly Suite[] = [
  { name: 'check', args: [join(root, 'scripts', 'check.ts')], needsBuild: false, needsBrowser: false },
  { name: 'unit', args: [...vitest, '--project', 'unit'], needsBuild: false, needsBrowser: false },
  { name: 'integration', args: [...vitest, '--project', 'integration'], needsBuild: true, needsBrowser: false },
  {
    name: 'browser',
    args: [...playwright, '--project', 'browser', '--project', 'officers'],
    needsBuild: true,
    needsBrowser: true,
    folder: 'tests/browser',
  },
  {
    name: 'accessibility',
    args: [...playwright, '--project', 'accessibility'],
    needsBuild: true,
    needsBrowser: true,
    folder: 'tests/accessibility',
  },
];
