import { addDataAndFileToRequest, APIError } from 'payload';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { nameOf } from '../../access/name-of.ts';
import { commentsOn, keepComment, keepReply, readComment, settleComment } from '../../workflow/reviewing/comments.ts';
import { officerEndpoint } from '../officer-endpoint.ts';
import { reviewedTarget } from './reviewed-target.ts';

/** A comment as a document's page shows it. */
export interface ShownComment {
  id: string;
  /** The field it is about, with its rows by their identifiers; empty where it is about the whole page. */
  place: string;
  /** The words in that field that it is about; empty where it is about all of it. */
  quote: string;
  words: string;
  by: string;
  /** When (ISO). */
  at: string;
  /** Who dealt with it; empty where nobody has. */
  resolvedBy: string;
  /** What was answered, the oldest first. */
  replies: ShownReply[];
}

/** What somebody answered to a comment. */
export type ShownReply = Pick<ShownComment, 'id' | 'words' | 'by' | 'at'>;

/** `GET /api/comments/document?of=news&document=…`: what officers said about places in one document. */
export const commentsOfDocument = officerEndpoint('get', '/document', async (req): Promise<{ comments: ShownComment[] }> => {
  const rows = await commentsOn(await reviewedTarget(req.query, req), req);
  const replies = Map.groupBy(rows, ({ replyTo }) => replyTo || '');
  return {
    comments: (replies.get('') ?? []).map(({ id, place, quote, words, by, at, resolvedBy }) => ({
      id: String(id),
      place: place ?? '',
      quote: quote ?? '',
      words,
      by,
      at,
      resolvedBy: resolvedBy ?? '',
      replies: (replies.get(id) ?? []).map((reply) => ({ id: String(reply.id), words: reply.words, by: reply.by, at: reply.at })),
    })),
  };
});

const commentSchema = z.object({
  place: z
    .string()
    .max(300)
    .regex(/^(?:[\w-]+(?:\.#?[\w-]+)*)?$/, { error: 'Say which field it is about, by its path.' })
    .default(''),
  quote: z.string().trim().max(300).default(''),
  words: z
    .string({ error: 'Write what you want to say.' })
    .trim()
    .min(1, { error: 'Write what you want to say.' })
    .max(2_000, { error: 'Keep a comment to 2,000 characters.' }),
  replyTo: z.string({ error: 'Say which comment it answers, by its identifier.' }).max(100).default(''),
});

/**
 * `POST /api/comments/write {of, document, place, quote, words, replyTo?}`: keeps a comment on a place in a document, or an
 * answer to one that is there.
 */
export const writeComment = officerEndpoint('post', '/write', async (req): Promise<object> => {
  await addDataAndFileToRequest(req);
  const { of, document } = await reviewedTarget(req.data, req);
  const { success, data, error } = commentSchema.safeParse(req.data);
  if (!success) throw new APIError(error.issues.map(({ message }) => message).join(' '), 400, undefined, true);
  const { replyTo, place, quote, words } = data;
  const said = { of, document, words, by: nameOf(req.user), account: String(req.user?.id) };
  if (replyTo !== '') {
    const isReopened = await keepReply(req.payload, replyTo, said);
    return { message: isReopened ? 'Kept. The comment is open again.' : 'Kept.' };
  }
  await keepComment(req.payload, { ...said, place, quote });
  return { message: 'Kept. Colleagues see it here; the public never does.' };
});

/** `POST /api/comments/ID/resolve`: notes that somebody dealt with it. */
export const resolveComment: Endpoint = settle('resolve', 'Dealt with.', ({ user }) => nameOf(user));

/** `POST /api/comments/ID/reopen`: opens it again. */
export const reopenComment: Endpoint = settle('reopen', 'Open again.', () => null);

function settle(path: string, done: string, by: (req: PayloadRequest) => string | null): Endpoint {
  return officerEndpoint('post', `/:id/${path}`, async (req) => {
    const comment = await readComment(String(req.routeParams?.['id'] ?? ''), req);
    await reviewedTarget({ of: comment.of, document: comment.document }, req);
    // Whoever deals with an answer deals with what it answers.
    await settleComment(req.payload, comment.replyTo || String(comment.id), by(req));
    return { message: done };
  });
}
