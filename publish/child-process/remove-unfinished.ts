import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Removes what a process left in a folder that was killed while it made something there: what has such a name, and is an hour old. */
export function removeUnfinished(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (/^(?:unfinished|exchange)-/.test(name) && statSync(join(folder, name)).mtimeMs < Date.now() - anHour)
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

const anHour = 3_600_000;
