import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf, StoreError } from '../store-error.ts';

// How version 0.1 kept the store: a folder of manifests, objects by SHA-256, and files of lines in JSON.
const objectRef = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), size: z.number() });
const encodings = z.object({ br: objectRef.optional(), gzip: objectRef.optional() });
const oldPage = objectRef.extend({ encodings });
const oldEntry = oldPage.extend({
  path: z.string(),
  type: z.string(),
  cache: z.enum(['revalidate', 'immutable']),
  sharing: z.enum(['same-origin', 'cross-origin']),
  download: z.string().optional(),
  noindex: z.boolean().optional(),
  lastModified: z.string().optional(),
});
const oldShard = z.object({ entries: z.array(oldEntry), redirects: z.record(z.string(), z.string()), gone: z.record(z.string(), oldPage) });
const oldRelease = z.object({
  number: z.number(),
  createdAt: z.string(),
  kind: z.enum(['publish', 'search', 'rest', 'rollback', 'renderer']),
  head: z.number(),
  renderer: z.string(),
  cursor: z.string().nullable(),
  reason: z.string(),
  notFound: oldPage,
  contents: z.string(),
});
const oldLedgerRow = z.object({
  path: z.string(),
  at: z.string(),
  release: z.number(),
  event: z.enum(['live', 'redirected', 'withdrawn', 'erased']),
  title: z.string(),
  document: z.string().optional(),
  to: z.string().optional(),
  reason: z.string().optional(),
  successor: z.string().optional(),
});
const oldPause = z.object({ release: z.number(), by: z.string(), at: z.string() });
const journalLine = z.union([
  z.tuple([z.literal('set'), z.string(), z.unknown()]),
  z.tuple([z.literal('delete'), z.string()]),
  z.tuple([z.literal('end'), z.number()]),
]);

export type OldPage = z.infer<typeof oldPage>;
export type OldEntry = z.infer<typeof oldEntry>;
export type OldShard = z.infer<typeof oldShard>;
export type OldRelease = z.infer<typeof oldRelease>;
export type OldLedgerRow = z.infer<typeof oldLedgerRow>;

/** The number of the release that was live in an old store, or undefined where there is no old store. */
export function oldLiveNumber(folder: string): number | undefined {
  const pointer = join(folder, 'live');
  const text = readIfThere(pointer);
  if (text === undefined) return undefined;
  const number = Number(/^(\d+) [0-9a-f]{64}\s*$/.exec(text)?.[1]);
  if (number > 0) return number;
  throw damaged(pointer, 'a number and a hash');
}

/** Releases that are kept, up to the live one, oldest first. One that cannot be read is left out, unless it is the live one. */
export function oldReleases(folder: string, live: number): OldRelease[] {
  const releases = join(folder, 'releases');
  return namesIn(releases)
    .filter((name) => /^\d+\.json$/.test(name) && Number.parseInt(name, 10) <= live)
    .sort()
    .flatMap((name) => {
      const file = join(releases, name);
      const release = oldRelease.safeParse(parsed(fs.readFileSync(file, 'utf8')));
      if (release.success) return [release.data];
      if (Number.parseInt(name, 10) === live) throw damaged(file, 'the manifest of the live release');
      return [];
    });
}

/** The parts of a release's addresses: the name of the object of each. */
export function oldTable(folder: string, { contents }: OldRelease): ReadonlyMap<string, string> {
  return new Map(Object.entries(z.record(z.string(), z.string()).parse(oldJson(folder, contents))));
}

/** One part of a release's addresses. */
export function oldPart(folder: string, sha256: string): OldShard {
  return oldShard.parse(oldJson(folder, sha256));
}

/** The file of an old object. */
export function oldObject(folder: string, sha256: string): string {
  return join(folder, 'objects', sha256.slice(0, 2), sha256.slice(2));
}

/** The bytes of an old object; undefined where they are not there, whole. */
export function oldBytes(folder: string, sha256: string): Buffer | undefined {
  try {
    const bytes = fs.readFileSync(oldObject(folder, sha256));
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Every row of the old ledger; a last line that a crash cut short is left out. */
export function oldLedger(folder: string): OldLedgerRow[] {
  const file = join(folder, 'ledger.jsonl');
  const lines = (readIfThere(file) ?? '').split('\n').slice(0, -1);
  return lines.map((line, index) => {
    const row = oldLedgerRow.safeParse(parsed(line));
    if (!row.success) throw damaged(`${file}:${index + 1}`, 'a row of the ledger');
    return row.data;
  });
}

/** Published content by key, 'documents/ID' say, as of the live release. */
export function oldContent(folder: string, live: number): Map<string, unknown> {
  const journal = join(folder, 'journals', 'content');
  const files = namesIn(journal)
    .filter((name) => /^\d+\.(base|delta)\.jsonl$/.test(name) && Number.parseInt(name, 10) <= live)
    .sort();
  // 'base' sorts before 'delta': a delta of the same number is already in it.
  const base = files.findLast((name) => name.includes('.base.'));
  const map = new Map<string, unknown>();
  if (base !== undefined) applyJournal(join(journal, base), map);
  for (const name of files)
    if (name.includes('.delta.') && Number.parseInt(name, 10) > Number.parseInt(base ?? '0', 10)) applyJournal(join(journal, name), map);
  return map;
}

/** Why publishing was paused; undefined where it was not. A torn file still means that somebody paused it. */
export function oldPauseOf(folder: string, live: OldRelease): z.infer<typeof oldPause> | undefined {
  const text = readIfThere(join(folder, 'paused.json'));
  if (text === undefined) return undefined;
  const pause = oldPause.safeParse(parsed(text));
  return pause.success ? pause.data : { release: live.number, by: 'Somebody', at: live.createdAt };
}

/** SHA-256 of brotli forms that cannot be made smaller. */
export function oldBestForms(folder: string): Set<string> {
  const names = z.array(z.string()).safeParse(parsed(readIfThere(join(folder, 'compression', 'best.json')) ?? '[]'));
  return new Set(names.data);
}

/** The names in a folder; none where it is not there. */
export function namesIn(folder: string): string[] {
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}

function applyJournal(file: string, map: Map<string, unknown>): void {
  let count = 0;
  for (const text of fs.readFileSync(file, 'utf8').split('\n')) {
    const line = journalLine.safeParse(parsed(text)).data;
    if (line === undefined) break;
    if (line[0] === 'end') {
      if (line[1] === count) return;
      break;
    }
    if (line[0] === 'set') map.set(line[1], line[2]);
    else map.delete(line[1]);
    count += 1;
  }
  throw damaged(file, 'lines up to its end mark');
}

function oldJson(folder: string, sha256: string): unknown {
  const bytes = oldBytes(folder, sha256);
  if (bytes === undefined) throw damaged(oldObject(folder, sha256), 'a part of a release');
  return JSON.parse(bytes.toString('utf8')) as unknown;
}

function readIfThere(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The caller says where the damage is, or does without.
    return undefined;
  }
}

function damaged(where: string, expected: string): StoreError {
  return new StoreError(
    `The store of version 0.1 cannot be taken over: ${where} is damaged, expected ${expected}. Nothing was changed. Restore a backup. Where there is none, take out only what is damaged (that line, or that file) and start again: what it said is lost, and nothing else.`,
    { code: 'DAMAGED' },
  );
}
