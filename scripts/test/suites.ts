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
  /** Whether it runs only where it is named. */
  isOnRequest?: boolean;
  /** The projects of Playwright it consists of, where it runs in a browser. */
  projects?: string[];
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
  // Measuring it nearly doubles what the other suites cost.
  {
    name: 'coverage',
    args: [join(root, 'scripts', 'test', 'check-coverage.ts')],
    needsBuild: false,
    needsBrowser: false,
    isOnRequest: true,
  },
  inBrowser('browser', ['officers', 'officers-writing', 'browser']),
  inBrowser('accessibility', ['accessibility']),
];

/**
 * Makes one run of the suites that run in a browser: they share one site, and while a test of an officer waits for the one
 * before it, those of another suite go on.
 */
export function browsersTogether(chosen: readonly Suite[]): readonly Suite[] {
  const inBrowsers = chosen.filter(({ projects }) => projects !== undefined);
  if (inBrowsers.length < 2) return chosen;
  const name = inBrowsers.map((suite) => suite.name).join(' and ');
  return [
    ...chosen.filter(({ projects }) => projects === undefined),
    inBrowser(
      name,
      inBrowsers.flatMap(({ projects = [] }) => projects),
    ),
  ];
}

function inBrowser(name: string, projects: string[]): Suite {
  const args = [...playwright, ...projects.map((project) => `--project=${project}`)];
  return { name, args, projects, needsBuild: true, needsBrowser: true };
}
