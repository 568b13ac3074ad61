import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isProcessAlive } from '../bootstrap/start-lock.mjs';

/** How the names of these folders begin; the number of their process follows. */
const kinds = ['unfinished', 'restoring', 'trying'] as const;
const named = new RegExp(`^(?:${kinds.join('|')})-(\\d+)-`);

/** What this process is using: its number may have been that of a process before it. */
const inUse = new Set<string>();

/** Works in a folder that is removed afterwards. One whose process was killed is removed by the next that works there. */
export async function inWorkFolder<T>(parent: string, kind: (typeof kinds)[number], work: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(parent, { recursive: true, mode: 0o700 });
  await removeAbandoned(parent);
  const folder = await mkdtemp(join(parent, `${kind}-${process.pid}-`));
  inUse.add(folder);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    inUse.delete(folder);
  }
}

/** Removes what processes left in a folder that are gone: copies of everybody’s data. */
export async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = Number(named.exec(name)?.[1] ?? 0);
    const path = join(parent, name);
    if (pid === 0 || inUse.has(path) || (pid !== process.pid && isProcessAlive(pid))) continue;
    await rm(path, { recursive: true, force: true });
  }
}
