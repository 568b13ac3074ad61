import type { CollectionSlug, Payload } from 'payload';
import { wordsOf } from '../../publish/erasing/traces.ts';
import type { Erased } from '../../publish/index.ts';
import { type Data, dataOf, isRow } from '../snapshot/mapping/fields.ts';
import { hashesOf } from '../uploads/upload-facts.ts';
import type { Target } from '../workflow/scheduling/target.ts';

/** What is known of something before it is erased. */
export interface Traced extends Erased {
  /** The SHA-256 of all bytes that it, or a version of it, names. */
  hashes: string[];
  versions: number;
}

/** Versions that are read at a time. */
const pageSize = 50;

/** Short words stand everywhere. */
const shortestWord = 4;

/** Reads what something and all of its versions say, the bin included; undefined where there is no such thing. */
export async function readTraces(payload: Payload, { of, document }: Target): Promise<Traced | undefined> {
  const collection = of as CollectionSlug;
  const stored = await payload.db.findOne<{ id: string } & Data>({ collection, where: { id: { equals: document } } });
  if (stored === null) return undefined;
  const titles = new Set<string>();
  const words = new Set<string>();
  const hashes = new Set<string>();
  let versions = 0;
  const read = (data: Data): void => {
    for (const name of ['title', 'alt', 'filename']) if (typeof data[name] === 'string' && data[name] !== '') titles.add(data[name]);
    for (const text of textsIn(data)) for (const word of wordsOf(text)) if (word.length >= shortestWord) words.add(word);
    for (const sha256 of hashesOf({ sha256: data['sha256'], hashes: data['hashes'] })) hashes.add(sha256);
  };
  read(stored);
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.findVersions<Data>({
      collection,
      where: { parent: { equals: document } },
      sort: 'id',
      limit: pageSize,
      page,
    });
    for (const { version } of docs) read(dataOf(version));
    versions += docs.length;
    if (!hasNextPage) break;
  }
  return { collection: of, id: document, titles: [...titles], words: [...words], hashes: [...hashes], versions };
}

/** Names of fields that hold no words. */
const wordless = new Set(['id', 'createdAt', 'updatedAt', 'sha256', 'hashes', '_status', 'blockType', 'type', 'relationTo', 'mimeType']);

/** Identifiers, hashes and instants are no words. */
const noText = /^(?:[0-9a-f-]{24,64}|\d{4}-\d\d-\d\dT[\d:.]+Z)$/;

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (!noText.test(value)) yield value;
  } else if (Array.isArray(value)) for (const one of value) yield* textsIn(one);
  else if (isRow(value)) for (const [name, inner] of Object.entries(value)) if (!wordless.has(name)) yield* textsIn(inner);
}
