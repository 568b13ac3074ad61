import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { ObjectStore } from './object-store.ts';

/** Keeps the bytes of uploads in a folder of this machine, or of several that share the disk. */
export function objectsOnDisk(folder: string): ObjectStore {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256.slice(2));

  return {
    async write(sha256, bytes) {
      const path = pathOf(sha256);
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
        const { ino } = await stat(path);
        return { takeBack: () => takeBack(path, ino, wasThere) };
      } finally {
        await rm(unfinished, { force: true });
      }
    },

    read: (sha256) => unlessMissing(() => readFile(pathOf(sha256))),

    size: (sha256) =>
      unlessMissing(async () => {
        const found = await stat(pathOf(sha256));
        return found.isFile() ? found.size : undefined;
      }),

    stream: (sha256, { start, end }) => Promise.resolve(Readable.toWeb(createReadStream(pathOf(sha256), { start, end })) as ReadableStream),

    withFile: (sha256, work) => work(pathOf(sha256)),

    async *list() {
      for (const start of await namesIn(folder)) {
        for (const rest of await namesIn(join(folder, start))) {
          const path = join(folder, start, rest);
          const { mtimeMs, size } = await stat(path);
          yield { sha256: /^[0-9a-f]{64}$/.test(start + rest) ? start + rest : undefined, name: path, writtenAt: mtimeMs, size };
        }
      }
    },

    async remove(path, writtenBefore) {
      // Somebody may have uploaded the same bytes again meanwhile.
      if ((await stat(path)).mtimeMs < writtenBefore) await rm(path, { recursive: true, force: true });
    },
  };
}

/** Removes what a save wrote that came to nothing, unless the same bytes were there before or were written again since. */
async function takeBack(path: string, inode: number, wasThere: boolean): Promise<void> {
  if (wasThere || !(await isFile(path)) || (await stat(path)).ino !== inode) return;
  await rm(path);
}

async function isFile(path: string): Promise<boolean> {
  return (await unlessMissing(async () => (await stat(path)).isFile())) ?? false;
}

async function namesIn(folder: string): Promise<string[]> {
  return (await unlessMissing(() => readdir(folder))) ?? [];
}

async function unlessMissing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isMissing(error)) return undefined;
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
