import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SnapshotReader } from '../../content/model/reader/reader.ts';
import type { FullTextIndex } from '../../content/model/search/quick-index.ts';
import { fullTextAddress } from '../../content/model/search/search-addresses.ts';
import { everySearchRecord, recordsOf } from '../../content/model/search/records.ts';
import type { SearchRecord } from '../../content/model/search/search-record.ts';
import { removeUnfinished } from '../child-process/remove-unfinished.ts';
import type { ReleasePart } from '../store/release-part.ts';
import type { Store, UnitOfWork } from '../store/index.ts';
import { log } from '../logging/log.ts';
import { addressOfIndex, filesOfIndex, fullTextFolder, type MadeIndex, makeIndex, type PageRow, pagesOf } from './full-text-index.ts';
import { allRowsOf, forgetChanged, keepRows, type KeptIndex, readState, rowsOf, saveChanged, saveState } from './full-text-state.ts';
import { type Difference, differenceFrom, isIndexOf } from './full-text-difference.ts';

/**
 * The layer of search that holds the full text of everything: a base, a delta of what is different since, and the
 * results of the base that are stale.
 */
export interface FullText {
  /** Notes with a publish which records may have become different. */
  note(reader: SnapshotReader, ids: ReadonlySet<string>): Noted;
  /**
   * Brings the index up to a reader that is published.
   * @param isInRelease whether the newest release answers at an address
   * @returns what a release needs; undefined where it has everything
   */
  update(reader: SnapshotReader, isInRelease: (path: string) => boolean): Promise<ReleasePart | undefined>;
  /** Whether an update would have something to do. */
  isBehind(): boolean;
  /** Whether it has exactly what it should of a record, or knows that it may not. */
  compare(record: SearchRecord): boolean;
  /** The ids of all records that its base holds and that may not be different. */
  ids(): Iterable<string>;
  /** Has records looked at by the next update. */
  look(ids: readonly string[]): void;
  /** Waits until no base is being made in the background. */
  settled(): Promise<void>;
  /** Removes what was made and is in no release. */
  discard(): void;
}

/** What a publish has to do with the full text. */
export interface Noted {
  /** Addresses that the index holds, or will when what is being made is done, and that are no page any more. */
  removed: string[];
  /** Keeps it in the publish's own transaction, so that a restart misses none. */
  save(unit: UnitOfWork): void;
  /** Says that the release was committed. */
  adopt(): void;
}

/** Pages that may differ from the base, whatever its size, before it is made anew. */
const fewChanges = 40;

/** Share of the base that may differ before it is made anew in the background, and how many pages at most: a delta of so many takes a second. */
const someChanges = 0.05;
const manyChanges = 500;

/** Share of the base that may differ before it is made anew at once. */
const maxShareChanged = 0.5;

/** What an index is made from that no release has yet. */
interface InProgress {
  reader: SnapshotReader;
  /** Records that may have become different since they were read. */
  since: Set<string>;
}

/** A base that was made and waits for its release. */
type NextBase = InProgress & { made: MadeIndex };

