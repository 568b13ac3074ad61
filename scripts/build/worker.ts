import { mkdir, rename, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, stop, type BuildOptions } from 'esbuild';
import { logFile, root } from '../bootstrap/places.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { cmsInputs } from './cms.ts';
import { withLock } from './with-lock.ts';
import { hashInputs } from './inputs.ts';
import { readRecord, writeRecord } from './record.ts';

const folder = join(root, 'var', 'build');
const record = join(folder, 'worker.json');

/** The processes of the CMS that run outside Next.js, and the one file each becomes. */
export const bundles = { worker: 'cms/worker.ts', setup: 'cms/setup.ts' };

// These load binaries or find their own files at run time, so they stay where npm put them.
const external = [
  'sharp',
  '@aws-sdk/*',
  'libsql',
  '@libsql/*',
  'drizzle-kit',
  'drizzle-kit/*',
  'esbuild',
  'mongodb',
  'mongoose',
  'pino',
  'pino-pretty',
  'next',
  'next/*',
  'react',
  'react/*',
  'react-dom',
  'react-dom/*',
  'graphql',
  'graphql/*',
  'pagefind',
  'file-type',
  // Loaded when something is imported.
  'happy-dom',
  // Word lists that are loaded when somebody sets a password.
  '@zxcvbn-ts/*',
  'astro',
  'astro/*',
];

/** Bundles the worker and the set-up into one file each, because loading Payload's many modules takes seconds. */
export function buildWorker(): Promise<{ isNew: boolean }> {
  return withLock(join(folder, 'worker-building'), buildBundles);
}

async function buildBundles(): Promise<{ isNew: boolean }> {
  const inputs = await hashInputs([...cmsInputs, 'scripts/build/worker.ts']);
  const outputs = Object.keys(bundles).map((name) => join(folder, `${name}.mjs`));
  if ((await readRecord(record, 'inputs')) === inputs && outputs.every((path) => existsSync(path))) return { isNew: false };
  const draft = join(folder, 'unfinished');
  await mkdir(draft, { recursive: true });
  try {
    await build({ ...bundleOptions(), outdir: draft });
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    await writeFile(logFile('bundles'), text);
    throw new UserError(
      `Bundling the worker (esbuild) failed:\n\n${text}\n\nMend what the lines above name, then run the same command again.`,
      { cause },
    );
  } finally {
    // Its service process would stay for as long as we run.
    await stop();
  }
  for (const name of Object.keys(bundles)) {
    for (const ending of ['.mjs', '.mjs.map']) await rename(join(draft, name + ending), join(folder, name + ending));
  }
  await writeRecord(record, { inputs });
  return { isNew: true };
}

/** How esbuild makes the bundles; `npm run dev` watches with the same. */
export function bundleOptions(): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: Object.fromEntries(Object.entries(bundles).filter(([, path]) => existsSync(join(root, path)))),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    // Lexical's file for Node waits for its real file with a top-level await, and in a circle of modules that waits for ever.
    conditions: ['production', 'module'],
    target: 'node24',
    jsx: 'automatic',
    sourcemap: 'linked',
    sourcesContent: false,
    external,
    loader: { '.css': 'empty', '.scss': 'empty', '.svg': 'empty', '.woff2': 'empty', '.node': 'copy' },
    // CommonJS packages inside an ES module bundle still call require and look for their own place.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; import { dirname as __dirnameOf } from 'node:path'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __dirnameOf(__filename);",
    },
    logLevel: 'silent',
  };
}
