import type { Payload } from 'payload';
import type { Change } from '../../publish/change.ts';
import type { Data } from './mapping/fields.ts';
import { findReadable, reasonOf } from './find-readable.ts';
import { invalid, unreadable } from './invalid.ts';
import { toFile, toImage } from './to-media.ts';

/** Identifiers that fit into one question to the database. */
const batchSize = 200;

/**
 * Pictures and files by their identifiers, as the publisher may read them: those that are published. One that is damaged in
 * the database is held back with what uses it, and with nothing else.
 */
export async function readUploads(payload: Payload, ids: readonly string[]): Promise<Change[]> {
  const changes: Change[] = [];
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize);
    for (const collection of ['images', 'files'] as const) {
      const options = { where: { id: { in: batch } }, limit: batch.length, uploads: batch };
      const { docs, damaged } = await findReadable(payload, collection, options);
      changes.push(...docs.map((written) => changeOfUpload(collection, written)));
      changes.push(...damaged.map((one) => unreadable(collection, one)));
    }
  }
  return changes;
}

function changeOfUpload(collection: 'images' | 'files', written: Data): Change {
  try {
    return mapped(collection, written);
  } catch (error) {
    // A value that nobody could have written: the row is damaged.
    return unreadable(collection, { id: String(written['id']), reason: reasonOf(error) });
  }
}

function mapped(collection: 'images' | 'files', written: Data): Change {
  if (collection === 'images') {
    const { ok, problems } = toImage(written);
    return ok === undefined ? invalid(collection, written, problems) : { kind: 'image', id: ok.value.id, ...ok };
  }
  const { ok, problems } = toFile(written);
  return ok === undefined ? invalid(collection, written, problems) : { kind: 'file', id: ok.value.id, ...ok };
}
