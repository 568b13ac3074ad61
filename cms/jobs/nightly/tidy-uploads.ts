import type { Payload, Where } from 'payload';
import type { Publisher } from '../../../publish/index.ts';
import { keptObjects, removeObject } from '../../uploads/objects.ts';
import { hashesOf } from '../../uploads/upload-facts.ts';

/** What was written within a day may belong to a save that is still under way. */
const settling = 86_400_000;

/** Documents or versions read at a time. */
const pageSize = 250;

/** Removes the bytes of uploads that no picture, file or version names any more, nor what the public sees. */
export async function tidyUploads(payload: Payload, publisher: Pick<Publisher, 'reader'>, now = new Date()): Promise<string> {
  // Listed first: what is written while the names are read is not on the list.
  const old = [];
  for await (const object of keptObjects()) if (object.writtenAt < now.getTime() - settling) old.push(object);
  if (old.length === 0) return 'No bytes of uploads are old enough to go.';
  const named = await namedHashes(payload, publisher);
  const unnamed = old.filter(({ sha256 }) => sha256 === undefined || !named.has(sha256));
  for (const one of unnamed) await removeObject(one, now.getTime() - settling);
  const bytes = unnamed.reduce((total, { size }) => total + size, 0);
  return `Tidied up: ${unnamed.length} files of uploads (${Math.round(bytes / 1e6)} MB) removed, which nothing names any more.`;
}

/** The SHA-256 of all bytes that a picture, a file, one of their versions or the public site names. */
export async function namedHashes(payload: Payload, publisher: Pick<Publisher, 'reader'>): Promise<Set<string>> {
  const named = new Set<string>();
  const { images, files } = publisher.reader().snapshot;
  for (const { sizes } of images.values()) for (const { sha256 } of sizes) named.add(sha256);
  for (const { sha256 } of files.values()) named.add(sha256);
  for (const collection of ['images', 'files'] as const) {
    const fields: Record<string, true> = collection === 'images' ? { hashes: true } : { sha256: true };
    // What is in the bin keeps its bytes: it can be brought back.
    const options = {
      sort: 'id',
      limit: pageSize,
      pagination: false,
      depth: 0,
      trash: true,
      overrideAccess: true,
      showHiddenFields: true,
    } as const;
    await eachAfter(async (where) => {
      const { docs } = await payload.find({ collection, where, select: fields, ...options });
      for (const doc of docs) for (const sha256 of hashesOf(doc)) named.add(sha256);
      return docs;
    });
    await eachAfter(async (where) => {
      const { docs } = await payload.findVersions({ collection, where, select: { version: fields }, ...options });
      for (const { version } of docs) for (const sha256 of hashesOf(version)) named.add(sha256);
      return docs;
    });
  }
  return named;
}

/** Reads page after page by identifier: whatever is added or deleted meanwhile, nothing that stays is passed over. */
async function eachAfter(read: (where: Where) => Promise<{ id: string | number }[]>): Promise<void> {
  let last: string | number | undefined;
  for (;;) {
    const found = await read(last === undefined ? {} : { id: { greater_than: last } });
    last = found.at(-1)?.id;
    if (found.length < pageSize) return;
  }
}
