import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import { z } from 'zod';
import { collections } from '../../../content/model/collections.ts';
import { type GlobalName, globals } from '../../../content/model/globals/index.ts';
import { mediaIn } from '../../../content/model/media.ts';
import type { Snapshot } from '../../../content/model/snapshot.ts';
import { publisherPrincipal } from '../../access/publisher.ts';
import { dataOf, idOf } from '../../snapshot/mapping/fields.ts';
import type { Target } from '../../workflow/scheduling/target.ts';
import { titleOf } from '../../workflow/scheduling/title-of.ts';
import { findReadable } from '../../snapshot/find-readable.ts';
import { askWorker, WorkerUnreachableError } from '../../worker-client/ask-worker.ts';

const use = z.object({
  collection: z.string(),
  id: z.string(),
  title: z.string(),
  /** `shows` a picture, `links` to a file or document, or stands `below` a page. */
  how: z.enum(['shows', 'links', 'below']),
});

/** Something public that refers to a document, picture or file: a document, a global (`collection` is `globals`), an alert or a redirect. */
export type Use = z.infer<typeof use>;

/** Everything public that refers to something, and a word by which an officer says that they know of all of it. */
export interface PublicUses {
  uses: Use[];
  confirm: string;
}

/** Milliseconds the worker has: it publishes first what was saved just now. Behind that the database is read, which takes longer. */
const deadline = 3_000;

/** What refers in public to a document, picture or file: as the worker knows it, which has it in memory, or as the database has it where the worker does not answer. */
export async function publicUses(payload: Payload, of: string): Promise<PublicUses> {
  const found = (await usesByWorker(of)) ?? (await usesInDatabase(payload, of));
  const uses = found.map((one) => (one.collection === 'globals' ? { ...one, title: titleOf(globalNamed(one.id), {}, { payload }) } : one));
  const known = uses.map(({ collection, id }) => `${collection}/${id}`).sort();
  const confirm = createHash('sha256')
    .update(JSON.stringify([of, known]))
    .digest('hex')
    .slice(0, 32);
  return { uses, confirm };
}

function globalNamed(name: string): Target {
  return { of: 'globals', document: name };
}

/** What refers to a document, picture or file in a snapshot, by title. */
export function usesIn({ documents, globals, alerts, redirects, images, files }: Snapshot, of: string): Use[] {
  const isUpload = images.has(of) || files.has(of);
  const isUser = (content: object): boolean => (isUpload ? mediaIn(content).includes(of) : refersTo(content, of));
  const how = (content: object): Use['how'] => howUsed(content, of, images.has(of));
  return byTitle([
    ...[...documents.values()]
      .filter((one) => one.id !== of && isUser(one))
      .map((one) => ({ ...named(one), title: one.title, how: how(one) })),
    ...Object.entries(globals as Record<string, object | undefined>).flatMap(([name, value]) =>
      value !== undefined && isUser(value) ? [{ collection: 'globals', id: name, title: name, how: how(value) }] : [],
    ),
    ...[...alerts.values()].filter(isUser).map((one) => ({ collection: 'alerts', id: one.id, title: one.title, how: how(one) })),
    ...[...redirects.values()].filter(isUser).map((one) => ({ collection: 'redirects', id: one.id, title: one.from, how: how(one) })),
  ]);
}

function named({ collection, id }: { collection: string; id: string }): { collection: string; id: string } {
  return { collection, id };
}

/** Whether plain content has an identifier anywhere. */
function refersTo(value: unknown, id: string): boolean {
  if (typeof value === 'string') return value === id;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => refersTo(inner, id));
}

function howUsed(content: object, of: string, isImage: boolean): Use['how'] {
  if (isImage) return 'shows';
  return idOf((content as { parent?: unknown }).parent) === of ? 'below' : 'links';
}

async function usesByWorker(of: string): Promise<Use[] | undefined> {
  try {
    const { isOk, body } = await askWorker('/uses', { method: 'POST', body: { of }, deadline });
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
async function usesInDatabase(payload: Payload, of: string): Promise<Use[]> {
  const uses: Use[] = [];
  const isImage = (await payload.count({ collection: 'images', where: { id: { equals: of } }, overrideAccess: true })).totalDocs > 0;
  for (const collection of [...collections, 'alerts', 'redirects'] as const) {
    for (let last: string | undefined = ''; last !== undefined;) {
      const { docs, damaged } = await findReadable(payload, collection, { where: { id: { greater_than: last } }, limit: pageSize });
      for (const doc of docs)
        if (doc.id !== of && mentions(doc, of))
          uses.push({ collection, id: doc.id, title: String(doc['title'] ?? doc['from'] ?? ''), how: howUsed(doc, of, isImage) });
      const ids = [...docs, ...damaged].map(({ id }) => id).toSorted();
      last = ids.length < pageSize ? undefined : ids.at(-1);
    }
  }
  for (const name of Object.keys(globals.shape) as GlobalName[]) {
    const found = dataOf(await payload.findGlobal({ slug: name, depth: 0, overrideAccess: false, user: publisherPrincipal() }));
    if (found['_status'] === 'published' && mentions(found, of))
      uses.push({ collection: 'globals', id: name, title: name, how: howUsed(found, of, isImage) });
  }
  return byTitle(uses);
}

function mentions(content: object, id: string): boolean {
  return JSON.stringify(content).includes(id);
}

function byTitle(uses: Use[]): Use[] {
  return uses.sort((one, other) => one.title.localeCompare(other.title, 'en'));
}
