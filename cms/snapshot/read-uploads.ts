import type { Payload } from 'payload';
import { mediaIn } from '../../content/model/media.ts';
import type { Change } from '../../publish/change.ts';
import { publisherPrincipal } from '../access/publisher.ts';
import { type Data, dataOf } from '../mapping/fields.ts';
import { invalid } from './invalid.ts';
import { toFile, toImage } from './to-media.ts';

/** Identifiers that fit into one question to the database. */
const batchSize = 200;

/** The identifiers of the pictures and files that something public uses. */
export function uploadsIn(change: Change): string[] {
  switch (change.kind) {
    case 'document':
      return mediaIn(change.document);
    case 'global':
    case 'alert':
    case 'redirect':
      return mediaIn(change.value);
    default:
      return [];
  }
}

/** Pictures and files by their identifiers, as the publisher may read them: those that are published. */
export async function readUploads(payload: Payload, ids: readonly string[]): Promise<Change[]> {
  const changes: Change[] = [];
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize);
    for (const written of await find(payload, 'images', batch)) {
      const { ok, problems } = toImage(written);
      changes.push(ok === undefined ? invalid('images', written, problems) : { kind: 'image', id: ok.value.id, ...ok });
    }
    for (const written of await find(payload, 'files', batch)) {
      const { ok, problems } = toFile(written);
      changes.push(ok === undefined ? invalid('files', written, problems) : { kind: 'file', id: ok.value.id, ...ok });
    }
  }
  return changes;
}

async function find(payload: Payload, collection: 'images' | 'files', ids: string[]): Promise<Data[]> {
  const { docs } = await payload.find({
    collection,
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    showHiddenFields: true,
    user: publisherPrincipal(ids),
  });
  return docs.map(dataOf);
}
