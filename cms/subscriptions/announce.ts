import { randomUUID } from 'node:crypto';
import type { CollectionSlug, Payload } from 'payload';
import type { Document } from '../../content/model/documents/index.ts';
import type { SnapshotReader } from '../../content/model/reader/reader.ts';
import { addRow, findRows } from './rows.ts';
import { keepCount, readCount } from './counting.ts';

/** Something that subscribers may be told. */
interface Candidate {
  /** What it is, in words that are never used again. */
  key: string;
  document: Document;
  edition?: string;
}

/** Finds what is news in what is public. */
export interface Announcing {
  /** Notes what is new in a release, once and for ever, whatever was noted before. @returns how much was new */
  note(reader: SnapshotReader): Promise<number>;
}

/** Documents that are looked up at a time. */
const portion = 200;

/**
 * News is a document that became public since alerts began, an edition of a publication that was not there before, and a change of
 * which an officer told readers: not every corrected letter. What came back from a backup, was imported with its own date, or went
 * and is public again, is none. Where an officer chose that nobody is told, it is noted and never sent.
 */
export function announcing(payload: Payload, now: () => Date): Announcing {
  let known: Set<string> | undefined;

  return {
    async note(reader) {
      const began = await readCount(payload, 'alerts since');
      const since = began ?? now().getTime();
      if (began === undefined) await keepCount(payload, 'alerts since', since);
      known ??= new Set((await findRows('announcements', {}, { payload })).map(({ key }) => key));
      const [newest] = await findRows('announcements', {}, { payload }, { limit: 1, sort: '-number' });
      let number = newest?.number ?? 0;
      let found = 0;
      const { documents } = reader.snapshot;
      const news = [...documents.values()].flatMap((document) => candidatesOf(document, since, known ?? new Set()));
      for (let from = 0; from < news.length; from += portion) {
        const some = news.slice(from, from + portion);
        const untold = began === undefined ? undefined : await chosenQuiet(payload, some);
        for (const { key, document, edition } of some) {
          number += 1;
          const isQuiet = untold === undefined || untold.has(document.id);
          await addRow(
            'announcements',
            {
              id: randomUUID(),
              key,
              number,
              at: now().toISOString(),
              document: document.id,
              ...(edition === undefined ? {} : { edition }),
              isQuiet,
            },
            { payload },
          );
          known.add(key);
          if (!isQuiet) found += 1;
        }
      }
      return found;
    },
  };
}

function candidatesOf(document: Document, since: number, known: ReadonlySet<string>): Candidate[] {
  const { id, collection, firstPublished } = document;
  // They gather what others hold.
  if (collection === 'topics' || collection === 'areas') return [];
  const key = pageKey(id);
  const isNew = Date.parse(firstPublished) >= since && !known.has(key);
  const editions =
    collection === 'publications'
      ? document.editions
          .map(({ slug }) => ({ key: `edition ${id} ${slug}`, document, edition: slug }))
          .filter((one) => !known.has(one.key))
      : [];
  const changes = (document.changes ?? [])
    .filter(({ at }) => Date.parse(at) >= since)
    .map(({ at }) => ({ key: changeKey(id, at), document }))
    .filter((one) => !known.has(one.key));
  return [...(isNew ? [{ key, document }] : []), ...editions, ...changes];
}

/** What the announcement of a page that is new is called. */
export const pageKey = (document: string): string => `new ${document}`;

/** What the announcement of a change is called, by the instant at which it was published. */
export const changeKey = (document: string, at: string): string => `change ${document} ${at}`;

/** The documents of which an officer chose that nobody is told. */
async function chosenQuiet(payload: Payload, some: readonly Candidate[]): Promise<Set<string>> {
  const quiet = new Set<string>();
  for (const [collection, of] of Map.groupBy(some, ({ document }) => document.collection)) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection: collection satisfies CollectionSlug,
      where: { and: [{ id: { in: [...new Set(of.map(({ document }) => document.id))] } }, { tellsSubscribers: { equals: false } }] },
      limit: 0,
      pagination: false,
      select: { id: true },
    });
    for (const { id } of docs) quiet.add(String(id));
  }
  return quiet;
}
