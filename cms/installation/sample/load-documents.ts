import { createLocalReq, ValidationError } from 'payload';
import type { Payload, PayloadRequest } from 'payload';
import { type Collection, collections } from '../../../content/model/collections.ts';
import type { Document } from '../../../content/model/documents/index.ts';
import type { BulkLoad } from '../../checks/lookups/bulk-load.ts';
import { documentCollections } from '../../collections/documents/index.ts';
import { publicFieldsOf } from '../../collections/public-fields.ts';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import type { WriteContext } from '../../snapshot/mapping/codecs/codec.ts';
import { writeFields } from '../../snapshot/mapping/write-fields.ts';

/** What loading did. */
export interface Loaded {
  /** Documents that are new and public. */
  published: number;
  /** Titles of documents that could only be kept as drafts, each with the reason. */
  drafts: { title: string; reason: string }[];
}

interface Options {
  /** Told after each document, with how many there are in all. */
  onProgress?: (done: number, total: number) => void;
  /** Where documents that are not among those that are loaded are kept, by identifier. */
  collectionOf?: (id: string) => Collection | undefined;
}

/** Says that a document was begun and not loaded to its end, so that the next run finishes it. */
const unfinished = 'The sample content was being loaded and did not come to its end.';

/** Documents that are written in one transaction: a disk is asked to flush once for all of them, and officers wait for them at most. */
const inOneTransaction = 25;

/**
 * Loads documents, published. What is there already stays as it is; a run that was cut off is finished by the next.
 * One that may not be published is kept as a draft.
 * @throws for what is no matter of one document's words
 */
export async function loadDocuments(payload: Payload, documents: readonly Document[], options: Options = {}): Promise<Loaded> {
  const { onProgress = () => undefined } = options;
  const loading = await openLoading(payload, documents, options);
  const loaded: Loaded = { published: 0, drafts: [] };
  let done = 0;
  for (let start = 0; start < documents.length; start += inOneTransaction) {
    const batch = documents.slice(start, start + inOneTransaction);
    const outcomes = await loadTogether(loading, batch);
    for (const { document, outcome } of outcomes) {
      if (outcome === 'published') loaded.published += 1;
      else if (outcome !== 'there') loaded.drafts.push({ title: document.title, reason: outcome.reason });
      onProgress((done += 1), documents.length);
    }
  }
  return loaded;
}

/** How a document is kept before it is loaded: not at all, begun by a loader, or as somebody's own. */
type State = 'begun' | 'there';

interface Loading {
  payload: Payload;
  byId: ReadonlyMap<string, Document>;
  states: Map<string, State>;
  toCms: WriteContext;
  context: { bulkLoad: BulkLoad };
}

type Outcome = 'published' | 'there' | { reason: string };

async function openLoading(payload: Payload, documents: readonly Document[], { collectionOf }: Options): Promise<Loading> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const states = new Map<string, State>();
  const titles: BulkLoad['titles'] = new Map();
  for (const collection of collections) {
    for (const { id, title, notes, _status, firstPublished } of await stored(payload, collection)) {
      states.set(id, notes === unfinished && !firstPublished ? 'begun' : 'there');
      if (_status === 'published') noteTitle(titles, title, { collection, id });
    }
  }
  const known = (id: string): Collection => {
    const collection = byId.get(id)?.collection ?? collectionOf?.(id);
    if (collection === undefined)
      throw new Error(`A document refers to ${id}, which is not among those that are loaded. Correct the reference.`);
    return collection;
  };
  return { payload, byId, states, toCms: { collectionOf: known }, context: { bulkLoad: { titles } } };
}

/** Loads some documents in one transaction; where one of them cannot be published, each in its own. */
async function loadTogether(loading: Loading, batch: readonly Document[]): Promise<{ document: Document; outcome: Outcome }[]> {
  const { payload, states } = loading;
  const before = batch.map(({ id }) => states.get(id));
  const begun = new Set<string>();
  const transactionID = await payload.db.beginTransaction();
  const req = await createLocalReq({ context: loading.context }, payload);
  if (transactionID !== null) req.transactionID = transactionID;
  try {
    const outcomes: { document: Document; outcome: Outcome }[] = [];
    for (const document of batch) {
      for (const id of await beginReferences(loading, document, req)) begun.add(id);
      outcomes.push({ document, outcome: await loadOne(loading, document, req) });
    }
    if (transactionID !== null) await payload.db.commitTransaction(transactionID);
    return outcomes;
  } catch (error) {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID);
    if (!(error instanceof ValidationError) || transactionID === null) throw error;
    // Nothing of the batch was kept.
    for (const id of begun) states.delete(id);
    for (const [index, { id }] of batch.entries()) restore(states, id, before[index]);
    return loadOneByOne(loading, batch);
  }
}

