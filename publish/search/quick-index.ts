import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { SnapshotReader } from '../../content/model/reader/reader.ts';
import {
  type QuickIndexDocument,
  quickIndexDocument,
  type QuickIndexFile,
  type QuickIndexScope,
} from '../../content/model/search/quick-index.ts';
import { quickIndexAddress } from '../../content/model/search/search-addresses.ts';
import { type QuickIndexShards, shardAddress } from '../../content/model/search/quick-index-shards.ts';
import { quickIndexVersion } from '../../content/model/search/packed-quick-index.ts';
import { everySearchRecord, otherRecordIds, recordsOf } from '../../content/model/search/records.ts';
import type { SearchRecord } from '../../content/model/search/search-record.ts';
import { isEmptyWord, isWeak, wordsIn } from '../../content/model/search/tokenize.ts';
import { runInChildProcess } from '../child-process/run-in-child-process.ts';
import type { ReleaseFile, ReleasePart } from '../store/release-part.ts';
import type { Store, UnitOfWork } from '../store/index.ts';
import { eventLoopYielder } from '../timing/yield-to-event-loop.ts';
import { log } from '../logging/log.ts';
import {
  type BaseRow,
  baseQuality,
  digestOf,
  type MadeBase,
  makeBase,
  type PlainRecord,
  plainRecord,
  scopesFor,
} from './quick-index-base.ts';
import type { BaseTask } from './make-quick-index-base.ts';

/**
 * The quick index: the layer of search that is published with the swap itself. It is a base, one large file that stays,
 * and a small file that names the base and tells what is different since.
 */
export interface QuickIndex {
  /**
   * Its files for a reader in which some records may be different.
   * @param ids the records to look at
   * @param removed addresses that the full text may still have, and the site has not
   */
  update(reader: SnapshotReader, ids: Iterable<string>, removed: readonly string[]): Promise<ReleasePart>;
  /** Makes a fresh base in the background where the difference has grown. Never fails: what there is goes on serving. */
  rebase(reader: SnapshotReader): Promise<void>;
  /** Whether a fresh base, or something that was found to be wrong, waits for the next update. */
  hasFreshBase(): boolean;
  /** Whether it has exactly what it should of a record; one that is not as it should be is looked at by the next update. */
  compare(record: SearchRecord): boolean;
  /** The ids of all records it holds. */
  ids(): Iterable<string>;
  /** Has records looked at by the next update, whatever that is told. */
  look(ids: Iterable<string>): void;
}

/** With so many documents, or fewer, a base is made at once in this process; a larger one in a child process. */
const fewDocuments = 300;

/** A difference of so many characters is worth a fresh base, once there is time. */
const longDelta = 24_000;

/** A difference of so many characters, and of most documents, is not published: a fresh base is smaller, and costs no more than what changed. */
const maxDelta = 400_000;

/** What is kept of the base beside its rows. */
interface Base {
  /** The {@link quickIndexVersion} of the program that made it. */
  version: number;
  path: string;
  shards?: QuickIndexShards;
  scope: QuickIndexScope;
  documents: number;
}

/** What is different since the base, by record id: null for what is in the base and not in the index any more. */
type Delta = ReadonlyMap<string, DeltaEntry>;
interface DeltaEntry {
  document: QuickIndexDocument | null;
  characters: number;
}

/** A base that is made, or being made, for a later update to stand on. */
interface NextBase {
  /** Records that may have become different since it was begun. */
  since: Set<string>;
}

const areas = { base: 'quick-index', rows: 'quick-index-base', delta: 'quick-index-delta' } as const;

/** Forgets the quick index: the next update makes a fresh base. */
export function forgetQuickIndex(unit: UnitOfWork): void {
  for (const area of Object.values(areas)) unit.cache(area).clear();
}

