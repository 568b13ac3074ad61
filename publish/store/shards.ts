import fs from 'node:fs';
import { z } from 'zod';
import { StoreError, codeOf } from './disk.ts';
import type { Manifest, Shard } from './manifest.ts';
import { shardSchema } from './manifest.ts';
import type { Objects } from './objects.ts';

const tableSchema = z.record(z.string().regex(/^[0-9a-f]{2}$/), z.string().regex(/^[0-9a-f]{64}$/));

/** The addresses of a release, as they are kept: an object that names one object for each shard. */
type ShardTable = z.infer<typeof tableSchema>;

/** Reads and writes the addresses of releases in 256 parts, so that a release costs what changed. */
export interface Shards {
  /** Keeps the addresses; returns the name of their table. Unchanged parts are recognised and kept as they are. */
  write(addresses: Addresses): string;
  /** The addresses kept under a table's name. */
  read(table: string): Addresses;
  /** Every object the addresses need, tables and parts included, but for those in `known` already; adds them to it. */
  mark(table: string, known: Set<string>): void;
}

type Addresses = Pick<Manifest, 'entries' | 'redirects' | 'gone'>;

/** Opens the shards of a store. Parts that were read or written lately stay in memory: two releases share most of them. */
export function openShards(objects: Objects): Shards {
  const recent = new Map<string, Shard>();
  let last: { table: ShardTable; parts: Map<string, Shard> } | undefined;

  const remember = (sha256: string, shard: Shard) => {
    recent.delete(sha256);
    recent.set(sha256, shard);
    const oldest = recent.keys().next().value;
    if (recent.size > keptInMemory && oldest !== undefined) recent.delete(oldest);
  };

  const readPart = (sha256: string): Shard => {
    const known = recent.get(sha256);
    const shard = known ?? shardSchema.parse(readJson(objects, sha256));
    remember(sha256, shard);
    return shard;
  };

  const readTable = (sha256: string) => tableSchema.parse(readJson(objects, sha256));

  return {
    write(addresses) {
      const parts = divide(addresses);
      const table: ShardTable = {};
      for (const [bucket, part] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const before = last?.parts.get(bucket);
        const beforeName = last?.table[bucket];
        if (before && beforeName && isSame(before, part) && objects.has(beforeName)) {
          table[bucket] = beforeName;
          continue;
        }
        refuseDoubles(part);
        const { sha256 } = objects.put(JSON.stringify(shardSchema.parse(part)));
        table[bucket] = sha256;
        remember(sha256, part);
      }
      const { sha256 } = objects.put(JSON.stringify(table));
      last = { table, parts };
      return sha256;
    },

    read(sha256) {
      const addresses: Addresses = { entries: {}, redirects: {}, gone: {} };
      const table = readTable(sha256);
      const parts = new Map<string, Shard>();
      for (const [bucket, name] of Object.entries(table)) {
        const part = readPart(name);
        parts.set(bucket, part);
        for (const entry of part.entries) addresses.entries[entry.path] = entry;
        Object.assign(addresses.redirects, part.redirects);
        Object.assign(addresses.gone, part.gone);
      }
      last = { table, parts };
      return addresses;
    },

    mark(sha256, known) {
      if (known.has(sha256)) return;
      for (const name of Object.values(readTable(sha256))) {
        if (known.has(name)) continue;
        const part = shardSchema.parse(readJson(objects, name));
        for (const page of [...part.entries, ...Object.values(part.gone)]) {
          known.add(page.sha256);
          for (const encoding of Object.values(page.encodings)) known.add(encoding.sha256);
        }
        known.add(name);
      }
      known.add(sha256);
    },
  };
}

// Two whole releases of 256 parts.
const keptInMemory = 512;

function divide({ entries, redirects, gone }: Addresses): Map<string, Shard> {
  const parts = new Map<string, Shard>();
  const partOf = (path: string) => {
    const bucket = bucketOf(path);
    const part = parts.get(bucket) ?? { entries: [], redirects: {}, gone: {} };
    parts.set(bucket, part);
    return part;
  };
  for (const [path, entry] of Object.entries(entries)) {
    if (entry.path !== path) throw new StoreError(`The entry for ${path} says that its path is ${entry.path}: expected the same.`);
    partOf(path).entries.push(entry);
  }
  for (const [path, to] of Object.entries(redirects)) partOf(path).redirects[path] = to;
  for (const [path, page] of Object.entries(gone)) partOf(path).gone[path] = page;
  return parts;
}

/** FNV-1a: quick, and spreads similar paths evenly. */
function bucketOf(path: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < path.length; index++) hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193);
  return ((hash >>> 24) ^ ((hash >>> 8) & 0xff)).toString(16).padStart(2, '0');
}

/** Whether two parts hold the very same objects, which an unchanged address carries from release to release. */
function isSame(before: Shard, now: Shard): boolean {
  return (
    before.entries.length === now.entries.length &&
    now.entries.every((entry, index) => entry === before.entries[index]) &&
    isSameRecord(before.redirects, now.redirects) &&
    isSameRecord(before.gone, now.gone)
  );
}

function isSameRecord<Value>(before: Record<string, Value>, now: Record<string, Value>): boolean {
  const keys = Object.keys(now);
  return keys.length === Object.keys(before).length && keys.every((key) => before[key] === now[key]);
}

function refuseDoubles(part: Shard): void {
  for (const { path } of part.entries) {
    const other = path in part.redirects ? 'a redirect' : path in part.gone ? 'withdrawn' : undefined;
    if (other)
      throw new StoreError(`${path} is a page of the release and ${other} at once: expected one of them. Take it out of the other.`);
  }
  for (const path of Object.keys(part.redirects))
    if (path in part.gone)
      throw new StoreError(`${path} is a redirect and withdrawn at once: expected one of them. Take it out of the other.`);
}

function readJson(objects: Objects, sha256: string): unknown {
  const path = objects.path(sha256);
  try {
    return JSON.parse(fs.readFileSync(path, 'utf8'));
  } catch (error) {
    throw new StoreError(
      `Part of a release cannot be read (${path}): ${error instanceof Error ? error.message : String(error)} Publish everything afresh, or restore a backup.`,
      { cause: error, code: codeOf(error) },
    );
  }
}
