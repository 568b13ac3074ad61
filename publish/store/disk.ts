import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** The file system calls that write. Tests hand in ones that fail. */
export type WritePrimitives = Pick<
  typeof fs,
  'openSync' | 'writeSync' | 'fsyncSync' | 'ftruncateSync' | 'closeSync' | 'renameSync' | 'linkSync' | 'mkdirSync'
>;

/** How the store writes: whole files or nothing. */
export interface Disk {
  /** The folder of the store. */
  folder: string;
  /** Writes a file by way of a temporary name, so that readers see all of it or nothing. `exclusive` refuses (EEXIST) to replace a file. */
  write(path: string, bytes: Uint8Array | string, options: { what: string; fsync?: boolean; exclusive?: boolean }): void;
  /** Adds lines to the end of a file and waits until they are on disk; takes them back where that fails. */
  append(path: string, text: string, options: { what: string; after: number }): void;
  /** Moves a finished temporary file to its place. */
  adopt(temporary: string, path: string, what: string): void;
  /** A name for a temporary file on the same disk. */
  temporaryName(): string;
  /** Waits until files that were written without fsync, and their names, are on disk. */
  flush(paths: Iterable<string>): Promise<void>;
  /** Removes what a crashed process left half written. */
  removeLeftovers(): void;
}

/** An error of the store, in words. `code` is the system's (ENOSPC, say) where there is one. */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly code: string | undefined;
  constructor(message: string, options?: { cause?: unknown; code?: string | undefined }) {
    super(message, { cause: options?.cause });
    this.code = options?.code;
  }
}

/** Opens the folder for writing; `primitives` are Node's unless a test gives others. */
export function openDisk(folder: string, primitives: WritePrimitives = fs): Disk {
  const temporaryFolder = join(folder, 'tmp');

  const temporaryName = () => join(temporaryFolder, `${host}.${process.pid}.${randomUUID()}`);

  const inWords = <Result>(what: string, work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw errorInWords(error, what, folder);
    }
  };

  const moveIntoPlace = (temporary: string, path: string, exclusive = false) => {
    const move = () => {
      if (exclusive) {
        primitives.linkSync(temporary, path);
        fs.rmSync(temporary);
      } else primitives.renameSync(temporary, path);
    };
    try {
      move();
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      primitives.mkdirSync(dirname(path), { recursive: true });
      move();
    }
  };

  const writeAll = (file: number, bytes: Uint8Array) => {
    // A nearly full disk takes a part of the bytes before it refuses the rest.
    for (let done = 0; done < bytes.length;) done += primitives.writeSync(file, bytes, done, bytes.length - done);
  };

  const syncFolder = (path: string) => {
    const file = primitives.openSync(path, 'r');
    try {
      primitives.fsyncSync(file);
    } finally {
      primitives.closeSync(file);
    }
  };

  return {
    folder,
    temporaryName,

    write(path, content, { what, fsync = false, exclusive = false }) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const temporary = temporaryName();
      inWords(what, () => {
        try {
          const file = openCreatingFolder(primitives, temporary, 'wx');
          try {
            writeAll(file, bytes);
            if (fsync) primitives.fsyncSync(file);
          } finally {
            primitives.closeSync(file);
          }
          moveIntoPlace(temporary, path, exclusive);
          if (fsync) syncFolder(dirname(path));
        } catch (error) {
          fs.rmSync(temporary, { force: true });
          throw error;
        }
      });
    },

    append(path, text, { what, after }) {
      inWords(what, () => {
        const file = openCreatingFolder(primitives, path, fs.constants.O_RDWR | fs.constants.O_CREAT);
        try {
          primitives.ftruncateSync(file, after);
          const bytes = Buffer.from(text);
          try {
            for (let done = 0; done < bytes.length;) done += primitives.writeSync(file, bytes, done, bytes.length - done, after + done);
            primitives.fsyncSync(file);
          } catch (error) {
            primitives.ftruncateSync(file, after);
            throw error;
          }
        } finally {
          primitives.closeSync(file);
        }
        if (after === 0) syncFolder(dirname(path));
      });
    },

    adopt(temporary, path, what) {
      inWords(what, () => moveIntoPlace(temporary, path));
    },

    async flush(paths) {
      const files = [...paths];
      if (files.length === 0) return;
      if (files.length > manyFiles && (await flushWholeDisk(folder))) return;
      const folders = new Set(files.map((file) => dirname(file)));
      await inTurns([...files, ...folders], flushOne);
    },

    removeLeftovers() {
      for (const name of fs.existsSync(temporaryFolder) ? fs.readdirSync(temporaryFolder) : []) {
        const path = join(temporaryFolder, name);
        if (isLeftover(path)) fs.rmSync(path, { force: true });
      }
    },
  };
}

/** The system's code of an error (ENOENT, EEXIST …), or undefined. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Whether a process of this machine is still there. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and belongs to somebody else.
    return codeOf(error) === 'EPERM';
  }
}

/** The name of this machine, safe in a file name. */
export const host = hostname().replace(/[^\w-]/g, '_') || 'host';

// Above so many files one call for the whole disk is quicker than one a file.
const manyFiles = 300;
const day = 24 * 60 * 60 * 1000;
const run = promisify(execFile);

function openCreatingFolder(primitives: WritePrimitives, path: string, flags: string | number) {
  try {
    return primitives.openSync(path, flags);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    primitives.mkdirSync(dirname(path), { recursive: true });
    return primitives.openSync(path, flags);
  }
}

function errorInWords(error: unknown, what: string, folder: string): Error {
  const code = codeOf(error);
  const options = { cause: error, code };
  switch (code) {
    case 'EEXIST':
      return new StoreError(`Could not write ${what} in ${folder}: it is there already.`, options);
    case 'ENOSPC':
    case 'EDQUOT':
      return new StoreError(
        `The disk is full: could not write ${what} in ${folder} (${code}). Nothing of it was kept, and the live site is as it was. Free some space on that disk, then try again.`,
        options,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StoreError(
        `Not allowed to write ${what} in ${folder} (${code}). The live site is as it was. Let the user who runs Signpost write in that folder, then try again.`,
        options,
      );
    default:
      return new StoreError(
        `Could not write ${what} in ${folder}: ${error instanceof Error ? error.message : String(error)}. The live site is as it was.`,
        options,
      );
  }
}

/** Temporary files carry machine and process in their name: another process may be writing right now. */
function isLeftover(path: string): boolean {
  const [machine, pid] = basename(path).split('.');
  if (machine === host && pid !== undefined && Number(pid) !== process.pid) {
    if (!isRunning(Number(pid))) return true;
  }
  const age = Date.now() - (fs.statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age > day;
}

/** Asks the system to write out the whole disk at once; false where this system has no such command. */
async function flushWholeDisk(folder: string): Promise<boolean> {
  try {
    await run('sync', ['-f', folder]);
    return true;
  } catch {
    // Not a failure: the caller writes out file by file instead.
    return false;
  }
}

async function flushOne(path: string): Promise<void> {
  const file = await fs.promises.open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function inTurns<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}
