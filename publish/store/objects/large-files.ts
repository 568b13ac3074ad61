import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '../lease/is-running.ts';
import { codeOf, inWords, StoreError } from '../store-error.ts';

/** From this size on bytes lie in a file beside the database, in bytes. Decision 7 has the measurements. */
export const largeFrom = 128 * 1024;

/** Where large bytes lie, under their SHA-256. */
export function largeFile(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256))
    throw new StoreError(`"${sha256.slice(0, 80)}" is not the name of an object: expected a SHA-256 in 64 hexadecimal digits.`);
  return join(folder, 'objects', sha256.slice(0, 2), sha256.slice(2));
}

/** Whether the file of large bytes is there, whole. */
export function hasLargeFile(folder: string, sha256: string, size: number): boolean {
  return fs.statSync(largeFile(folder, sha256), { throwIfNoEntry: false })?.size === size;
}

/** Writes large bytes to their file and waits until they are on disk, before any transaction names them. @throws {StoreError} */
export function writeLargeFile(folder: string, sha256: string, bytes: Uint8Array): void {
  const temporary = temporaryFile(folder);
  try {
    const file = fs.openSync(temporary, 'wx');
    try {
      // A nearly full disk takes a part of the bytes before it refuses the rest.
      for (let done = 0; done < bytes.length;) done += fs.writeSync(file, bytes, done, bytes.length - done);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    adoptLargeFile(folder, temporary, sha256);
  } catch (error) {
    throw inWords(error, `write an object of ${bytes.length} bytes`, folder);
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

/** Moves a finished, flushed temporary file to the place of its bytes. */
export function adoptLargeFile(folder: string, temporary: string, sha256: string): void {
  const target = largeFile(folder, sha256);
  const isFirst = fs.mkdirSync(dirname(target), { recursive: true }) !== undefined;
  fs.renameSync(temporary, target);
  flushFolder(dirname(target));
  if (isFirst) flushFolder(join(folder, 'objects'));
}

/** A name for a new file on the store's disk. */
export function temporaryFile(folder: string): string {
  const temporaryFolder = join(folder, 'tmp');
  fs.mkdirSync(temporaryFolder, { recursive: true });
  return join(temporaryFolder, `${host}.${process.pid}.${randomUUID()}`);
}

/** Removes files that a crashed process left half written, but not those of one at work. */
export function removeLeftovers(folder: string): void {
  const temporaryFolder = join(folder, 'tmp');
  for (const name of fs.existsSync(temporaryFolder) ? fs.readdirSync(temporaryFolder) : []) {
    const path = join(temporaryFolder, name);
    if (isLeftover(path)) fs.rmSync(path, { force: true });
  }
}

/** Every file of large bytes, by SHA-256, with its size and when it was written. */
export function* largeFiles(folder: string): Generator<{ sha256: string; path: string; size: number; writtenAt: number }> {
  const objects = join(folder, 'objects');
  for (const start of namesIn(objects))
    for (const rest of namesIn(join(objects, start))) {
      const path = join(objects, start, rest);
      const stat = fs.statSync(path, { throwIfNoEntry: false });
      if (stat !== undefined && /^[0-9a-f]{64}$/.test(start + rest))
        yield { sha256: start + rest, path, size: stat.size, writtenAt: stat.mtimeMs };
    }
}

const day = 24 * 60 * 60 * 1000;

/** The name of this machine, safe in a file name. */
const host = hostname().replace(/[^\w-]/g, '_') || 'host';

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw error;
  }
}

function flushFolder(path: string): void {
  const file = fs.openSync(path, 'r');
  try {
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** Temporary files carry machine and process in their name: another process may be writing right now. */
function isLeftover(path: string): boolean {
  const [machine, pid] = basename(path).split('.');
  if (machine === host && pid !== undefined && Number(pid) !== process.pid && !isRunning(Number(pid))) return true;
  const age = Date.now() - (fs.statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age > day;
}
