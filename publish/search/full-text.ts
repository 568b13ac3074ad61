import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fullTextAddress, type FullTextIndex } from '../../content/model/search/guide.ts';
import { type SearchRecord, searchRecordsOf } from '../../content/model/search/records.ts';
import type { Snapshot } from '../../content/model/snapshot.ts';
import type { ReleaseFile } from '../steps/make-release.ts';
import type { ReleaseEntry } from '../store/index.ts';
import { fullTextRecords, type PageRecord } from './full-text-records.ts';
import type { IndexTask, WrittenIndex } from './index-full-text.ts';
import { readRemembered, remember } from '../remembered.ts';
import { removeUnfinished } from '../apart/remove-unfinished.ts';
import { runApart } from '../apart/run-apart.ts';

/** The layer of search that holds the full text of everything. */
export interface FullText {
  /** Brings the index up to a snapshot. @returns what a release needs besides what it has, or undefined where it has everything */
  update(
    snapshot: Snapshot,
    inRelease: (path: string) => ReleaseEntry | undefined,
  ): Promise<{ files: ReleaseFile[]; keep: string[] } | undefined>;
  /** Addresses that the index still holds, or will when what is being made is done, and a snapshot has not. */
  gone(snapshot: Snapshot): string[];
  /** Waits until nothing is made in the background. */
  settled(): Promise<void>;
}

/** Where the index stands on the public site. */
export const fullTextFolder = '/search/full-text/';

/** Pages that may differ from the base, whatever its size, before the base is made anew in the background. */
const fewChanges = 40;

/** Share of the base that may differ before it is made anew in the background, and before it is made anew at once. */
const someChanges = 0.05;
const mostChanges = 0.5;

/** An index that was made: its folder is named by its content, so that its files never change. */
interface Index {
  folder: string;
  files: string[];
  /** A short hash of each record in it, by address. */
  digests: Map<string, string>;
  /** Pagefind's name for each record, by address. */
  ids: Map<string, string>;
}

