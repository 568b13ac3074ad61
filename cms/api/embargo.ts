import { APIError } from 'payload';
import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { canPublish } from '../access/policies.ts';
import { isClosedTo } from '../access/embargo/embargo-fields.ts';
import { setEmbargo } from '../access/embargo/set-embargo.ts';
import { whoSignsIn } from '../people/who-signs-in.ts';
import { type Data, dataOf, idOf } from '../snapshot/mapping/fields.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { officerEndpoint } from './officer-endpoint.ts';

/** Who can read a document before it is live, as its page says it. */
export interface ShownEmbargo {
  isEmbargoed: boolean;
  /** Whether it was public, so that there is nothing to keep. */
  wasPublic: boolean;
  mayChange: boolean;
  /** Everybody who can sign in. */
  people: { id: string; name: string; isNamed: boolean }[];
}

/** `GET /api/COLLECTION/ID/embargo`: who can read something before it is live. */
const shownEmbargo = officerEndpoint('get', '/:id/embargo', async (req): Promise<ShownEmbargo> => {
  const { doc } = await standing(req);
  const people = await everybody(req);
  return {
    isEmbargoed: doc['isEmbargoed'] === true,
    wasPublic: wasPublic(doc),
    mayChange: mayChange(doc, req),
    people: people.map(({ id, name }) => ({ id, name, isNamed: doc['isEmbargoed'] === true && !isClosedTo({ id }, doc) })),
  };
});

/** `POST /api/COLLECTION/ID/embargo {readers}`: keeps something to these people, its owner and whoever says so, until it is live; opens it where the list is empty. */
const changeEmbargo = officerEndpoint('post', '/:id/embargo', async (req) => {
  const asked = z.object({ readers: z.array(z.string().max(64)).max(200) }).safeParse(req.data);
  if (!asked.success)
    throw refused('Send the people who can read it, as a list called “readers”; an empty list opens it to everybody.', 400);
  const { collection, doc } = await standing(req);
  if (!mayChange(doc, req)) throw refused('Only whoever answers for this, or an editor, can say who reads it.', 403);
  const { readers } = asked.data;
  const known = new Set((await everybody(req)).map(({ id }) => id));
  if (readers.some((id) => !known.has(id)))
    throw refused('One of these people cannot sign in (any more). Reload the page and choose again.', 400);
  const always = [String(req.user?.id), idOf(doc['owner'])].filter((id) => id !== undefined && known.has(id)) as string[];
  await inTransaction(req.payload, (own) =>
    setEmbargo({ collection, id: String(doc['id']), readers: readers.length === 0 ? [] : [...always, ...readers] }, own),
  );
  return { message: readers.length === 0 ? 'All officers can read it now.' : 'Only these people can read it now, until it is live.' };
});

/** What the page of a document asks about its embargo. */
export const embargoEndpoints: Endpoint[] = [shownEmbargo, changeEmbargo];

/** The newest words of what a request names, with who may read it. @throws APIError where whoever asks may not */
async function standing(req: PayloadRequest): Promise<{ collection: CollectionSlug; doc: Data }> {
  const collection = String(req.routeParams?.['collection']) as CollectionSlug;
  const id = String(req.routeParams?.['id'] ?? '');
  const asked = { collection, id, depth: 0, draft: true, disableErrors: true, req } as const;
  const readable = await req.payload.findByID({ ...asked, overrideAccess: false, user: req.user });
  const stored =
    readable === null ? null : await req.payload.db.findOne<Data & { id: string }>({ collection, where: { id: { equals: id } }, req });
  if (readable === null || stored === null) throw refused('There is no such document, or it is not for you.', 404);
  const { isEmbargoed, readers } = dataOf(stored);
  return { collection, doc: { ...dataOf(readable), isEmbargoed, readers } };
}

function mayChange(doc: Data, { user }: PayloadRequest): boolean {
  return canPublish(user) || idOf(doc['owner']) === String(user?.id);
}

function wasPublic(doc: Data): boolean {
  return Boolean(doc['firstPublished']) || doc['_status'] === 'published';
}

/** Everybody who can sign in, as every officer may know them. */
async function everybody(req: PayloadRequest): Promise<{ id: string; name: string }[]> {
  return (await whoSignsIn(req)).map(({ id, name }) => ({ id: String(id), name }));
}

function refused(words: string, status: number): Error {
  return new APIError(words, status, { code: 'embargo' }, true);
}
