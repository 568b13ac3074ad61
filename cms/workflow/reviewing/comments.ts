import { randomUUID } from 'node:crypto';
import { APIError } from 'payload';
import type { Payload, PayloadRequest, Where } from 'payload';
import type { Comment } from '../../payload-types.ts';
import { inTransaction } from '../scheduling/in-transaction.ts';
import { instant, type Target } from '../scheduling/target.ts';

const collection = 'comments';

type Request = { payload: Payload } & Partial<PayloadRequest>;

type Said = Pick<Comment, 'of' | 'document' | 'words' | 'by' | 'account'>;

/** Keeps what somebody says about a place in a document. */
export async function keepComment(payload: Payload, comment: Said & Pick<Comment, 'place' | 'quote'>): Promise<void> {
  await inTransaction(payload, (req) => write(comment, req));
}

/**
 * Keeps what somebody answers to a comment. One that was dealt with is open again.
 * @param to the comment, or a reply to it
 * @returns whether it was opened again
 * @throws APIError where there is no such comment on the document
 */
export async function keepReply(payload: Payload, to: string, reply: Said): Promise<boolean> {
  return inTransaction(payload, async (req) => {
    const answered = await readComment(to, req);
    if (answered.of !== reply.of || answered.document !== reply.document) throw gone();
    const begun = answered.replyTo ? await readComment(answered.replyTo, req) : answered;
    const isReopened = Boolean(begun.resolvedBy);
    if (isReopened) await settle(begun.id, null, req);
    await write({ ...reply, replyTo: begun.id }, req);
    return isReopened;
  });
}

async function write(comment: Said & Partial<Comment>, req: PayloadRequest): Promise<void> {
  const data = { ...comment, id: randomUUID(), at: new Date().toISOString() };
  await req.payload.db.create({ collection, data, returning: false, req });
}

/** The comments on a document, the oldest first. */
export async function commentsOn({ of, document }: Target, req: Request): Promise<Comment[]> {
  const and: Where[] = [{ of: { equals: of } }, { document: { equals: document } }];
  const { docs } = await req.payload.db.find<Comment>({ collection, where: { and }, sort: 'at', limit: 0, pagination: false, req });
  return docs.map((row) => ({ ...row, at: instant(row.at) }));
}

/** A comment that waits for somebody to deal with it, with the last thing that was said to it. */
export interface OpenComment extends Target {
  words: string;
  by: string;
  /** When that was said (ISO). */
  at: string;
  /** The accounts of all who said something to it. */
  accounts: string[];
}

/** Comments that nobody has dealt with, on whatever document; what was last said something to is first. */
export async function openComments(req: Request): Promise<OpenComment[]> {
  const { docs } = await req.payload.db.find<Comment>({
    collection,
    where: { resolvedAt: { exists: false } },
    sort: 'at',
    limit: 0,
    pagination: false,
    req,
  });
  // A reply is never dealt with by itself: those to what was dealt with have nothing here to belong to.
  const replies = Map.groupBy(docs, ({ replyTo }) => replyTo || '');
  return (replies.get('') ?? [])
    .map((comment) => {
      const all = [comment, ...(replies.get(comment.id) ?? [])];
      const { words, by, at } = all.at(-1) ?? comment;
      const { of, document } = comment;
      return { of, document, words, by, at: instant(at), accounts: [...new Set(all.map(({ account }) => account))] };
    })
    .sort((one, other) => other.at.localeCompare(one.at));
}

/** One comment. @throws APIError where there is none */
export async function readComment(id: string, req: Request): Promise<Comment> {
  const found = await req.payload.db.findOne<Comment>({ collection, where: { id: { equals: id } }, req });
  if (found === null) throw gone();
  return found;
}

/** Notes that somebody dealt with a comment; nobody, where it is to be dealt with again. */
export async function settleComment(payload: Payload, id: string, by: string | null): Promise<void> {
  await inTransaction(payload, (req) => settle(id, by, req));
}

async function settle(id: string, by: string | null, req: PayloadRequest): Promise<void> {
  const data = { resolvedBy: by, resolvedAt: by === null ? null : new Date().toISOString() };
  await req.payload.db.updateOne({ collection, id, data, returning: false, req });
}

function gone(): Error {
  return new APIError('This comment is not there any more. Reload the page.', 404, undefined, true);
}
