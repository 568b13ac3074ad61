import { collections } from '../../content/model/collections.ts';
import type { Document } from '../../content/model/documents/index.ts';
import type { SnapshotReader } from '../../content/model/reader/reader.ts';
import type { Store, UnitOfWork } from '../store/index.ts';

/** A reader with an edit laid over it, and the documents that the edit may have changed. */
export type Edited = Pick<ReturnType<SnapshotReader['with']>, 'reader' | 'documents'>;

/** The search records that an edit may change. */
export interface AffectedRecords {
  /** Their ids, those of documents that are gone or may not be found included. */
  ids: ReadonlySet<string>;
  /** Keeps what areas and topics are called now, with the release. */
  save(unit: UnitOfWork): void;
}

/** Where it is kept what each area and topic was called in the last release. */
const area = 'search-names';

/**
 * Tells which search records an edit may change: those of the documents it changed, and, where it changed what an area
 * or a topic is called, those of the documents that name it.
 */
export function affectedRecords({ reader, documents }: Edited, store: Pick<Store, 'cache'>): AffectedRecords {
  const ids = new Set(documents);
  const names = new Map<string, string | undefined>();
  for (const id of documents) {
    const document = reader.snapshot.documents.get(id);
    const name = document === undefined ? undefined : nameOf(document);
    if ((document !== undefined && name === undefined) || store.cache(area).get(id) === name) continue;
    names.set(id, name);
    for (const naming of documentsNaming(id, reader)) ids.add(naming);
  }
  return {
    ids,
    save: (unit) => {
      const kept = unit.cache(area);
      for (const [id, name] of names)
        if (name === undefined) kept.delete(id);
        else kept.set(id, name);
    },
  };
}

/** What a record shows of an area or a topic it names, as one text; undefined for anything else. */
function nameOf(document: Document): string | undefined {
  const { collection, slug, title } = document;
  if (collection === 'areas') return JSON.stringify([slug, title, document.parent]);
  return collection === 'topics' ? JSON.stringify([slug, title]) : undefined;
}

/** The documents that lie in an area, or below it, or are about a topic, whether that is public or not. */
function* documentsNaming(id: string, { lists }: SnapshotReader): Generator<string> {
  // A collection at a time, because each is in order already and several would have to be sorted.
  for (const collection of collections)
    for (const where of [{ area: id }, { topic: id }]) for (const card of lists.list({ from: [collection], where })) yield card.id;
}
