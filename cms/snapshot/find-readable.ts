import { APIError, type Payload, type Where } from 'payload';
import { publisherPrincipal } from '../access/publisher.ts';
import { type Data, dataOf } from './mapping/fields.ts';
import type { ReadCollection } from './changes.ts';

/** What could be read, and what is there and cannot be read because it is damaged. */
export interface Readable {
  docs: (Data & { id: string })[];
  damaged: { id: string; reason: string }[];
}

/**
 * Documents of a collection as the publisher may read them. Where one of them is damaged in the database, they are read one
 * by one, so that it alone is held back. `uploads` are the pictures and files that are used, which is what the publisher may
 * read of those. @throws where the database itself is at fault: nothing is wrong with the documents then
 */
export async function findReadable(
  payload: Payload,
  collection: ReadCollection | 'images' | 'files' | 'facts',
  { where, limit, uploads }: { where: Where; limit: number; uploads?: readonly string[] },
): Promise<Readable> {
  const asPublisher = {
    collection,
    sort: 'id',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: publisherPrincipal(uploads),
    // What is known of an upload's bytes is in hidden fields.
    showHiddenFields: uploads !== undefined,
  } as const;
  try {
    return { docs: (await payload.find({ ...asPublisher, where, overrideAccess: false })).docs.map(withId), damaged: [] };
  } catch (error) {
    if (isFaultOfDatabase(error)) throw error;
  }
  const found: Readable = { docs: [], damaged: [] };
  const { docs: ids } = await payload.find({ ...asPublisher, where, select: {}, overrideAccess: false });
  for (const { id } of ids) {
    try {
      const { docs } = await payload.find({ ...asPublisher, where: { id: { equals: id } }, overrideAccess: false });
      found.docs.push(...docs.map(withId));
    } catch (error) {
      if (isFaultOfDatabase(error)) throw error;
      found.damaged.push({ id: String(id), reason: reasonOf(error) });
    }
  }
  return found;
}

/** Why something that is damaged is held back, for officers. */
export function reasonOf(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error);
  return `What is stored of it is damaged and cannot be read (${detail}). Restore an earlier version of it, or tell whoever runs the site.`;
}

/** Whether an error says that the database does not work just now, rather than that one document is damaged. */
export function isFaultOfDatabase(error: unknown): boolean {
  return error instanceof APIError && error.status !== 500;
}

function withId(doc: object): Data & { id: string } {
  const data = dataOf(doc);
  return { ...data, id: String(data['id']) };
}
