import type { Store, UnitOfWork } from '../store/index.ts';
import { eventLoopYielder } from '../timing/yield-to-event-loop.ts';
import type { MadeIndex, PageRow } from './full-text-index.ts';

/** An index that the last release has. */
export interface KeptIndex {
  /** Names all that is in it. */
  name: string;
  /** How many pages it holds. */
  pages: number;
}

/** What the full text remembers: the indexes of the last release, and which records may be different since the base was made. */
export interface FullTextState {
  base?: KeptIndex;
  delta?: KeptIndex;
  /** What is told to browsers, as the text of its file. */
  told?: string;
}

const area = 'full-text';
const changedArea = 'full-text-changed';
/** Each index has its rows in an area of its own, so that a large base is kept before its release and goes on with it at once. */
const rowsArea = (name: string): string => `full-text-rows-${name}`;

/** Reads what the full text remembers, and removes rows of indexes that no release got. */
export function readState(store: Store): FullTextState & { changed: Set<string> } {
  const get = <T>(key: string): T | undefined => store.cache(area).get(key) as T | undefined;
  const [base, delta, told] = [get<KeptIndex>('base'), get<KeptIndex>('delta'), get<string>('told')];
  const orphans = [...store.cache(area).entries()].flatMap(([key]) => {
    const name = key.startsWith('rows/') ? key.slice('rows/'.length) : undefined;
    return name === undefined || name === base?.name || name === delta?.name ? [] : [name];
  });
  if (orphans.length > 0) store.write((unit) => orphans.forEach((name) => forgetIndex(unit, name)));
  const changed = new Set([...store.cache(changedArea).entries()].map(([id]) => id));
  return { ...(base && { base }), ...(delta && { delta }), ...(told !== undefined && { told }), changed };
}

/** What an index holds of a record. */
export function rowsOf(store: Pick<Store, 'cache'>, index: KeptIndex | undefined, id: string): readonly PageRow[] {
  return index === undefined ? [] : ((store.cache(rowsArea(index.name)).get(id) as PageRow[] | undefined) ?? []);
}

/** What an index holds, by record id. */
export function allRowsOf(store: Pick<Store, 'cache'>, index: KeptIndex): IterableIterator<[string, PageRow[]]> {
  return store.cache(rowsArea(index.name)).entries() as IterableIterator<[string, PageRow[]]>;
}

/** Keeps what an index holds before its release is made, in portions: ten thousand rows would hold up a publish. */
export async function keepRows(store: Store, { name, rows }: MadeIndex): Promise<void> {
  const yieldToEventLoop = eventLoopYielder();
  store.write((unit) => unit.cache(area).set(`rows/${name}`, true));
  for (const portion of portions(rows)) {
    store.write((unit) => {
      for (const [id, row] of portion) unit.cache(rowsArea(name)).set(id, row);
    });
    await yieldToEventLoop();
  }
}

/** Keeps which indexes a release has. @param dropped names of indexes it has no more */
export function saveState(unit: UnitOfWork, { base, delta, told }: FullTextState, dropped: readonly string[]): void {
  const cache = unit.cache(area);
  for (const [key, value] of Object.entries({ base, delta, told }))
    if (value === undefined) cache.delete(key);
    else cache.set(key, value);
  for (const name of dropped) forgetIndex(unit, name);
}

/** Notes records that may be different since the base was made. */
export function saveChanged(unit: UnitOfWork, ids: Iterable<string>): void {
  for (const id of ids) unit.cache(changedArea).set(id, true);
}

/** Forgets records that are as the base has them. */
export function forgetChanged(unit: UnitOfWork, ids: Iterable<string>): void {
  for (const id of ids) unit.cache(changedArea).delete(id);
}

/** Forgets everything: a fresh base is made. */
export function forgetFullText(unit: UnitOfWork, store: Pick<Store, 'cache'>): void {
  for (const [key] of [...store.cache(area).entries()]) if (key.startsWith('rows/')) forgetIndex(unit, key.slice('rows/'.length));
  for (const kept of [area, changedArea]) unit.cache(kept).clear();
}

function forgetIndex(unit: UnitOfWork, name: string): void {
  unit.cache(rowsArea(name)).clear();
  unit.cache(area).delete(`rows/${name}`);
}

function* portions<T>(all: Iterable<T>): Generator<T[]> {
  let portion: T[] = [];
  for (const one of all) {
    portion.push(one);
    if (portion.length < 500) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}
