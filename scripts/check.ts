import { join } from 'node:path';
import { logFile, makeVarFolder, root } from './bootstrap/places.mjs';
import { duration } from './bootstrap/progress.mjs';
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { writeOutcomes, type Outcome } from './test/outcomes.ts';

interface Check {
  name: string;
  /** What to do when it fails. */
  fix: string;
  args: string[];
  isNeeded?: boolean;
  /** Whether what it says is shown where it passes, too. */
  isShown?: boolean;
}

const bin = (name: string, ...path: string[]) => join(root, 'node_modules', name, ...path);

/** Two run at a time, the slowest first. */
const checks: Check[] = [
  {
    name: 'types',
    fix: 'Fix the types; nothing is silenced without its reason.',
    args: [bin('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'tsconfig.json'],
  },
  {
    name: 'lint',
    fix: 'Each message says why the rule is there. `npx eslint --fix .` fixes some.',
    args: [bin('eslint', 'bin', 'eslint.js'), '.'],
  },
  {
    name: 'types of the templates',
    fix: 'Fix the types in site/.',
    args: [
      bin('astro', 'bin', 'astro.mjs'),
      'check',
      '--root',
      root,
      '--tsconfig',
      'site/tsconfig.json',
      '--minimumFailingSeverity',
      'error',
    ],
    isNeeded: existsSync(join(root, 'astro.config.mjs')),
  },
  {
    name: 'format',
    fix: 'Run `npx prettier --write .`.',
    args: [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  },
  { name: 'dead code', fix: 'Delete what nothing uses, or use it.', args: [bin('knip', 'bin', 'knip.js'), '--no-progress'] },
  {
    name: 'types of the CMS',
    fix: 'Run `npm run generate:types`, and commit cms/payload-types.ts in a commit of its own.',
    args: [join(root, 'scripts', 'payload.ts'), 'generate:types', '--check'],
  },
  {
    name: 'lockfile',
    fix: 'Run `node scripts/complete-lockfile.ts`, and commit package-lock.json.',
    args: [join(root, 'scripts', 'complete-lockfile.ts'), '--check'],
  },
  {
    name: 'advisories',
    fix: 'Update what is named; or add the advisory to scripts/accepted-advisories.json, with the reason and a day to look again.',
    args: [join(root, 'scripts', 'audit.ts')],
    isShown: true,
  },
];

makeVarFolder();
const waiting = checks.filter(({ isNeeded = true }) => isNeeded);
const outcomes: Outcome[] = [];
await Promise.all([runWaiting(), runWaiting()]);
if (process.env.OUTCOMES) await writeOutcomes(process.env.OUTCOMES, outcomes);
process.exitCode = outcomes.every(({ state }) => state === 'passed') ? 0 : 1;

async function runWaiting(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const began = Date.now();
    const { code, output } = await run(check.args);
    await writeFile(logFile(`check-${check.name.replaceAll(' ', '-')}`), output);
    const ms = Date.now() - began;
    outcomes.push({ name: check.name, state: code === 0 ? 'passed' : 'failed', ms });
    console.log(`${code === 0 ? '✓' : '✗'} ${check.name} (${duration(ms)})`);
    if (code === 0 && check.isShown && output !== '') console.log(`  ${output.trimEnd()}`);
    if (code !== 0) console.log(`\n${output.trimEnd()}\n\n${check.fix}\n`);
  }
}

function run(args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