/** Opens the quick index of a store, which remembers all it needs in there. Losing that costs a fresh base. */
export function openQuickIndex(store: Pick<Store, 'cache' | 'folder' | 'addresses'>): QuickIndex {
  const folder = join(store.folder, 'search');
  let base = readBase(store);
  let delta: Delta = base === undefined ? new Map() : readDelta(store);
  let making: NextBase | undefined;
  let waiting: (NextBase & { made: MadeBase }) | undefined;
  /** Records to look at whatever an update is told. */
  let unsure = new Set<string>();

  const keptRow = (id: string): BaseRow | undefined => store.cache(areas.rows).get(id) as BaseRow | undefined;

  const update: QuickIndex['update'] = async (reader, ids, removed) => {
    const using = waiting;
    const looked = new Set([...ids, ...unsure, ...otherRecordIds, ...(using?.since ?? [])]);
    const on = using === undefined ? base && { base, rowOf: keptRow, delta } : standOn(using.made);
    const after = on && (await differenceOf(reader, looked, on));
    if (on !== undefined && after !== undefined) return partOf({ ...on, delta: after }, { reader, looked, removed, using });
    return partOf(standOn(await freshBase(reader, false)), { reader, looked, removed, using });
  };

  const partOf = (
    next: StandingOn,
    {
      reader,
      looked,
      removed,
      using,
    }: { reader: SnapshotReader; looked: ReadonlySet<string>; removed: readonly string[]; using: typeof waiting },
  ): ReleasePart => {
    const { made } = next;
    const index = {
      ...told(next),
      ...understanding(reader),
      removed: [...removed],
    };
    const changed = [...new Set([...delta.keys(), ...next.delta.keys()])].filter((id) => made || delta.get(id) !== next.delta.get(id));
    return {
      files: [...(made === undefined ? [] : baseFiles(next.base, made)), indexFile(index)],
      drop: made === undefined ? [] : outdatedFiles(next.base),
      save: (unit) => {
        if (made !== undefined) {
          unit.cache(areas.base).set('base', next.base);
          unit.cache(areas.rows).clear();
          unit.cache(areas.delta).clear();
          for (const [id, row] of made.rows) unit.cache(areas.rows).set(id, row);
        }
        for (const id of changed) {
          const entry = next.delta.get(id);
          if (entry === undefined) unit.cache(areas.delta).delete(id);
          else unit.cache(areas.delta).set(id, entry.document);
        }
      },
      adopt: () => {
        [base, delta] = [next.base, next.delta];
        if (waiting === using) waiting = undefined;
        unsure = unsure.difference(looked);
        for (const id of looked) {
          making?.since.add(id);
          waiting?.since.add(id);
        }
      },
    };
  };

  /** Addresses of files that a release has no more. Where it is not known what it has, another version made it: then all of its files. */
  const outdatedFiles = (next: Base): string[] => {
    const staying = new Set([quickIndexAddress, ...addressesOf(next)]);
    const before = base === undefined ? store.addresses.below('/search/').filter((one) => quickIndexFile.test(one)) : addressesOf(base);
    return before.filter((one) => !staying.has(one));
  };

  const rebase: QuickIndex['rebase'] = async (reader) => {
    if (making !== undefined || waiting !== undefined || base === undefined || charactersOf(delta) <= longDelta) return;
    const next: NextBase = { since: new Set() };
    making = next;
    try {
      const made = await freshBase(reader, true);
      waiting = { made, since: next.since };
    } catch (error) {
      log.error({ err: error }, 'The quick index keeps its long difference, because a fresh base could not be made.');
    } finally {
      making = undefined;
    }
  };

  const freshBase = async (reader: SnapshotReader, isLowPriority: boolean): Promise<MadeBase> => {
    const { size } = reader.snapshot.documents;
    const scopes = scopesFor(size);
    const records = (): Iterable<PlainRecord> => everySearchRecord(reader.snapshot).map((record) => plainRecord(record, scopes));
    if (size <= fewDocuments) return makeBase(records(), scopes);
    try {
      const task: BaseTask = { scopes };
      return await runInChildProcess<MadeBase>('publish/search/make-quick-index-base.ts', folder, task, records(), { isLowPriority });
    } catch (error) {
      if (isLowPriority) throw error;
      // An urgent page must go live though no process can be started: it only takes this one longer.
      log.error({ err: error }, 'The quick index is made in this process, because no other could be started.');
      return makeBase(records(), scopes);
    }
  };

  const compare: QuickIndex['compare'] = (record) => {
    if (base === undefined) return true;
    const document = quickIndexDocument(record, base.scope);
    const entry = delta.get(record.id);
    const known = entry === undefined ? keptRow(record.id)?.[1] : entry.document === null ? undefined : digestOf(entry.document);
    return known === (document === undefined ? undefined : digestOf(document));
  };

  return {
    update,
    rebase,
    hasFreshBase: () => waiting !== undefined || unsure.size > 0,
    compare,
    *ids() {
      for (const [id] of store.cache(areas.rows).entries()) if (delta.get(id)?.document !== null) yield id;
      for (const [id, { document }] of delta) if (document !== null) yield id;
    },
    look: (ids) => {
      for (const id of ids) unsure.add(id);
    },
  };
}

const json = 'application/json; charset=utf-8';

/** The base that an update stands on, and what is different since. */
interface StandingOn {
  base: Base;
  /** What the base holds of a record. */
  rowOf: (id: string) => BaseRow | undefined;
  delta: Delta;
  /** The base itself, where no release has it yet. */
  made?: MadeBase;
}

function standOn(made: MadeBase): StandingOn {
  const rows = new Map(made.rows);
  return { base: baseFrom(made), rowOf: (id) => rows.get(id), delta: new Map(), made };
}

/**
 * What is different from a base, when some records are looked at again. Shares the entries that stay the same.
 * @returns undefined where that is too much to be told as a difference
 */
