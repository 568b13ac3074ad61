import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { StoreError, codeOf, type Disk } from './disk.ts';

/** The one pointer to the release the public sees. */
export interface Live {
  /** The number of the live release, or null before the first publish. */
  number(): number | null;
  /** Makes a release live, in one atomic step. Numbers only rise: going back is a new release. */
  swap(number: number): void;
  /** A short text that differs whenever another release is live; cheap enough to ask at every request. Null before the first publish. */
  identity(): string | null;
}

/** Opens the pointer of a store, its file `live`. */
export function openLive(disk: Disk): Live {
  const pointer = join(disk.folder, 'live');

  // The text itself is compared: inode and time of a file that is replaced twice within a clock tick can be the same.
  const identity = () => {
    try {
      return fs.readFileSync(pointer, 'utf8').trim();
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  };

  const number = () => {
    const text = identity();
    return text === null ? null : numberIn(text, pointer);
  };

  return {
    identity,
    number,

    swap(next) {
      const current = number();
      if (current !== null && next <= current)
        throw new StoreError(
          `Release ${next} cannot go live: release ${current} is live and newer. To go back, make a new release from the old one (npm run rollback).`,
        );
      const file = releaseFile(disk.folder, next);
      if (!fs.existsSync(file)) throw new StoreError(`Release ${next} cannot go live: it is not kept (${file}).`);
      const print = createHash('sha256').update(fs.readFileSync(file)).digest('hex');
      disk.write(pointer, `${next} ${print}\n`, { what: `the pointer to release ${next}`, fsync: true });
    },
  };
}

/** Where a release lies in the folder of a store. */
export function releaseFile(folder: string, number: number): string {
  return join(folder, 'releases', `${String(number).padStart(8, '0')}.json`);
}

/** The number in the text of the pointer; throws where there is none. */
export function numberIn(identity: string, pointer = 'live'): number {
  const number = Number(/^(\d+) [0-9a-f]{64}$/.exec(identity)?.[1]);
  if (number > 0) return number;
  throw new StoreError(
    `The pointer to the live release (${pointer}) says "${identity.slice(0, 80)}": expected a number and a hash. Restore a backup, or remove the file and publish everything afresh.`,
  );
}
