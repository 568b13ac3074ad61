import type { SocialCard } from '../content/model/social-card.ts';
import { snapshotFrom, type Snapshot, type SnapshotData } from '../content/model/snapshot.ts';
import type { PageFacts } from './checks/page-facts.ts';
import type { Held } from './change.ts';
import { frozen } from './steps/frozen.ts';
import type { Call } from './steps/record-reads.ts';
import type { Journal, JournalDelta } from './store/index.ts';

/** What is remembered of a rendered address. */
export interface PageMemory {
  /** What stood there, as JSON: another kind of page at the same address is another page. */
  route: string;
  /** What it asked while it rendered. */
  calls: readonly Call[];
  /** What the checks need of it; absent where it is no HTML page. */
  facts?: PageFacts;
  /** What stands on its social card; absent where it has none. */
  card?: SocialCard;
}

/** What is remembered of the pages that one renderer made. */
export interface PagesMemory {
  pages: Map<string, PageMemory>;
  /** The hash of each call's answer in the published snapshot. */
  hashes: Map<Call, string>;
}

/** The content that is published, and what is held back. */
export interface PublishedContent {
  snapshot: Snapshot;
  /** By `collection/id`. */
  held: Map<string, Held>;
}

/** The maps a snapshot is made of, each kept under its own name. */
const maps = ['documents', 'images', 'files', 'alerts', 'redirects', 'moved', 'withdrawn'] as const;

/** Deltas that may lie on a base before the whole map is written again. */
const compactAfter = 200;

/** Reads the published content from its journal. What is true of the host comes from its settings, not from the journal. */
export function loadContent(journal: Journal, upTo: number, host: Pick<Snapshot, 'origin' | 'hasIntake'>): PublishedContent {
  const data: Record<string, unknown> = { moment: '', ...host };
  for (const name of maps) data[name] = [];
  const globals: Record<string, unknown> = {};
  const held = new Map<string, Held>();
  for (const [key, value] of journal.load(upTo)) {
    const slash = key.indexOf('/');
    const [kind, name] = [key.slice(0, slash), key.slice(slash + 1)];
    if (kind === 'globals') globals[name] = value;
    else if (kind === 'held') held.set(name, value as Held);
    else if (key === 'moment/') data['moment'] = value;
    else (data[kind] as unknown[]).push(value);
  }
  // The publisher wrote these itself from content that was checked, so they are not checked a second time.
  return { snapshot: snapshotFrom(frozen({ ...data, globals }) as unknown as SnapshotData), held };
}

/** Writes to the journal how a release's content differs from the one before. */
export function saveContent(journal: Journal, release: number, before: PublishedContent | undefined, after: PublishedContent): void {
  const old = before === undefined ? new Map<string, unknown>() : rowsOf(before);
  const now = rowsOf(after);
  journal.append(release, difference(old, now));
  if (journal.length() > compactAfter) journal.compact(release, now);
}

function rowsOf({ snapshot, held }: PublishedContent): Map<string, unknown> {
  const rows = new Map<string, unknown>([['moment/', snapshot.moment]]);
  for (const name of maps) for (const [key, value] of snapshot[name]) rows.set(`${name}/${key}`, value);
  for (const [key, value] of Object.entries(snapshot.globals)) rows.set(`globals/${key}`, value);
  for (const [key, value] of held) rows.set(`held/${key}`, value);
  return rows;
}

/** What to write so that one map becomes another. Values that stayed the same are the same objects. */
function difference(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): JournalDelta {
  return {
    set: new Map([...after].filter(([key, value]) => before.get(key) !== value)),
    delete: [...before.keys()].filter((key) => !after.has(key)),
  };
}

/** Reads what is remembered of a renderer's pages. */
export function loadPages(journal: Journal, upTo: number): PagesMemory {
  const pages = new Map<string, PageMemory>();
  const hashes = new Map<Call, string>();
  const calls: string[] = [];
  const rows = journal.load(upTo);
  for (const [key, value] of rows) {
    if (!key.startsWith('call/')) continue;
    const { call, hash } = value as { call: Call; hash: string };
    calls[Number(key.slice('call/'.length))] = call;
    hashes.set(call, hash);
  }
  for (const [key, value] of rows) {
    if (!key.startsWith('page/')) continue;
    const { calls: numbers, ...page } = value as Omit<PageMemory, 'calls'> & { calls: number[] };
    pages.set(key.slice('page/'.length), { ...page, calls: numbers.map((number) => calls[number] ?? '') });
  }
  return { pages, hashes };
}

/** What a release changes in what is remembered of pages. */
export interface PagesDelta {
  pages: ReadonlyMap<string, PageMemory>;
  removed: Iterable<string>;
  hashes: ReadonlyMap<Call, string>;
}

/** Takes over what a release changed, in place: the maps are large. */
export function remember(memory: PagesMemory, { pages, removed, hashes }: PagesDelta): PagesMemory {
  for (const [path, page] of pages) memory.pages.set(path, page);
  for (const path of removed) memory.pages.delete(path);
  for (const [call, hash] of hashes) memory.hashes.set(call, hash);
  return memory;
}

/** Remembers the pages of one renderer on disk; calls are written once and numbered, for there are many and they repeat. */
export function openPagesJournal(journal: Journal, memory: PagesMemory): { save(release: number, delta: PagesDelta): void } {
  const numbers = new Map<Call, number>([...memory.hashes.keys()].map((call, index) => [call, index]));
  const numberOf = (call: Call): number => {
    const number = numbers.get(call) ?? numbers.size;
    numbers.set(call, number);
    return number;
  };
  const pageRow = ({ calls, ...page }: PageMemory): unknown => ({ ...page, calls: calls.map(numberOf) });
  return {
    save(release, { pages, removed, hashes }) {
      const set = new Map<string, unknown>();
      for (const [path, page] of pages) set.set(`page/${path}`, pageRow(page));
      for (const [call, hash] of hashes) set.set(`call/${numberOf(call)}`, { call, hash });
      journal.append(release, { set, delete: [...removed].map((path) => `page/${path}`) });
      if (journal.length() <= compactAfter) return;
      const whole = new Map<string, unknown>();
      for (const [call, hash] of memory.hashes) whole.set(`call/${numberOf(call)}`, { call, hash });
      for (const [path, page] of memory.pages) whole.set(`page/${path}`, pageRow(page));
      journal.compact(release, whole);
    },
  };
}