async function differenceOf(
  reader: SnapshotReader,
  ids: ReadonlySet<string>,
  { base, rowOf, delta }: StandingOn,
): Promise<Delta | undefined> {
  const after = new Map(delta);
  const yieldToEventLoop = eventLoopYielder();
  let characters = charactersOf(delta);
  for (const id of ids) {
    const record = recordsOf(reader, [id]).get(id);
    const document = (record && quickIndexDocument(record, base.scope)) ?? null;
    const known = delta.get(id);
    const text = JSON.stringify(document);
    characters -= known?.characters ?? 0;
    if (rowOf(id)?.[1] === (document === null ? undefined : digestOf(document))) after.delete(id);
    else {
      characters += text.length;
      if (known === undefined || JSON.stringify(known.document) !== text) after.set(id, { document, characters: text.length });
    }
    if (characters > maxDelta && after.size > base.documents / 2) return undefined;
    await yieldToEventLoop();
  }
  return after;
}

function charactersOf(delta: Delta): number {
  return delta.values().reduce((sum, { characters }) => sum + characters, 0);
}

/** The base and the difference as browsers are told, in order of address: the same content always makes the same file. */
function told({
  base: { path, shards, documents },
  rowOf,
  delta,
}: StandingOn): Pick<QuickIndexFile, 'base' | 'shards' | 'documents' | 'discard' | 'add'> {
  const discard = [...delta.keys()].flatMap((id) => rowOf(id)?.[0] ?? []).sort();
  const add = [...delta.values()].flatMap(({ document }) => document ?? []).sort((a, b) => (a.path < b.path ? -1 : 1));
  return { base: path, ...(shards && { shards }), documents: documents - discard.length + add.length, discard, add };
}

/** What officers and the content say of words: synonyms, promoted results, areas and topics. */
function understanding(reader: SnapshotReader): Pick<QuickIndexFile, 'synonyms' | 'promoted' | 'areas' | 'topics'> {
  const { synonyms, promoted } = reader.setting('settings');
  const { documents } = reader.snapshot;
  return {
    synonyms,
    promoted: promoted.flatMap(({ words, document }) => {
      const path = documents.get(document)?.search.isHidden === false ? reader.address(document) : undefined;
      return path === undefined ? [] : [{ words, path }];
    }),
    areas: reader.lists
      .list({ from: ['areas'] })
      .map(({ id }) => documents.get(id))
      .flatMap((document) => (document?.collection === 'areas' ? [document] : []))
      .map(({ slug, title, postcodes, towns, parent, search }) => {
        const above = parent === undefined ? undefined : documents.get(parent)?.slug;
        return {
          slug,
          title,
          names: search.words.filter(isNameOfPlace),
          towns,
          postcodes,
          ...(above === undefined ? {} : { parent: above }),
        };
      })
      .sort(byTitle),
    topics: reader.lists
      .list({ from: ['topics'] })
      .flatMap(({ id, title }) => {
        const slug = documents.get(id)?.slug;
        return slug === undefined ? [] : [{ slug, title }];
      })
      .sort(byTitle),
  };
}

/** Whether an extra word of an area is a name ("glos", "hereford") rather than what somebody asks ("help near me"). */
function isNameOfPlace(phrase: string): boolean {
  return wordsIn(phrase).every((word) => !isEmptyWord(word) && !isWeak(word));
}

function byTitle(a: { title: string }, b: { title: string }): number {
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}

/** Where the files of the quick index stand, whatever a version calls them; those of the full text have a folder of their own. */
const quickIndexFile = /^\/search\/(?:[^/]+|quick-index-[^/]+\/[^/]+)\.json$/;

function baseFrom({ text, shards, scope, rows }: MadeBase): Base {
  const hash = shards
    .reduce((all, shard) => all.update(shard), createHash('sha256').update(text))
    .digest('hex')
    .slice(0, 16);
  const path = `/search/quick-index-${hash}`;
  return {
    version: quickIndexVersion,
    path: `${path}.json`,
    ...(shards.length > 0 && { shards: { folder: `${path}/`, count: shards.length } }),
    scope,
    documents: rows.length,
  };
}

/** The addresses of a base and its shards. */
function addressesOf({ path, shards }: Base): string[] {
  return shards === undefined ? [path] : [path, ...Array.from({ length: shards.count }, (_, shard) => shardAddress(shards, shard))];
}

function baseFiles(base: Base, { text, shards }: MadeBase): ReleaseFile[] {
  const texts = [text, ...shards];
  return addressesOf(base).map((path, at) => ({
    path,
    bytes: () => Buffer.from(texts[at] ?? ''),
    type: json,
    cache: 'immutable',
    quality: baseQuality,
  }));
}

function indexFile(index: QuickIndexFile): ReleaseFile {
  return { path: quickIndexAddress, bytes: () => Buffer.from(JSON.stringify(index)), type: json, cache: 'revalidate' };
}

/** The base of the last release; undefined where it has another version than this program makes. */
function readBase(store: Pick<Store, 'cache'>): Base | undefined {
  const base = store.cache(areas.base).get('base') as Base | undefined;
  return base?.version === quickIndexVersion ? base : undefined;
}

function readDelta(store: Pick<Store, 'cache'>): Delta {
  return new Map(
    [...store.cache(areas.delta).entries()].map(([id, document]) => [
      id,
      { document: document as QuickIndexDocument | null, characters: JSON.stringify(document).length },
    ]),
  );
}
