import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import {
  type QuickIndexDocument,
  quickIndexDocument,
  type QuickIndexScope,
  quickIndexScopes,
} from '../../content/model/search/quick-index.ts';
import { packQuickIndex } from '../../content/model/search/packed-quick-index.ts';
import type { RecordText, SearchRecord } from '../../content/model/search/search-record.ts';
import { eventLoopYielder } from '../timing/yield-to-event-loop.ts';

/** A search record as plain data, to be sent to another process. */
export type PlainRecord = Omit<SearchRecord, 'text'> & { text: RecordText };

/** What the base holds of a document: its address, and a short hash of all it says. */
export type BaseRow = [path: string, digest: string];

/** A base: the quick index of everything at one time, in one large file that stays. */
export interface MadeBase {
  /** The file: a packed index as JSON. */
  text: string;
  /** How much of each document it holds. */
  scope: QuickIndexScope;
  /** What it holds, by record id. */
  rows: [id: string, row: BaseRow][];
}

/** Brotli's quality for the base: it is compressed once and loaded by many. */
export const baseQuality = 10;

/** Bytes of the compressed base, beyond which it holds less of each document: the first result is to cost 110 kB in all. */
const maxBytes = 34_000;

/** With more documents than these it holds as little of each as it can: it is clear beforehand that no more fits. */
const manyDocuments = 3_000;

/** How much of each document a base may hold, from most to least, by how many documents there are. */
export function scopesFor(documents: number): readonly QuickIndexScope[] {
  return documents > manyDocuments ? quickIndexScopes.slice(-1) : quickIndexScopes;
}

/** What of a record a base of some scopes is made from, as plain data; undefined for one that none of them holds. */
export function plainRecord(record: SearchRecord, scopes: readonly QuickIndexScope[]): PlainRecord | undefined {
  const isBrief = scopes.length === 1 && scopes[0] === 'key pages in brief';
  if (isBrief && record.isOld) return undefined;
  return { ...record, text: isBrief && record.card.collection === 'news' ? { headings: [], body: [], parts: [] } : record.text() };
}

/**
 * Makes a base that holds as much of each document as keeps it small enough for a phone.
 * @param scopes what to try, from most to least: the last is taken whatever its size
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
    if ((await compressedSize(made.text)) <= maxBytes) return made;
  }
  return baseOf(all, scopes.at(-1) ?? 'key pages in brief');
}

/** A short hash of all that the quick index holds of a document. */
export function digestOf(document: QuickIndexDocument): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 16);
}

async function baseOf(records: AsyncIterable<PlainRecord> | Iterable<PlainRecord>, scope: QuickIndexScope): Promise<MadeBase> {
  const yieldToEventLoop = eventLoopYielder();
  const documents: { id: string; document: QuickIndexDocument }[] = [];
  for await (const record of records) {
    const document = quickIndexDocument({ ...record, text: () => record.text }, scope);
    if (document !== undefined) documents.push({ id: record.id, document });
    await yieldToEventLoop();
  }
  // In order of address, so that the same content always makes the same file.
  documents.sort((a, b) => (a.document.path < b.document.path ? -1 : 1));
  return {
    text: JSON.stringify(packQuickIndex(documents.map(({ document }) => document))),
    scope,
    rows: documents.map(({ id, document }) => [id, [document.path, digestOf(document)]]),
  };
}

async function compressedSize(text: string): Promise<number> {
  return (await promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: baseQuality } })).length;
}
