import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, varFolder } from './bootstrap/places.mjs';
import { duration, showProgress, steps } from './bootstrap/progress.mjs';
import { stopRunning } from './bootstrap/run-logged.mjs';
import { inWords, UserError } from './bootstrap/user-error.mjs';
import { buildCms } from './build/cms.ts';
import { buildRenderer } from './build/renderer.ts';
import { buildWorker } from './build/worker.ts';
import { findOrInstallChromium } from './test/chromium.ts';
import { coverageFolder } from './test/coverage.ts';
import { describeComputer } from './test/describe-computer.ts';
import { findOrInstallOldestNode } from './test/oldest-node.ts';
import { type Outcome, readOutcomes } from './test/outcomes.ts';
import { browsersTogether, suites, type Suite } from './test/suites.ts';
import { tally } from './test/tally.ts';

const { step } = showProgress({ total: steps.test });
let stopSuite = () => undefined as void;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) {
  process.on(signal, () => {
    stopRunning();
    stopSuite();
    process.exit(130);
  });
}

try {
  process.exitCode = await runTests(process.argv.slice(2));
} catch (error) {
  console.error(`\n${inWords(error)}\n\n0 passed, 1 failed, 0 skipped`);
  process.exitCode = 1;
}
// A channel that breaks says that the parent died; closing it here, when all is done, says nothing of the kind.
process.removeAllListeners('disconnect');
if (process.connected) process.disconnect();

/** Installs the browser, builds once, runs the suites one after another and answers the exit code. */
async function runTests(words: string[]): Promise<number> {
  const { chosen, rest } = choose(words);
  const needsBrowser = chosen.some((suite) => suite.needsBrowser);
  const browser = await step(3, 'Finding a browser', async (say): Promise<string> =>
    needsBrowser ? findOrInstallChromium(say) : 'not needed',
  );
  console.log(describeComputer(needsBrowser ? browser : undefined).join('\n'));
  await step(4, 'Compiling what is tested', async (say): Promise<string | undefined> => {
    if (!chosen.some(({ needsBuild }) => needsBuild)) return 'not needed';
    say('worker');
    await buildWorker();
    say('renderer and CMS');
    await Promise.all([buildRenderer(), buildCms()]);
    return undefined;
  });
  const results = [];
  for (const suite of chosen) {
    const began = Date.now();
    console.log(`\n── ${suite.name} ──`);
    const isMeasured = suite.isMeasured === true && chosen.some(({ name }) => name === 'coverage');
    const coverage = isMeasured ? ['--coverage', `--coverage.reportsDirectory=${coverageFolder(suite.name)}`] : [];
    const result = await runSuite(suite, [...coverage, ...rest], browser);
    console.log(`── ${suite.name} took ${duration(Date.now() - began)} ──`);
    results.push(result);
  }
  const { lines, hasFailed } = tally(results);
  console.log(`\n${lines.join('\n')}`);
  return hasFailed ? 1 : 0;
}

/** `npm test -- unit publish/store` runs one suite; words that name no suite are handed to its runner. */
function choose(words: string[]): { chosen: readonly Suite[]; rest: string[] } {
  const named = suites.filter(({ name }) => words.includes(name));
  const rest = words.filter((word) => !suites.some(({ name }) => name === word));
  if (named.length === 0 && rest.length > 0) {
    throw new UserError(
      `There is no suite called "${rest[0]}". There are: ${suites.map(({ name }) => name).join(', ')}. For one file: \`npm test -- unit ${rest[0]}\`.`,
    );
  }
  return { chosen: browsersTogether(named.length > 0 ? named : suites.filter(({ isOnRequest }) => !isOnRequest)), rest };
}

async function runSuite(suite: Suite, rest: string[], browser: string) {
  const folder = join(varFolder(), 'test');
  await mkdir(folder, { recursive: true });
  const report = join(folder, `${suite.name}.json`);
  await rm(report, { force: true });
  const node = suite.runsOn === undefined ? process.execPath : await findOldestNode();
  if (typeof node !== 'string') return { suite: suite.name, outcomes: [node], exitCode: 0 };
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(node, [...suite.args, ...rest], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, OUTCOMES: report, ...(suite.needsBrowser && { CHROMIUM_PATH: browser }) },
    });
    stopSuite = () => void child.kill('SIGTERM');
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
  return { suite: suite.name, outcomes: await readOutcomes(report), exitCode };
}

/** The path of the oldest Node that may begin Signpost; where it cannot be had, a skipped test that says why. */
async function findOldestNode(): Promise<string | Outcome> {
  try {
    const { version, path } = await findOrInstallOldestNode(console.log);
    console.log(`On Node ${version}.`);
    return path;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.log(error.message);
    return { name: 'the bootstrap', state: 'skipped', reason: error.message.split('\n')[0] };
  }
}
