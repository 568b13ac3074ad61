import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { StoreError, codeOf, type Disk } from './disk.ts';
import type { ObjectRef } from './manifest.ts';

/** Files kept once each, under the SHA-256 of their bytes. */
export interface Objects {
  /** Keeps bytes; does nothing where they are kept already. Without `fsync` they are safe from a power cut after `flush`. */
  put(bytes: Uint8Array | string, options?: { fsync?: boolean }): ObjectRef;
  /** Keeps the bytes of a file, however large. */
  putFile(source: string): Promise<ObjectRef>;
  /** The bytes; throws where they are not kept. */
  get(sha256: string): Promise<Buffer>;
  /** Where the bytes lie, or would lie. */
  path(sha256: string): string;
  /** Whether the bytes are kept. */
  has(sha256: string): boolean;
  /** Whether the bytes are kept and still are what their name says. */
  verify(sha256: string): Promise<boolean>;
  /** Waits until everything put so far is safe on disk. A release calls it before it is written. */
  flush(): Promise<void>;
}

/** Opens the objects of a store, under its folder `objects`. */
export function openObjects(disk: Disk): Objects {
  const folder = join(disk.folder, 'objects');
  let unflushed = new Set<string>();

  const path = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new StoreError(`"${sha256}" is not the name of an object: expected 64 hexadecimal digits.`);
    return join(folder, sha256.slice(0, 2), sha256.slice(2));
  };

  return {
    path,

    put(content, { fsync = false } = {}) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const target = path(sha256);
      if (!isKept(target, bytes.length)) {
        disk.write(target, bytes, { what: `an object of ${bytes.length} bytes`, fsync });
        if (!fsync) unflushed.add(target);
      }
      return { sha256, size: bytes.length };
    },

    async putFile(source) {
      const temporary = disk.temporaryName();
      fs.mkdirSync(join(disk.folder, 'tmp'), { recursive: true });
      try {
        // Copied first, then hashed: the source may change meanwhile, the copy does not.
        await fs.promises.copyFile(source, temporary, fs.constants.COPYFILE_FICLONE);
        const sha256 = await hashFile(temporary);
        const { size } = await fs.promises.stat(temporary);
        const target = path(sha256);
        if (!isKept(target, size)) {
          disk.adopt(temporary, target, `an object of ${size} bytes`);
          unflushed.add(target);
        }
        return { sha256, size };
      } catch (error) {
        if (codeOf(error) === 'ENOSPC')
          throw new StoreError(
            `The disk is full: could not copy ${source} to ${disk.folder} (ENOSPC). Nothing of it was kept, and the live site is as it was. Free some space on that disk, then try again.`,
            { cause: error, code: 'ENOSPC' },
          );
        throw error;
      } finally {
        await fs.promises.rm(temporary, { force: true });
      }
    },

    async get(sha256) {
      try {
        return await fs.promises.readFile(path(sha256));
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') throw error;
        throw new StoreError(`Object ${sha256} is not in ${folder}.`, { cause: error, code: 'ENOENT' });
      }
    },

    has: (sha256) => fs.existsSync(path(sha256)),

    async verify(sha256) {
      try {
        return (await hashFile(path(sha256))) === sha256;
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return false;
        throw error;
      }
    },

    async flush() {
      const waiting = unflushed;
      unflushed = new Set();
      try {
        await disk.flush(waiting);
      } catch (error) {
        for (const target of waiting) unflushed.add(target);
        throw error;
      }
    },
  };
}

const hour = 60 * 60 * 1000;

/** Whether the file is there with its size. One that is gets a fresh date, which the sweep respects: it is wanted again. */
function isKept(target: string, size: number): boolean {
  const stat = fs.statSync(target, { throwIfNoEntry: false });
  // A power cut can leave a file empty that was named but not flushed.
  if (stat?.size !== size) return false;
  const now = Date.now();
  if (now - stat.mtimeMs > hour / 4) fs.utimesSync(target, now / 1000, now / 1000);
  return true;
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(fs.createReadStream(path), hash);
  return hash.digest('hex');
}