/** Opens the full text of a store, which keeps all it remembers. Losing that costs a fresh base. */
export function openFullText(store: Store): FullText {
  const folder = join(store.folder, 'search');
  removeUnfinished(folder);
  const kept = readState(store);
  let { base, delta, told } = kept;
  /** Records that may differ from the base. */
  let changed: ReadonlySet<string> = kept.changed;
  /** Records that no release looked at yet, by when they were noted. */
  const unseen = new Map<string, number>();
  let noted = 0;
  /** Addresses at which a record stood that is indexed there, by record; undefined where that has to be found out again. */
  let removed: ReadonlyMap<string, readonly string[]> | undefined;
  const inProgress = new Set<InProgress>();
  let next: NextBase | undefined;
  let making: Promise<void> | undefined;
  /** The update before, which may not have become a release. */
  let last: { entry: InProgress; delta?: MadeIndex } | undefined;

  const see = (ids: Iterable<string>): void => {
    noted += 1;
    for (const id of ids) unseen.set(id, noted);
  };
  see(changed);

  const note: FullText['note'] = (reader, ids) => {
    const looked = removed === undefined ? new Set([...ids, ...changed, ...[...inProgress].flatMap(({ since }) => [...since])]) : ids;
    const records = recordsOf(reader, looked);
    const after = new Map(removed);
    for (const id of looked) {
      const paths = goneOf(id, records.get(id));
      if (paths.length > 0) after.set(id, paths);
      else after.delete(id);
    }
    // Without a base everything is indexed anyway.
    const fresh = base === undefined ? [] : [...ids].filter((id) => !changed.has(id));
    return {
      // Another record may have the address now, and may lose it again.
      removed: [...new Set([...after].flatMap(([id, paths]) => paths.filter((path) => !isFoundAt(path, id, reader))))].sort(),
      save: (unit) => saveChanged(unit, fresh),
      adopt: () => {
        removed = after;
        if (fresh.length > 0) changed = new Set([...changed, ...fresh]);
        see(ids);
        for (const { since } of inProgress) for (const id of ids) since.add(id);
      },
    };
  };

  /** Addresses at which a record is indexed, or will be, and does not stand. */
  const goneOf = (id: string, record: SearchRecord | undefined): string[] => {
    const indexed = [...rowsOf(store, base, id), ...rowsOf(store, delta, id)].map(([path]) => path);
    const toBe = [...inProgress].flatMap((one) => addressesOf(recordsOf(one.reader, [id]).get(id)));
    const there = new Set(addressesOf(record));
    return [...new Set([...indexed, ...toBe])].filter((path) => !there.has(path));
  };

  const update: FullText['update'] = async (reader, isInRelease) => {
    const isThere = (index: KeptIndex | undefined): boolean =>
      index !== undefined && isInRelease(`${addressOfIndex(index.name)}pagefind-entry.json`);
    const isWhole = isThere(base) && (delta === undefined || isThere(delta)) && isInRelease(fullTextAddress);
    if (isWhole && !isBehind()) return undefined;
    forgetLast();
    const seenUpTo = noted;
    const entry: InProgress = { reader, since: new Set() };
    last = { entry };
    inProgress.add(entry);

    let difference = isThere(base) ? await differenceFrom(changed, reader, (id) => rowsOf(store, base, id)) : undefined;
    if (difference === undefined || difference.count > Math.max(fewChanges, (base?.pages ?? 0) * maxShareChanged)) {
      await making;
      next ??= await makeBase(reader, { isLowPriority: false, since: entry.since });
    }
    const using = next;
    if (using !== undefined) difference = await differenceFrom(using.since, reader, (id) => using.made.rows.get(id) ?? []);
    const { different, outdated, same, count } = difference as Difference;

    const isCurrent = isThere(delta) && isIndexOf(different, delta?.pages, (id) => rowsOf(store, delta, id));
    const madeDelta = isCurrent || different.length === 0 ? undefined : await makeIndex(folder, different, { isDelta: true });
    last = { entry, ...(madeDelta && { delta: madeDelta }) };
    const [stood, laid] = [using === undefined ? base : keptOf(using.made), madeDelta ? keptOf(madeDelta) : isCurrent ? delta : undefined];
    if (stood === undefined) throw new Error('The full text has no base: this is a defect in publish/search/full-text.ts.');
    const fresh = madeDelta !== undefined ? madeDelta.rows : laid === undefined ? [] : allRowsOf(store, laid);
    const index = textOf(stood, laid, outdated, fresh);

    const settled = (): string[] => same.filter((id) => (unseen.get(id) ?? 0) <= seenUpTo);
    const seen = (): void => {
      for (const [id, at] of unseen) if (at <= seenUpTo) unseen.delete(id);
    };
    if (isWhole && using === undefined && madeDelta === undefined && laid?.name === delta?.name && index === told) {
      const ids = settled();
      if (ids.length > 0) store.write((unit) => forgetChanged(unit, ids));
      changed = changed.difference(new Set(ids));
      seen();
      forgetLast();
      return undefined;
    }

    for (const made of [using?.made, madeDelta]) if (made !== undefined) await keepRows(store, made);
    const dropped = [base, delta].filter((one) => one !== undefined && one.name !== stood.name && one.name !== laid?.name) as KeptIndex[];
    const forgotten = (): Iterable<string> => (using === undefined ? settled() : changed.difference(using.since));
    return {
      files: [
        ...[using?.made, madeDelta].flatMap((made) => (made === undefined ? [] : filesOfIndex(made))),
        { path: fullTextAddress, bytes: () => Buffer.from(index), type: 'application/json; charset=utf-8', cache: 'revalidate' },
      ],
      drop: outdatedFiles(dropped, [stood, laid]),
      save: (unit) => {
        saveState(
          unit,
          { base: stood, delta: laid, told: index },
          dropped.map(({ name }) => name),
        );
        forgetChanged(unit, forgotten());
        if (using !== undefined) saveChanged(unit, using.since);
      },
      adopt: () => {
        changed = using === undefined ? changed.difference(new Set(forgotten())) : new Set(using.since);
        [base, delta, told, removed] = [stood, laid, index, undefined];
        seen();
        if (using !== undefined && next === using) forgetNext();
        forgetLast();
        if (count > Math.max(fewChanges, Math.min(manyChanges, stood.pages * someChanges))) makeNextBase(reader, entry.since);
      },
    };
  };

  /** Addresses of indexes that a release has no more; of all other indexes where it is not known which it has. */
  const outdatedFiles = (dropped: readonly KeptIndex[], needed: readonly (KeptIndex | undefined)[]): string[] => {
    if (base !== undefined) return dropped.flatMap(({ name }) => store.addresses.below(addressOfIndex(name)));
    const folders = needed.flatMap((index) => (index === undefined ? [] : [addressOfIndex(index.name)]));
    return store.addresses
      .below(fullTextFolder)
      .filter((path) => path !== fullTextAddress && !folders.some((folder) => path.startsWith(folder)));
  };

  /** Makes a base of what was published once. @param since records that were published since then */
  const makeBase = async (
    reader: SnapshotReader,
    { isLowPriority, since }: { isLowPriority: boolean; since: ReadonlySet<string> },
  ): Promise<NextBase> => {
    const entry: InProgress = { reader, since: new Set(since) };
    inProgress.add(entry);
    try {
      const pages = everySearchRecord(reader.snapshot).flatMap(pagesOf);
      const made: NextBase = Object.assign(entry, { made: await makeIndex(folder, pages, { isDelta: false, isLowPriority }) });
      return made;
    } catch (error) {
      inProgress.delete(entry);
      throw error;
    }
  };

  const makeNextBase = (reader: SnapshotReader, since: ReadonlySet<string>): void => {
    if (next !== undefined) return;
    making ??= makeBase(reader, { isLowPriority: true, since })
      .then((made) => {
        next = made;
      })
      .catch((error: unknown) => {
        log.error({ err: error }, 'The full text keeps its base with a longer difference, because a fresh one could not be made.');
      })
      .finally(() => {
        making = undefined;
      });
  };

  /** Removes what the update before left: its release was made, or never will be. */
  const forgetLast = (): void => {
    if (last !== undefined) inProgress.delete(last.entry);
    if (last?.delta !== undefined) rmSync(last.delta.folder, { recursive: true, force: true });
    last = undefined;
    // Where a base waits for long, another process may have taken its folder for one that a crash left.
    if (next !== undefined && !existsSync(next.made.folder)) forgetNext();
  };

  const forgetNext = (): void => {
    if (next === undefined) return;
    inProgress.delete(next);
    rmSync(next.made.folder, { recursive: true, force: true });
    next = undefined;
  };

  const isBehind = (): boolean => base === undefined || unseen.size > 0 || next !== undefined;

  return {
    note,
    update,
    isBehind,
    compare: (record) =>
      base === undefined || changed.has(record.id) || isIndexOf(pagesOf(record), undefined, (id) => rowsOf(store, base, id)),
    *ids() {
      if (base !== undefined) for (const [id] of allRowsOf(store, base)) if (!changed.has(id)) yield id;
    },
    look: (ids) => {
      if (ids.length === 0) return;
      store.write((unit) => saveChanged(unit, ids));
      changed = new Set([...changed, ...ids]);
      see(ids);
    },
    settled: async () => making,
    discard: () => {
      forgetLast();
      forgetNext();
    },
  };
}

