import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { logFile, root, varFolder } from '../bootstrap/places.mjs';
import { runLogged } from '../bootstrap/run-logged.mjs';
import { withLock } from './with-lock.ts';
import { hashInputs } from './inputs.ts';
import { readRecord, writeRecord } from './record.ts';

const inputs = ['site', 'content/model', 'content/pages', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
// In the project, not in VAR_DIR: a compiled renderer imports packages, which Node looks for from its own folder upwards.
const renderers = join(root, 'var', 'renderers');
const kept = 3;

/** Compiles `site/` as {@link compileRenderer} does, then names it in renderers/current.json of the var folder, where a worker looks. */
export async function buildRenderer(): Promise<{ hash: string; folder: string; isNew: boolean }> {
  const compiled = await compileRenderer();
  await writeRecord(join(varFolder(), 'renderers', 'current.json'), { hash: compiled.hash, folder: compiled.folder });
  return compiled;
}

/**
 * Compiles `site/` into a folder of its own under var/renderers, named by the hash of what it was made from,
 * unless that folder is there and whole. Whatever runs beside it goes on with the one it has.
 */
export async function compileRenderer(): Promise<{ hash: string; folder: string; isNew: boolean }> {
  const hash = await hashInputs(inputs);
  const folder = join(renderers, hash);
  // Where it is there, nothing is written, because the code may lie where nobody may write.
  if (await isWhole(folder, hash)) return { hash, folder, isNew: false };
  return withLock(join(renderers, 'building'), build);
}

async function build(): Promise<{ hash: string; folder: string; isNew: boolean }> {
  const hash = await hashInputs(inputs);
  const folder = join(renderers, hash);
  const isNew = !(await isWhole(folder, hash));
  if (isNew) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(renderers, { recursive: true });
    await runLogged({
      program: process.execPath,
      args: [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
      log: logFile('renderer'),
      what: 'Compiling the renderer (`astro build`)',
      env: { ...process.env, NODE_ENV: 'production', RENDERER_OUT: folder, RENDERER_HASH: hash, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    await writeRecord(join(folder, 'renderer.json'), { hash, node: process.versions.node });
  }
  await removeOld(hash);
  return { hash, folder, isNew };
}

/** The record is the last thing a build writes, so a folder without it was interrupted. */
async function isWhole(folder: string, hash: string): Promise<boolean> {
  return (await readRecord(join(folder, 'renderer.json'), 'hash')) === hash;
}

/** A worker that still runs may load more of the renderer it started with, so the newest few stay. */
async function removeOld(current: string): Promise<void> {
  const entries = (await readdir(renderers, { withFileTypes: true })).filter((entry) => entry.isDirectory() && entry.name !== current);
  const dated = await Promise.all(entries.map(async ({ name }) => ({ name, made: (await stat(join(renderers, name))).mtimeMs })));
  dated.sort((a, b) => b.made - a.made);
  for (const { name } of dated.slice(kept - 1)) await rm(join(renderers, name), { recursive: true, force: true });
}
