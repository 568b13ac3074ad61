import type { CollectionSlug, PayloadRequest } from 'payload';
import { londonInstant } from '../../content/model/time/london-time.ts';
import { roleOf } from '../access/roles.ts';
import { type Data, idOf } from '../snapshot/mapping/fields.ts';
import { nameOfDocument } from '../workflow/reviewing/name-of-document.ts';
import { reviewDayOf } from '../workflow/reviewing/still-correct.ts';
import { writeBesideWords } from '../workflow/reviewing/write-beside-words.ts';
import { instant } from '../workflow/scheduling/target.ts';
import { type CarriedOut, tryOne } from './carry-out.ts';
import type { Effect } from './change.ts';
import { collectionOf, readChosen } from './selection.ts';
import { idsOf } from './tags.ts';
import { type Changed, readUndoTicket } from './undo-ticket.ts';

/**
 * Gives documents that were changed together what they had before, each by itself. One that somebody changed since in the
 * same respect stays as it is.
 */
export async function takeBack(ticket: string, req: PayloadRequest): Promise<CarriedOut> {
  const { of, changed } = readUndoTicket(ticket, String(req.user?.id));
  const config = collectionOf(of, req);
  const documents = new Map((await readChosen({ of, ids: changed.map(({ id }) => id) }, req)).map((one) => [String(one['id']), one]));
  const result: CarriedOut = { done: [], left: [] };
  for (const { id, before, after } of changed) {
    const document = documents.get(id);
    if (document === undefined) continue;
    const about = { id, title: nameOfDocument(config, document), version: instant(document['updatedAt']) };
    const effect: Effect = { ...about, what: 'inside', words: 'It is as it was before.' };
    if (!has(document, after)) result.left.push({ ...effect, what: 'refused', words: 'Somebody changed it since. It stays as it is.' });
    else if (await isGone(before.owner, req))
      result.left.push({ ...effect, what: 'refused', words: 'Whoever answered for it before cannot sign in any more.' });
    else if (await tryOne(effect, req, (own) => restore(of, document, before, own))) result.done.push(effect);
    else result.left.push(effect);
  }
  return result;
}

/** Whether a document still has what it was given. */
function has(document: Data, { topics, areas, owner, reviewBy }: Changed['after']): boolean {
  const isSame = (wanted: string[] | undefined, value: unknown): boolean => wanted === undefined || wanted.join() === idsOf(value).join();
  return (
    isSame(topics, document['topics']) &&
    isSame(areas, document['areas']) &&
    (owner === undefined || owner === (idOf(document['owner']) ?? null)) &&
    (reviewBy === undefined || reviewBy === (reviewDayOf(document) ?? null))
  );
}

async function isGone(owner: string | null | undefined, req: PayloadRequest): Promise<boolean> {
  if (typeof owner !== 'string') return false;
  const person = await req.payload.findByID({
    collection: 'users',
    id: owner,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
  });
  return roleOf(person) === undefined;
}

async function restore(of: string, document: Data, { owner, reviewBy, ...tags }: Changed['before'], req: PayloadRequest): Promise<void> {
  const id = String(document['id']);
  if (owner !== undefined) return writeBesideWords({ of, document: id }, { owner }, req);
  if (reviewBy !== undefined)
    return writeBesideWords({ of, document: id }, { reviewBy: reviewBy === null ? null : londonInstant(reviewBy, '12:00') }, req);
  const isDraft = document['_status'] !== 'published';
  // Hooks tell by it that what is public stays as it is.
  req.query = isDraft ? { draft: 'true' } : {};
  await req.payload.update({
    collection: of as CollectionSlug,
    id,
    data: { ...tags, _status: isDraft ? 'draft' : 'published' } as never,
    draft: isDraft,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
}
