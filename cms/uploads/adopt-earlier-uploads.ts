import { readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf, uploadsFolder, writeObject } from './objects.ts';
import { isMissing } from './objects-on-disk.ts';

/**
 * Takes over what version 0.1 kept: there the bytes lay under the names officers gave them. What is read is kept by its
 * content before it goes from its old place, so that a start that is cut off can be repeated.
 * @returns how many were taken over
 */
export async function adoptEarlierUploads(): Promise<number> {
  let count = 0;
  for (const kind of ['images', 'files']) {
    const folder = join(uploadsFolder, kind);
    const names = await namesIn(folder);
    if (names === undefined) continue;
    for (const name of names) {
      const bytes = await readFile(join(folder, name));
      await writeObject(hashOf(bytes), bytes);
      await rm(join(folder, name));
      count += 1;
    }
    await rmdir(folder);
  }
  return count;
}

async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
