import fs from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StoreError, codeOf, type Disk } from './disk.ts';
import { releaseFile, type Live } from './live.ts';
import { isFollowUp, knownNumber, releaseSummarySchema, type Manifest, type ReleaseSummary } from './manifest.ts';
import type { Objects } from './objects.ts';
import { openShards } from './shards.ts';

/** The releases that are kept, each a manifest over the objects. */
export interface Releases {
  /** A number no kept release has, higher than all of them. */
  nextNumber(): number;
  /** Writes a release, after its objects are safe on disk. Refuses a number that is taken. It is not live before `live.swap`. */
  write(manifest: Manifest): Promise<void>;
  /** A kept release; throws where there is none of that number. */
  read(number: number): Manifest;
  /** Whether a release of that number is kept. */
  has(number: number): boolean;
  /** A kept release without its addresses; throws where there is none of that number. */
  summary(number: number): ReleaseSummary;
  /** The number of a kept release's latest form: of what caught up behind it last, else its own. */
  latestOf(number: number): number;
  /** Every kept release without its addresses, oldest first. */
  list(): ReleaseSummary[];
  /**
   * Removes old releases but the last `keep` with what caught up behind each last, the live one with its head, and those
   * that were live within 24 hours. Returns the numbers removed.
   */
  prune(options: { keep: number; now?: Date }): number[];
  /** Removes releases that were written and never went live, as a crash leaves them. For the holder of the publishing lease. Returns the numbers removed. */
  discardUnfinished(): number[];
  /** Removes objects that no kept release needs, unless they are younger than the grace period (an hour). `keep` names further objects to spare. */
  collect(options?: { keep?: Iterable<string>; graceMs?: number; now?: Date }): Promise<Collected>;
}

/** What a collection of unused objects removed. */
export interface Collected {
  /** How many objects. */
  objects: number;
  /** How many bytes they had. */
  bytes: number;
}

const storedReleaseSchema = releaseSummarySchema.extend({
  /** The object that names the parts of the release. */
  contents: z.string(),
});
type StoredRelease = z.infer<typeof storedReleaseSchema>;

/** Opens the releases of a store, under its folder `releases`. */
export function openReleases(disk: Disk, objects: Objects, live: Live): Releases {
  const folder = join(disk.folder, 'releases');
  const shards = openShards(objects);
  const fileOf = (number: number) => releaseFile(disk.folder, number);

  const numbers = () =>
    (fs.existsSync(folder) ? fs.readdirSync(folder) : [])
      .map((name) => Number(/^(\d+)\.json$/.exec(name)?.[1]))
      .filter((number) => number > 0)
      .sort((a, b) => a - b);

  const readStored = (number: number): StoredRelease => {
    const file = fileOf(number);
    try {
      return storedReleaseSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
    } catch (error) {
      const reason =
        codeOf(error) === 'ENOENT'
          ? `it is not kept. Kept releases: ${numbers().join(', ') || 'none'}.`
          : `${error instanceof Error ? error.message : String(error)} Roll back to another release, or restore a backup.`;
      throw new StoreError(`Release ${number} cannot be read (${file}): ${reason}`, {
        cause: error,
        code: codeOf(error),
      });
    }
  };

  const summary = (number: number): ReleaseSummary => {
    const { contents: _, ...told } = readStored(number);
    return told;
  };

  const remove = (removed: number[]) => {
    for (const number of removed) fs.rmSync(fileOf(number), { force: true });
    return removed;
  };

  return {
    nextNumber: () => Math.max(0, live.number() ?? 0, ...numbers()) + 1,

    async write({ entries, redirects, gone, ...summary }) {
      const contents = shards.write({ entries, redirects, gone });
      await objects.flush();
      const stored: StoredRelease = storedReleaseSchema.parse({ ...summary, contents });
      disk.write(fileOf(summary.number), `${JSON.stringify(stored)}\n`, {
        what: `release ${summary.number}`,
        fsync: true,
        exclusive: true,
      });
    },

    read(number) {
      const { contents, ...summary } = readStored(number);
      return { ...summary, ...shards.read(contents) };
    },

    has: (number) => fs.existsSync(fileOf(number)),

    summary,

    latestOf(number) {
      let latest = number;
      for (const next of numbers().filter((other) => other > number)) {
        // What catches up comes right behind its release.
        if (!isFollowUp(readStored(next))) break;
        latest = next;
      }
      return latest;
    },

    list: () => numbers().map(summary),

    prune({ keep, now = new Date() }) {
      const current = live.number();
      if (current === null) return [];
      const kept = numbers().map(readStored);
      const head = kept.find((release) => release.number === current)?.head;
      // Nobody wants to go back to what only caught up: it stays with its release, and takes no other's place.
      const upToLive = Map.groupBy(
        kept.filter(({ number }) => number <= current),
        knownNumber,
      );
      const last = new Set([...upToLive].slice(-Math.max(1, keep)).flatMap(([known, forms]) => [known, forms.at(-1)?.number]));
      const wasLiveLately = (index: number) => {
        const successor = kept[index + 1];
        return !successor || now.getTime() - Date.parse(successor.createdAt) < day;
      };
      return remove(
        kept
          .filter(({ number }, index) => number < current && number !== head && !last.has(number) && !wasLiveLately(index))
          .map(({ number }) => number),
      );
    },

    discardUnfinished() {
      const current = live.number() ?? 0;
      return remove(numbers().filter((number) => number > current));
    },

    async collect({ keep = [], graceMs = hour, now = new Date() } = {}) {
      const needed = new Set(keep);
      for (const { contents, notFound } of numbers().map(readStored)) {
        shards.mark(contents, needed);
        needed.add(notFound.sha256);
        for (const encoding of Object.values(notFound.encodings)) needed.add(encoding.sha256);
      }
      return sweep(join(disk.folder, 'objects'), needed, now.getTime() - graceMs);
    },
  };
}

const hour = 60 * 60 * 1000;
const day = 24 * hour;

async function sweep(folder: string, needed: Set<string>, before: number): Promise<Collected> {
  const collected: Collected = { objects: 0, bytes: 0 };
  for (const start of fs.existsSync(folder) ? await fs.promises.readdir(folder) : []) {
    for (const rest of await fs.promises.readdir(join(folder, start))) {
      if (needed.has(start + rest)) continue;
      const path = join(folder, start, rest);
      // Asked right before it goes: a publish may have wanted it again since.
      const stat = fs.statSync(path, { throwIfNoEntry: false });
      if (!stat || stat.mtimeMs > before) continue;
      fs.rmSync(path);
      collected.objects += 1;
      collected.bytes += stat.size;
    }
  }
  return collected;
}
