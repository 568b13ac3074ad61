import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { environment } from '../environment.ts';

/** Everything the CMS keeps of uploads. */
export const uploadsFolder = join(environment.varDir, 'uploads');

/** The bytes of every upload, each once, under their SHA-256. Nothing here is ever written over with other bytes. */
export const objectsFolder = join(uploadsFolder, 'objects');

/** What a writer needs to know to take back what it wrote, and nothing that somebody else wrote since. */
export interface WrittenObject {
  path: string;
  /** The file that was written, as the file system knows it. */
  inode: number;
  /** Whether these bytes were kept before. */
  wasThere: boolean;
}

/** The SHA-256 of bytes, in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where bytes lie, whether or not they are there. */
export function objectPath(sha256: string): string {
  return join(objectsFolder, sha256.slice(0, 2), sha256.slice(2));
}

/**
 * Writes bytes under their SHA-256 and waits until they are on disk. Bytes that are there are written again: they may
 * be damaged, and whoever wrote them may be about to take them back.
 */
export async function writeObject(sha256: string, bytes: Uint8Array): Promise<WrittenObject> {
  const path = objectPath(sha256);
  await mkdir(dirname(path), { recursive: true });
  const unfinished = join(dirname(path), `unfinished-${randomUUID()}`);
  try {
    const file = await open(unfinished, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    const wasThere = await isFile(path);
    await rename(unfinished, path);
    await flushFolder(dirname(path));
    return { path, inode: (await stat(path)).ino, wasThere };
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Bytes by their SHA-256; undefined where they are not there. */
export async function readObject(sha256: string): Promise<Buffer | undefined> {
  try {
    return await readFile(objectPath(sha256));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Removes what a save wrote that came to nothing, unless the same bytes were there before or were written again since. */
export async function takeBack({ path, inode, wasThere }: WrittenObject): Promise<void> {
  if (wasThere || !(await isFile(path)) || (await stat(path)).ino !== inode) return;
  await rm(path);
}

/** Everything that is kept, with when it was written (in milliseconds since 1970); `sha256` is undefined for what a killed process left. */
export async function* keptObjects(): AsyncGenerator<{ sha256: string | undefined; path: string; writtenAt: number; size: number }> {
  for (const start of await namesIn(objectsFolder)) {
    for (const rest of await namesIn(join(objectsFolder, start))) {
      const path = join(objectsFolder, start, rest);
      const { mtimeMs, size } = await stat(path);
      yield { sha256: /^[0-9a-f]{64}$/.test(start + rest) ? start + rest : undefined, path, writtenAt: mtimeMs, size };
    }
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Whether an error of the file system says that nothing is there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
