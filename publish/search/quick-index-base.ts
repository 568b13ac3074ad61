import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Collection } from '../../content/model/collection-names.ts';
import {
  isOnDemand,
  type QuickIndexDocument,
  quickIndexDocument,
  type QuickIndexScope,
  quickIndexScopes,
} from '../../content/model/search/quick-index.ts';
import { packQuickIndex } from '../../content/model/search/packed-quick-index.ts';
import { partIntoShards } from '../../content/model/search/quick-index-shards.ts';
import type { RecordText, SearchRecord } from '../../content/model/search/search-record.ts';
import { eventLoopYielder } from '../timing/yield-to-event-loop.ts';

/** A search record as plain data, to be sent to another process. */
export type PlainRecord = Omit<SearchRecord, 'text'> & { text: RecordText };

/** What the base holds of a document: its address, and a short hash of all it says. */
export type BaseRow = [path: string, digest: string];

/** A base: the quick index of everything at one time, in one large file that stays, and in shards where that has no room. */
export interface MadeBase {
  /** The file: a packed index as JSON. */
  text: string;
  /** The shards: packed indexes as JSON, in their order. */
  shards: string[];
  /** How much of each document it holds. */
  scope: QuickIndexScope;
  /** What base and shards hold, by record id. */
  rows: [id: string, row: BaseRow][];
}

/** Brotli's quality for the base: it is compressed once and loaded by many. */
export const baseQuality = 10;

/** Bytes of the compressed base, beyond which it holds less: the first result is to cost 110 kB in all, whatever there is; less where a question loads shards too. */
const maxBytes = 31_000;
const maxBytesWithShards = 22_000;

/** With more documents than these it holds as little of each as it can: it is clear beforehand that no more fits. */
const manyDocuments = 3_000;

/** How much of each document a base may hold, from most to least, by how many documents there are. */
export function scopesFor(documents: number): readonly QuickIndexScope[] {
  return documents > manyDocuments ? quickIndexScopes.slice(-1) : quickIndexScopes;
}

/** What of a record a base of some scopes is made from, as plain data. */
export function plainRecord(record: SearchRecord, scopes: readonly QuickIndexScope[]): PlainRecord {
  const isBrief = scopes.length === 1 && scopes[0] === 'key pages in brief';
  return {
    ...record,
    text: isBrief && record.card.collection === 'news' ? { headings: [], body: [], sections: [], parts: [] } : record.text(),
  };
}

/**
 * Makes a base that holds as much of each document as keeps it small enough for a phone.
 * @param scopes what to try, from most to least: of the last the base holds as many documents as fit
 */
export async function makeBase(
  records: AsyncIterable<PlainRecord> | Iterable<PlainRecord>,
  scopes: readonly QuickIndexScope[],
): Promise<MadeBase> {
  const [only] = scopes;
  // One after the other: a large site's texts need not be in memory together.
  if (only !== undefined && scopes.length === 1) return baseOf(records, only);
  const all: PlainRecord[] = [];
  for await (const record of records) all.push(record);
  for (const scope of scopes.slice(0, -1)) {
    const made = await baseOf(all, scope);
    if ((await compressedSize(made.text)) <= (made.shards.length === 0 ? maxBytes : maxBytesWithShards)) return made;
  }
  return baseOf(all, scopes.at(-1) ?? 'key pages in brief');
}

/** A short hash of all that the quick index holds of a document. */
export function digestOf(document: QuickIndexDocument): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 16);
}

async function baseOf(records: AsyncIterable<PlainRecord> | Iterable<PlainRecord>, scope: QuickIndexScope): Promise<MadeBase> {
  const yieldToEventLoop = eventLoopYielder();
  const all: { id: string; document: QuickIndexDocument }[] = [];
  const inBase: QuickIndexDocument[] = [];
  const onDemand: QuickIndexDocument[] = [];
  for await (const record of records) {
    const document = quickIndexDocument({ ...record, text: () => record.text }, scope);
    all.push({ id: record.id, document });
    (isOnDemand(record, scope) ? onDemand : inBase).push(document);
    await yieldToEventLoop();
  }
  const room = scope === 'key pages in brief' ? await mostThatFit(inBase) : inBase.length;
  if (room < inBase.length) onDemand.push(...inBase.splice(room));
  return {
    text: packed(inBase),
    shards: onDemand.length === 0 ? [] : partIntoShards(onDemand.sort(byPath)).map(packed),
    scope,
    rows: all
      .map(({ id, document }): [string, BaseRow] => [id, [document.path, digestOf(document)]])
      .sort(([, [a]], [, [b]]) => (a < b ? -1 : 1)),
  };
}

/** In order of address, so that the same content always makes the same file. */
function packed(documents: readonly QuickIndexDocument[]): string {
  return JSON.stringify(packQuickIndex([...documents].sort(byPath)));
}

function byPath(one: QuickIndexDocument, other: QuickIndexDocument): number {
  return one.path < other.path ? -1 : 1;
}

/** So many documents are tried first: hardly more can fit. */
const firstTried = 1_500;

/** Sorts documents by how likely they are wanted. @returns how many of them fit into a base */
async function mostThatFit(documents: QuickIndexDocument[]): Promise<number> {
  documents.sort((one, other) => priorityOf(one) - priorityOf(other) || other.phrases.length - one.phrases.length || byPath(one, other));
  for (let count = Math.min(documents.length, firstTried); ;) {
    const size = await compressedSize(packed(documents.slice(0, count)));
    if (size <= maxBytesWithShards) return count;
    count = Math.floor(count * Math.min(0.97, (maxBytesWithShards / size) * 0.98));
  }
}

/** How soon a kind of page gets room in the base. Lowest number first. */
const priorityOfKind: Readonly<Record<Collection, number>> = {
  areas: 0,
  topics: 1,
  guides: 2,
  services: 3,
  hubs: 4,
  offers: 5,
  programmes: 6,
  pillars: 7,
  pages: 8,
  consultations: 9,
  meetings: 10,
  organisations: 11,
  publications: 12,
  events: 13,
  vacancies: 14,
  news: 15,
};

/** Extra words from officers, so many or more, say that a page is looked for, whatever it is. */
const manyPhrases = 3;

/** How soon a page gets room in the base. Lowest number first. */
function priorityOf({ card, phrases }: QuickIndexDocument): number {
  return (card.sampleNotice === undefined ? 0 : 200) + (phrases.length >= manyPhrases ? 0 : 100) + priorityOfKind[card.collection];
}

async function compressedSize(text: string): Promise<number> {
  return (await promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: baseQuality } })).length;
}
