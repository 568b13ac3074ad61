import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { build, stop as stopBundler } from 'esbuild';
import { buildCms } from '../../../scripts/build/cms.ts';
import { buildRenderer } from '../../../scripts/build/renderer.ts';
import { buildWorker, bundleOptions } from '../../../scripts/build/worker.ts';
import { hashInputs } from '../../../scripts/build/inputs.ts';
import { type RunningSite, startSite } from '../../support/running/running-site.ts';
import { say } from '../options.ts';

const run = promisify(execFile);
const place = resolve('var', 'bench');

/** What decides how a seeded database looks. */
const inputs = [
  'cms/migrations',
  'cms/collections',
  'cms/fields',
  'cms/installation/sample/load-sample.ts',
  'cms/snapshot',
  'content/model',
  'content/sample',
  'tests/support/many-documents.ts',
  'tests/bench/publish/seed-documents.ts',
];

/** A running site with documents in its database, in a folder of its own, and how to end it. */
export interface SeededSite extends RunningSite {
  /** Ends all processes and removes the folder. */
  end(): Promise<void>;
}

/** Compiles what is run, seeds a database once, and starts CMS, worker and public server on a copy of it. */
export async function startSeededSite(documents: number, settings: Record<string, string> = {}): Promise<SeededSite> {
  await compile();
  const seeded = await seededFolder(documents);
  const folder = mkdtempSync(join(place, 'running-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    await cp(seeded, folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
    say('Starting the CMS, the worker and the public server; the first publish follows.');
    const site = await startSite(folder, settings, { timeout: 60_000 + documents * 60 });
    return {
      ...site,
      end: async () => {
        await site.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Compiles the worker, the renderer and the CMS where their sources changed. */
export async function compile(): Promise<void> {
  say('Compiling what is measured, where it changed.');
  await buildWorker();
  await Promise.all([buildRenderer(), buildCms()]);
}

/** A folder with a database of so many documents, made the first time it is asked for. */
async function seededFolder(documents: number): Promise<string> {
  mkdirSync(place, { recursive: true });
  const name = `seed-${documents}-`;
  const folder = join(place, name + (await hashInputs(inputs)).slice(0, 12));
  if (existsSync(folder)) return folder;
  // What was seeded for other sources is of no use any more.
  for (const old of readdirSync(place)) if (old.startsWith(name)) rmSync(join(place, old), { recursive: true });
  const draft = mkdtempSync(join(place, 'seeding-'));
  const env = { ...process.env, NODE_ENV: 'production' as const, VAR_DIR: draft };
  say(`Seeding a database with ${documents} documents, once: the sample first.`);
  try {
    await run(process.execPath, [join('var', 'build', 'setup.mjs')], { env, maxBuffer: 50_000_000 });
    await addDocuments(documents, env);
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

async function addDocuments(documents: number, env: NodeJS.ProcessEnv): Promise<void> {
  const outdir = join(place, 'bundle');
  const { entryPoints: _, ...options } = bundleOptions();
  await build({ ...options, entryPoints: { seed: resolve('tests', 'bench', 'publish', 'seed-documents.ts') }, outdir });
  await stopBundler();
  const child = spawn(process.execPath, ['--enable-source-maps', join(outdir, 'seed.mjs'), String(documents)], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  createInterface(child.stdout).on('line', (line) => (/^\d+ of \d+$/.test(line) ? say(`  ${line}`) : (log += `${line}\n`)));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) {
    const file = join(place, 'seeding.log');
    writeFileSync(file, log);
    throw new Error(`Seeding ${documents} documents failed (exit code ${code}). Its output is in ${file}: ${log.slice(-1_000)}`);
  }
}
