import type { Payload } from 'payload';
import type { Collection } from '../../content/model/collections.ts';
import type { GlobalName } from '../../content/model/globals/index.ts';
import { globals } from '../../content/model/globals/index.ts';
import { type Change, mediaOf } from '../../publish/change.ts';
import { changeOfGlobal, changesOf, isDocumentCollection, type ReadCollection } from './changes.ts';
import { type Data, dataOf, idOf } from './mapping/fields.ts';
import { findReadable } from './find-readable.ts';
import { unreadable, versionOf } from './invalid.ts';
import { readUploads } from './read-uploads.ts';

/** Something a row of the change log names: a document, an upload, a fact, an alert, a redirect, a phrase or a global. */
interface ChangedRef {
  collection: string;
  id: string;
}

/**
 * What is public now of the things that are named, and what is gone, in no particular order. Pictures and files that
 * the named documents use come with them, because they may be new to the site.
 */
export async function readChanged(payload: Payload, refs: readonly ChangedRef[]): Promise<Change[]> {
  const changes: Change[] = [];
  const uploads = { images: new Set<string>(), files: new Set<string>() };
  for (const [collection, ids] of byCollection(refs)) {
    if (collection === 'images' || collection === 'files') for (const id of ids) uploads[collection].add(id);
    else if (isGlobal(collection)) changes.push(...[await changeOfGlobal(payload, collection)].filter((change) => change !== undefined));
    else if (collection === 'facts') changes.push(...(await readFacts(payload, ids)));
    else if (isRead(collection)) changes.push(...(await readDocuments(payload, collection, ids)));
  }
  const used = changes.flatMap(mediaOf);
  const found = await readUploads(payload, [...new Set([...uploads.images, ...uploads.files, ...used])]);
  return [...found, ...removed(uploads, found), ...changes];
}

/** Facts are read for what uses them; that they are other ones is for the receipt to say. */
async function readFacts(payload: Payload, ids: string[]): Promise<Change[]> {
  const { docs } = await findReadable(payload, 'facts', { where: { id: { in: ids } }, limit: ids.length });
  const known = new Map(docs.map((written) => [written.id, written]));
  return ids.map((id) => {
    const written: Data = known.get(id) ?? {};
    return { kind: 'fact', id, title: typeof written['title'] === 'string' ? written['title'] : '', version: versionOf(written) };
  });
}

/** Identifiers that fit into one question to the database. */
const batchSize = 200;

async function readDocuments(payload: Payload, collection: ReadCollection, ids: string[]): Promise<Change[]> {
  const changes: Change[] = [];
  for (let start = 0; start < ids.length; start += batchSize)
    changes.push(...(await readBatch(payload, collection, ids.slice(start, start + batchSize))));
  return changes;
}

async function readBatch(payload: Payload, collection: ReadCollection, ids: string[]): Promise<Change[]> {
  const { docs, damaged } = await findReadable(payload, collection, { where: { id: { in: ids } }, limit: ids.length });
  const found = new Set([...docs, ...damaged].map(({ id }) => id));
  const missing = ids.filter((id) => !found.has(id));
  return [
    ...(await changesOf(payload, collection, docs)),
    ...damaged.map((one) => unreadable(collection, one)),
    ...(await Promise.all(missing.map((id) => withdrawal(payload, collection, id)))),
  ];
}

async function withdrawal(payload: Payload, collection: ReadCollection, id: string): Promise<Change> {
  if (!isDocumentCollection(collection)) return { kind: 'removed', of: collection, id };
  const [published, stored] = [await lastPublished(payload, collection, id), await tombstone(payload, collection, id)];
  const reason = typeof stored['withdrawalReason'] === 'string' ? stored['withdrawalReason'].trim() : '';
  const successor = idOf(stored['replacedBy']);
  return {
    kind: 'withdrawn',
    collection,
    id,
    title: typeof published['title'] === 'string' ? published['title'] : '',
    ...(reason === '' ? {} : { reason }),
    ...(successor === undefined ? {} : { successor, ...(stored['isMerged'] === true ? { isMerged: true } : {}) }),
  };
}

/** The title the public knew. What is not public is not for the publisher, so only this one field of a once public version is read. */
async function lastPublished(payload: Payload, collection: Collection, id: string): Promise<Data> {
  const { docs } = await payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { version: { title: true } },
    overrideAccess: true,
  });
  return dataOf(docs[0]?.version ?? {});
}

/** What officers wrote for the public about why it went, and where its addresses lead: the fields that are made for that. */
async function tombstone(payload: Payload, collection: Collection, id: string): Promise<Data> {
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { withdrawalReason: true, replacedBy: true, isMerged: true },
    // What was deleted says why for as long as it is in the bin.
    trash: true,
    overrideAccess: true,
  });
  return dataOf(docs[0] ?? {});
}

/** Pictures and files that were named and can no longer be read. */
function removed(named: { images: Set<string>; files: Set<string> }, found: Change[]): Change[] {
  const left = new Set(found.flatMap((change) => ('id' in change ? [change.id] : [])));
  return (['images', 'files'] as const).flatMap((of) =>
    [...named[of]].filter((id) => !left.has(id)).map((id): Change => ({ kind: 'removed', of, id })),
  );
}

function byCollection(refs: readonly ChangedRef[]): Map<string, string[]> {
  const grouped = new Map<string, Set<string>>();
  for (const { collection, id } of refs) grouped.set(collection, (grouped.get(collection) ?? new Set()).add(id));
  return new Map([...grouped].map(([collection, ids]) => [collection, [...ids]]));
}

function isGlobal(name: string): name is GlobalName {
  return Object.hasOwn(globals.shape, name);
}

function isRead(name: string): name is ReadCollection {
  return isDocumentCollection(name) || name === 'alerts' || name === 'redirects' || name === 'phrases';
}
