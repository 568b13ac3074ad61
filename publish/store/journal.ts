import fs from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StoreError, type Disk } from './disk.ts';
import type { Live } from './live.ts';

/** A map on disk that grows with the releases: a base file, and a delta file for each release since. */
export interface Journal {
  /** The map as it was at release `upTo`. Removes what belongs to later releases: a crash came before they went live. */
  load(upTo: number): Map<string, unknown>;
  /** Writes what changed with a release. Numbers rise; deltas of releases that never went live are replaced. */
  append(number: number, delta: JournalDelta): void;
  /** Writes the whole map as it is with a release, and drops what it replaces but for one generation: the release may never go live. */
  compact(number: number, map: Map<string, unknown>): void;
  /** How many deltas lie on the newest base: a reason to compact. */
  length(): number;
  /** Removes the journal. */
  remove(): void;
}

/** What changed with a release. Values are plain data. */
export interface JournalDelta {
  /** Keys with their new values. */
  set: Map<string, unknown>;
  /** Keys that are gone. */
  delete: Iterable<string>;
}

const lineSchema = z.union([
  z.tuple([z.literal('set'), z.string(), z.unknown()]),
  z.tuple([z.literal('delete'), z.string()]),
  z.tuple([z.literal('end'), z.number()]),
]);
type Line = z.infer<typeof lineSchema>;

/** Opens the journal of a name, under the store's folder `journals`. */
export function openJournal(disk: Disk, live: Live, name: string): Journal {
  if (!/^[\w-]+$/.test(name)) throw new StoreError(`"${name}" cannot name a journal: use letters, digits and hyphens.`);
  const folder = join(disk.folder, 'journals', name);

  const files = (): JournalFile[] =>
    (fs.existsSync(folder) ? fs.readdirSync(folder) : [])
      .flatMap((file): JournalFile[] => {
        const [, number, kind] = /^(\d+)\.(base|delta)\.jsonl$/.exec(file) ?? [];
        if (number === undefined || (kind !== 'base' && kind !== 'delta')) return [];
        return [{ number: Number(number), kind, path: join(folder, file) }];
      })
      .sort((a, b) => a.number - b.number);

  const removeAfter = (number: number) => {
    for (const file of files()) if (file.number > number) fs.rmSync(file.path, { force: true });
  };

  const write = (number: number, kind: JournalFile['kind'], lines: Iterable<Line>) => {
    let text = '';
    let count = 0;
    for (const line of lines) {
      text += `${JSON.stringify(line)}\n`;
      count += 1;
    }
    const end: Line = ['end', count];
    const path = join(folder, `${String(number).padStart(8, '0')}.${kind}.jsonl`);
    const what = `the ${kind} of the journal "${name}" for release ${number}`;
    disk.write(path, `${text}${JSON.stringify(end)}\n`, { what, fsync: true });
  };

  return {
    load(upTo) {
      removeAfter(upTo);
      const all = files();
      const base = all.findLast((file) => file.kind === 'base');
      const map = new Map<string, unknown>();
      for (const file of base ? [base] : []) apply(file.path, map);
      for (const file of all) if (file.kind === 'delta' && file.number > (base?.number ?? 0)) apply(file.path, map);
      return map;
    },

    append(number, delta) {
      removeAfter(live.number() ?? 0);
      const newest = files().at(-1);
      if (newest && newest.number >= number)
        throw new StoreError(
          `The journal "${name}" already holds release ${newest.number}: cannot add release ${number}. Expected a higher number.`,
        );
      write(number, 'delta', linesOf(delta));
    },

    compact(number, map) {
      const before = files();
      write(number, 'base', linesOf({ set: map, delete: [] }));
      const previousBase = before.findLast((file) => file.kind === 'base' && file.number < number);
      for (const file of before) if (previousBase && file.number < previousBase.number) fs.rmSync(file.path);
    },

    length() {
      const all = files();
      const base = all.findLast((file) => file.kind === 'base')?.number ?? 0;
      return all.filter((file) => file.kind === 'delta' && file.number > base).length;
    },

    remove() {
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The names of the journals there are. */
export function journalNames(disk: Disk): string[] {
  const folder = join(disk.folder, 'journals');
  return fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
}

interface JournalFile {
  number: number;
  kind: 'base' | 'delta';
  path: string;
}

function* linesOf(delta: JournalDelta): Generator<Line> {
  for (const [key, value] of delta.set) yield ['set', key, value];
  for (const key of delta.delete) yield ['delete', key];
}

function apply(path: string, map: Map<string, unknown>): void {
  const lines = fs.readFileSync(path, 'utf8').split('\n');
  let count = 0;
  for (const text of lines) {
    const line = parse(text);
    if (!line) break;
    if (line[0] === 'end') {
      if (line[1] === count) return;
      break;
    }
    if (line[0] === 'set') map.set(line[1], line[2]);
    else map.delete(line[1]);
    count += 1;
  }
  throw new StoreError(
    `The journal file ${path} is damaged after line ${count}: expected it to go on to its end mark. Remove the folder it lies in, and publish everything afresh.`,
    { code: 'DAMAGED' },
  );
}

function parse(text: string): Line | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(text)).data;
  } catch {
    // Half a line: the caller says where the damage is.
    return undefined;
  }
}