/** Opens the full text, with the folder that holds its indexes between runs. Losing it costs a fresh base. */
export function openFullText(folder: string): FullText {
  const memoryFile = join(folder, 'full-text.json');
  removeUnfinished(folder);
  let { base, delta } = recall(memoryFile, folder);
  /** A base made in the background, for the next update to stand on. */
  let nextBase: Index | undefined;
  let making: Promise<void> | undefined;
  /** Addresses in indexes that are being made. */
  const beingIndexed = new Map<object, ReadonlySet<string>>();

  const update: FullText['update'] = async (snapshot, inRelease) => {
    const pages = pagesOf(snapshot);
    if (nextBase !== undefined) [base, delta, nextBase] = [nextBase, undefined, undefined];
    if (base === undefined || changedSince(base, pages).length > Math.max(fewChanges, base.digests.size * mostChanges)) {
      [base, delta] = [await make(pages, false), undefined];
    }
    const changed = changedSince(base, pages);
    if (!isOf(delta, changed)) delta = changed.length === 0 ? undefined : await make(changed, true);
    remember(memoryFile, { base: written(base), ...(delta === undefined ? {} : { delta: written(delta) }) });
    tidy([base, delta]);
    if (changed.length + goneFrom(base, pages).length > Math.max(fewChanges, base.digests.size * someChanges)) makeNextBase(pages);
    return releaseOf(base, delta, pages, inRelease);
  };

  const make = async (pages: readonly Page[], isDelta: boolean): Promise<Index> => {
    mkdirSync(folder, { recursive: true });
    const unfinished = mkdtempSync(join(folder, 'unfinished-'));
    beingIndexed.set(pages, new Set(pages.map(({ path }) => path)));
    try {
      const task: IndexTask = { folder: unfinished, isDelta };
      const { hash, files, ids } = await runApart<WrittenIndex>('publish/search/index-full-text.ts', folder, task, recordsOf(pages));
      const name = `index-${hash.slice(0, 16)}`;
      if (!existsSync(join(folder, name))) renameSync(unfinished, join(folder, name));
      return { folder: name, files, digests: new Map(pages.map(({ path, digest }) => [path, digest])), ids: new Map(Object.entries(ids)) };
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
      beingIndexed.delete(pages);
    }
  };

  const makeNextBase = (pages: readonly Page[]): void => {
    making ??= make(pages, false)
      .then((made) => {
        nextBase = made;
      })
      .catch((error: unknown) => {
        // The base there is goes on serving, with a longer difference; the next update tries again.
        console.error(error);
      })
      .finally(() => {
        making = undefined;
      });
  };

  /** What a release needs for these indexes: files it does not have yet, and the addresses of those it has. */
  const releaseOf = (
    base: Index,
    delta: Index | undefined,
    pages: readonly Page[],
    inRelease: (path: string) => ReleaseEntry | undefined,
  ): { files: ReleaseFile[]; keep: string[] } | undefined => {
    const fresh = new Set(delta?.ids.values());
    const outdated = [...changedSince(base, pages).map(({ path }) => path), ...goneFrom(base, pages)];
    const index: FullTextIndex = {
      base: addressOf(base),
      ...(delta === undefined ? {} : { delta: addressOf(delta) }),
      stale: outdated
        .flatMap((path) => base.ids.get(path) ?? [])
        .filter((id) => !fresh.has(id))
        .sort(),
    };
    const bytes = Buffer.from(JSON.stringify(index));
    const parts = [base, delta].flatMap((one) =>
      one === undefined ? [] : one.files.map((file) => ({ path: addressOf(one) + file, file: join(folder, one.folder, file) })),
    );
    const missing = parts.filter(({ path }) => inRelease(path) === undefined);
    const isCurrent = inRelease(fullTextAddress)?.sha256 === createHash('sha256').update(bytes).digest('hex');
    if (isCurrent && missing.length === 0) return undefined;
    const files = [
      ...missing.map(({ path, file }) => fileOf(path, file)),
      { path: fullTextAddress, bytes, type: types['json'] ?? '', cache: 'revalidate' as const },
    ];
    return { files, keep: parts.map(({ path }) => path).filter((path) => inRelease(path) !== undefined) };
  };

  /** Removes the folders of indexes that are not used any more. */
  const tidy = (used: readonly (Index | undefined)[]): void => {
    const names = new Set([...used, nextBase].map((index) => index?.folder));
    for (const name of readdirSync(folder))
      if (name.startsWith('index-') && !names.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  };

  const gone = (snapshot: Snapshot): string[] => {
    const there = addressesOf(snapshot);
    const missing = new Set<string>();
    const indexed = [...[base, delta, nextBase].map((index) => index?.digests.keys() ?? []), ...beingIndexed.values()];
    for (const paths of indexed) for (const path of paths) if (!there.has(path)) missing.add(path);
    return [...missing].sort();
  };

  return { update, gone, settled: async () => making };
}

/** Every address a snapshot has text at. */
function addressesOf(snapshot: Snapshot): Set<string> {
  const addresses = new Set<string>();
  for (const { path, parts } of searchRecordsOf(snapshot)) {
    addresses.add(path);
    for (const part of parts) addresses.add(part);
  }
  return addresses;
}

/** A page as the full text knows it. */
interface Page {
  path: string;
  digest: string;
  record: SearchRecord;
}

/** Every page with a hash of what is indexed of it; worked out again only for records that changed. */
function pagesOf(snapshot: Snapshot): Page[] {
  return searchRecordsOf(snapshot).flatMap((record) => {
    const known = pagesByRecord.get(record);
    if (known !== undefined) return known;
    const pages = fullTextRecords(record).map((page) => ({ path: page.url, digest: hashOf(JSON.stringify(page)), record }));
    pagesByRecord.set(record, pages);
    return pages;
  });
}

const pagesByRecord = new WeakMap<SearchRecord, Page[]>();

function* recordsOf(pages: readonly Page[]): Generator<PageRecord> {
  const wanted = new Set(pages.map(({ path }) => path));
  for (const record of new Set(pages.map((page) => page.record))) yield* fullTextRecords(record).filter(({ url }) => wanted.has(url));
}

function changedSince({ digests }: Index, pages: readonly Page[]): Page[] {
  return pages.filter(({ path, digest }) => digests.get(path) !== digest);
}

function goneFrom({ digests }: Index, pages: readonly Page[]): string[] {
  const there = new Set(pages.map(({ path }) => path));
  return [...digests.keys()].filter((path) => !there.has(path));
}

/** Whether an index holds exactly these pages. */
function isOf(index: Index | undefined, pages: readonly Page[]): boolean {
  return (index?.digests.size ?? 0) === pages.length && pages.every(({ path, digest }) => index?.digests.get(path) === digest);
}

function addressOf({ folder }: Index): string {
  return `${fullTextFolder}${folder.replace('index-', '')}/`;
}

/** A file of an index, read when it is stored: ten thousand of them need not be in memory together. */
function fileOf(path: string, file: string): ReleaseFile {
  return {
    path,
    get bytes() {
      return readFileSync(file);
    },
    type: types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    cache: 'immutable',
  };
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', json: 'application/json; charset=utf-8' };

interface WrittenDown {
  folder: string;
  files: string[];
  digests: [string, string][];
  ids: [string, string][];
}

function written({ folder, files, digests, ids }: Index): WrittenDown {
  return { folder, files, digests: [...digests], ids: [...ids] };
}

function recall(file: string, folder: string): { base?: Index; delta?: Index } {
  const remembered = readRemembered<{ base?: WrittenDown; delta?: WrittenDown }>(file);
  const read = (one: WrittenDown | undefined): Index | undefined =>
    one === undefined || !existsSync(join(folder, one.folder))
      ? undefined
      : { ...one, digests: new Map(one.digests), ids: new Map(one.ids) };
  const [base, delta] = [read(remembered?.base), read(remembered?.delta)];
  return { ...(base && { base }), ...(delta && { delta }) };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