/** Every address of a record. */
function addressesOf(record: SearchRecord | undefined): string[] {
  return record === undefined ? [] : [record.path, ...record.parts];
}

/** Whether another record than one stands at an address. */
function isFoundAt(path: string, id: string, reader: SnapshotReader): boolean {
  const route = reader.routes.get(path);
  const other = route !== undefined && 'id' in route ? route.id : path;
  return other !== id && addressesOf(recordsOf(reader, [other]).get(other)).includes(path);
}

function keptOf({ name, pages }: MadeIndex): KeptIndex {
  return { name, pages };
}

/** What browsers are told: the two indexes, and which results of the base are stale. A page that went back to old content has the same name in both. */
function textOf(
  base: KeptIndex,
  delta: KeptIndex | undefined,
  outdated: readonly PageRow[],
  fresh: Iterable<readonly [string, readonly PageRow[]]>,
): string {
  const names = new Set([...fresh].flatMap(([, rows]) => rows.map(([, , name]) => name)));
  const index: FullTextIndex = {
    base: addressOfIndex(base.name),
    ...(delta === undefined ? {} : { delta: addressOfIndex(delta.name) }),
    stale: outdated
      .map(([, , name]) => name)
      .filter((name) => !names.has(name))
      .sort(),
  };
  return JSON.stringify(index);
}
