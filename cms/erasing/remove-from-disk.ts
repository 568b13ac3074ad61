import { existsSync } from 'node:fs';
import { open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import type { Publisher } from '../../publish/index.ts';
import type { Traces } from '../../publish/store/index.ts';
import { namedHashes } from '../jobs/nightly/tidy-uploads.ts';
import { keptObjects, removeObject } from '../uploads/objects.ts';

/** Removes the bytes of what is erased, unless another picture or file has the very same. @returns how many files */
export async function removeBytes(payload: Payload, publisher: Pick<Publisher, 'reader'>, hashes: readonly string[]): Promise<number> {
  if (hashes.length === 0) return 0;
  const named = await namedHashes(payload, publisher);
  const gone = new Set(hashes.filter((sha256) => !named.has(sha256)));
  let removed = 0;
  for await (const object of keptObjects()) {
    if (object.sha256 === undefined || !gone.has(object.sha256)) continue;
    await removeObject(object, Infinity);
    removed += 1;
  }
  return removed;
}

/** Removes what the public sent about it and nobody collected yet, what was put aside as damaged included. */
export async function removeFromSpool(folder: string, traces: Traces): Promise<void> {
  for (const name of existsSync(folder) ? await readdir(folder) : []) {
    if (!/\.json(\.damaged)?$/.test(name)) continue;
    const text = await readFile(join(folder, name), 'utf8').catch(undefinedWhereGone);
    if (text !== undefined && traces.isIn(text)) await rm(join(folder, name), { force: true });
  }
}

/** Takes the lines out of the logs that hold traces, while their programs go on writing. */
export async function cleanLogs(folder: string, traces: Traces): Promise<void> {
  for (const name of existsSync(folder) ? await readdir(folder) : []) {
    if (!/\.log(\.\d+)?$/.test(name)) continue;
    const file = await open(join(folder, name), 'r+');
    try {
      const lines = (await file.readFile('utf8')).split('\n');
      const clean = lines.filter((line) => !traces.isIn(line));
      if (clean.length === lines.length) continue;
      await file.truncate(0);
      await file.write(clean.join('\n'), 0);
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

/** Somebody else took it away meanwhile. */
function undefinedWhereGone(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
