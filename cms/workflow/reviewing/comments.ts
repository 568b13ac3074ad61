import { randomUUID } from 'node:crypto';
import { APIError } from 'payload';
import type { Payload, PayloadRequest, Where } from 'payload';
import type { Comment } from '../../payload-types.ts';
import { inTransaction } from '../scheduling/in-transaction.ts';
import { instant, type Target } from '../scheduling/target.ts';

const collection = 'comments';

type Request = { payload: Payload } & Partial<PayloadRequest>;

/** Keeps what somebody says about a place in a document. */
export async function keepComment(
  payload: Payload,
  comment: Pick<Comment, 'of' | 'document' | 'place' | 'quote' | 'words' | 'by' | 'account'>,
): Promise<void> {
  await inTransaction(payload, async (req) => {
    const data = { ...comment, id: randomUUID(), at: new Date().toISOString() };
    await payload.db.create({ collection, data, returning: false, req });
  });
}

/** The comments on a document, the oldest first. */
export async function commentsOn({ of, document }: Target, req: Request): Promise<Comment[]> {
  const and: Where[] = [{ of: { equals: of } }, { document: { equals: document } }];
  const { docs } = await req.payload.db.find<Comment>({ collection, where: { and }, sort: 'at', limit: 0, pagination: false, req });
  return docs.map((row) => ({ ...row, at: instant(row.at) }));
}

/** How many comments on each of some documents wait to be dealt with, by collection and identifier. */
export async function openComments(targets: readonly Target[], req: Request): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  if (targets.length === 0) return counts;
  const and: Where[] = [{ document: { in: targets.map(({ document }) => document) } }, { resolvedAt: { exists: false } }];
  const { docs } = await req.payload.db.find<Comment>({ collection, where: { and }, limit: 0, pagination: false, req });
  for (const { of, document } of docs) counts.set(`${of}/${document}`, (counts.get(`${of}/${document}`) ?? 0) + 1);
  return counts;
}

/** One comment. @throws APIError where there is none */
export async function readComment(id: string, req: Request): Promise<Comment> {
  const found = await req.payload.db.findOne<Comment>({ collection, where: { id: { equals: id } }, req });
  if (found === null) throw new APIError('This comment is not there any more. Reload the page.', 404, undefined, true);
  return found;
}

/** Notes that somebody dealt with a comment; nobody, where it is to be dealt with again. */
export async function settleComment(payload: Payload, id: string, by: string | null): Promise<void> {
  await inTransaction(payload, async (req) => {
    const data = { resolvedBy: by, resolvedAt: by === null ? null : new Date().toISOString() };
    await payload.db.updateOne({ collection, id, data, returning: false, req });
  });
}
