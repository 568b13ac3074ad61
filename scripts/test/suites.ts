import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../bootstrap/places.mjs';

/** One run of tests with a report of its own. */
export interface Suite {
  name: string;
  args: string[];
  needsBuild: boolean;
  needsBrowser: boolean;
  /** Whether its coverage is measured, where coverage is wanted. */
  isMeasured?: boolean;
  /** The Node it runs on, where that is not the pinned one. */
  runsOn?: 'the oldest Node';
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

const bootstrap = join(root, 'scripts', 'bootstrap');
const nodeTest = [
  '--test',
  `--test-reporter=${pathToFileURL(join(root, 'scripts', 'test', 'node-reporter.mjs')).href}`,
  ...readdirSync(bootstrap)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(bootstrap, name)),
];

/** Every suite, the quickest first. What begins Signpost is tested on the pinned Node and on the oldest that may begin it. */
export const suites: readonly Suite[] = [
  { name: 'check', args: [join(root, 'scripts', 'check.ts')], needsBuild: false, needsBrowser: false },
  { name: 'bootstrap', args: nodeTest, needsBuild: false, needsBrowser: false },
  { name: 'oldest-node', args: nodeTest, needsBuild: false, needsBrowser: false, runsOn: 'the oldest Node' },
  { name: 'unit', args: [...vitest, '--project', 'unit'], needsBuild: false, needsBrowser: false, isMeasured: true },
  { name: 'integration', args: [...vitest, '--project', 'integration'], needsBuild: true, needsBrowser: false, isMeasured: true },
  { name: 'coverage', args: [join(root, 'scripts', 'test', 'check-coverage.ts')], needsBuild: false, needsBrowser: false },
  {
    name: 'browser',
    args: [...playwright, '--project=browser', '--project=officers'],
    needsBuild: true,
    needsBrowser: true,
    folder: 'tests/browser',
  },
  {
    name: 'accessibility',
    args: [...playwright, '--project=accessibility'],
    needsBuild: true,
    needsBrowser: true,
    folder: 'tests/accessibility',
  },
];
