import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import { z } from 'zod';
import { collections } from '../../../content/model/collections.ts';
import { type GlobalName, globals } from '../../../content/model/globals/index.ts';
import { mediaIn } from '../../../content/model/media.ts';
import type { Snapshot } from '../../../content/model/snapshot.ts';
import { publisherPrincipal } from '../../access/publisher.ts';
import { dataOf } from '../../mapping/fields.ts';
import type { Target } from '../../scheduling/target.ts';
import { titleOf } from '../../scheduling/title-of.ts';
import { findReadable } from '../../snapshot/find-readable.ts';
import { askWorker, WorkerUnreachableError } from '../../worker-client/ask-worker.ts';

const use = z.object({ collection: z.string(), id: z.string(), title: z.string() });

/** Something public that shows a picture or links to a file: a document, a global (`collection` is `globals`), an alert or a redirect. */
export type Use = z.infer<typeof use>;

/** Everything public that uses an upload, and a word by which an officer says that they know of all of it. */
export interface PublicUses {
  uses: Use[];
  confirm: string;
}

/** Milliseconds the worker has: it publishes first what was saved just now. Behind that the database is read, which takes longer. */
const deadline = 3_000;

/** What uses an upload in public: as the worker knows it, which has it in memory, or as the database has it where the worker does not answer. */
export async function publicUses(payload: Payload, upload: string): Promise<PublicUses> {
  const found = (await usesByWorker(upload)) ?? (await usesInDatabase(payload, upload));
  const uses = found.map((one) => (one.collection === 'globals' ? { ...one, title: titleOf(globalNamed(one.id), {}, { payload }) } : one));
  const known = uses.map(({ collection, id }) => `${collection}/${id}`).sort();
  const confirm = createHash('sha256')
    .update(JSON.stringify([upload, known]))
    .digest('hex')
    .slice(0, 32);
  return { uses, confirm };
}

function globalNamed(name: string): Target {
  return { of: 'globals', document: name };
}

/** What uses an upload in a snapshot, by title. */
export function usesIn({ documents, globals, alerts, redirects }: Snapshot, upload: string): Use[] {
  const isUser = (content: object): boolean => mediaIn(content).includes(upload);
  return byTitle([
    ...[...documents.values()].filter(isUser).map(({ collection, id, title }) => ({ collection, id, title })),
    ...Object.entries(globals as Record<string, object | undefined>)
      .filter(([, value]) => value !== undefined && isUser(value))
      .map(([name]) => ({ collection: 'globals', id: name, title: name })),
    ...[...alerts.values()].filter(isUser).map(({ id, title }) => ({ collection: 'alerts', id, title })),
    ...[...redirects.values()].filter(isUser).map(({ id, from }) => ({ collection: 'redirects', id, title: from })),
  ]);
}

async function usesByWorker(upload: string): Promise<Use[] | undefined> {
  try {
    const { isOk, body } = await askWorker('/uses', { method: 'POST', body: { upload }, deadline });
    return isOk ? z.object({ uses: z.array(use) }).parse(body).uses : undefined;
  } catch (error) {
    if (error instanceof WorkerUnreachableError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

/** Documents that are read at a time. */
const pageSize = 250;

/**
 * Reads everything public, as the publisher may read it, and looks for the identifier: identifiers are unique over all
 * collections. What is damaged is passed over, as nobody can say what it uses.
 */
async function usesInDatabase(payload: Payload, upload: string): Promise<Use[]> {
  const uses: Use[] = [];
  for (const collection of [...collections, 'alerts', 'redirects'] as const) {
    for (let last: string | undefined = ''; last !== undefined;) {
      const { docs, damaged } = await findReadable(payload, collection, { where: { id: { greater_than: last } }, limit: pageSize });
      for (const doc of docs)
        if (mentions(doc, upload)) uses.push({ collection, id: doc.id, title: String(doc['title'] ?? doc['from'] ?? '') });
      const ids = [...docs, ...damaged].map(({ id }) => id).toSorted();
      last = ids.length < pageSize ? undefined : ids.at(-1);
    }
  }
  for (const name of Object.keys(globals.shape) as GlobalName[]) {
    const found = dataOf(await payload.findGlobal({ slug: name, depth: 0, overrideAccess: false, user: publisherPrincipal() }));
    if (found['_status'] === 'published' && mentions(found, upload)) uses.push({ collection: 'globals', id: name, title: name });
  }
  return byTitle(uses);
}

function mentions(content: object, upload: string): boolean {
  return JSON.stringify(content).includes(upload);
}

function byTitle(uses: Use[]): Use[] {
  return uses.sort((one, other) => one.title.localeCompare(other.title, 'en'));
}