async function loadOneByOne(loading: Loading, batch: readonly Document[]): Promise<{ document: Document; outcome: Outcome }[]> {
  const outcomes: { document: Document; outcome: Outcome }[] = [];
  for (const document of batch) {
    await beginReferences(loading, document, undefined);
    outcomes.push({ document, outcome: await loadOrKeepAsDraft(loading, document) });
  }
  return outcomes;
}

async function loadOrKeepAsDraft(loading: Loading, document: Document): Promise<Outcome> {
  try {
    return await loadOne(loading, document, undefined);
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    const { collection, id } = document;
    const data = { ...written(loading, document), notes: null };
    await begin(loading, document, undefined);
    await loading.payload.update({ collection, id, draft: true, data, depth: 0, overrideAccess: true, context: loading.context });
    loading.states.set(id, 'there');
    return { reason: error.data.errors.map(({ label, message }) => `${String(label)}: ${message}`).join(' ') };
  }
}

/** Publishes a document that is not there, or was only begun. */
async function loadOne(loading: Loading, document: Document, req: PayloadRequest | undefined): Promise<Outcome> {
  const { payload, states, context } = loading;
  const { collection, id, firstPublished } = document;
  const state = states.get(id);
  if (state === 'there') return 'there';
  const data = { ...written(loading, document), firstPublished, _status: 'published' as const };
  const save = { collection, depth: 0, overrideAccess: true, context, ...(req === undefined ? {} : { req }) };
  if (state === 'begun') await payload.update({ ...save, id, data: { ...data, notes: null } });
  // A document of the model written as the CMS has it: which collection's it is, only the model knows.
  else await payload.create({ ...save, data: { ...data, id } as never });
  states.set(id, 'there');
  noteTitle(context.bulkLoad.titles, document.title, { collection, id });
  return 'published';
}

/** A reference needs both ends, so what a document refers to and comes later is begun before it. @returns what was begun */
async function beginReferences(loading: Loading, document: Document, req: PayloadRequest | undefined): Promise<string[]> {
  const begun: string[] = [];
  for (const id of identifiersIn(document)) {
    const referred = id === document.id ? undefined : loading.byId.get(id);
    if (referred !== undefined && (await begin(loading, referred, req))) begun.push(id);
  }
  return begun;
}

/** Makes an empty draft, unless there is one. */
async function begin({ payload, states, context }: Loading, document: Document, req: PayloadRequest | undefined): Promise<boolean> {
  const { collection, id, title, slug } = document;
  if (states.has(id)) return false;
  const data = { id, title, slug, notes: unfinished };
  await payload.create({ collection, draft: true, data, depth: 0, overrideAccess: true, context, ...(req === undefined ? {} : { req }) });
  states.set(id, 'begun');
  return true;
}

function written({ toCms }: Loading, document: Document): Data {
  return writeFields(publicFieldsOf(documentCollections[document.collection]), dataOf(document), toCms);
}

const identifier = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

function identifiersIn(document: Document): Set<string> {
  return new Set(JSON.stringify(document).match(identifier));
}

type Stored = { id: string; title: string; notes?: string | null; _status?: string; firstPublished?: unknown };

/** Every document of a collection, with the little that loading needs to know of it. */
async function stored(payload: Payload, collection: Collection): Promise<Stored[]> {
  const { docs } = await payload.db.find<Stored>({
    collection,
    pagination: false,
    limit: 0,
    select: { title: true, notes: true, _status: true, firstPublished: true },
  });
  return docs;
}

function noteTitle(titles: BulkLoad['titles'], title: string, page: { collection: Collection; id: string }): void {
  titles.set(title, [...(titles.get(title) ?? []), page]);
}

function restore(states: Map<string, State>, id: string, state: State | undefined): void {
  if (state === undefined) states.delete(id);
  else states.set(id, state);
}
