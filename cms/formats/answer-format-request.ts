import { addDataAndFileToRequest, APIError } from 'payload';
import { z } from 'zod';
import { nameOf } from '../access/name-of.ts';
import { officerEndpoint } from '../api/officer-endpoint.ts';
import type { FormatRequest } from '../payload-types.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { closeRequest } from './reply.ts';

const maxAnswer = 1_000;
const wanted = z.object({
  answer: z
    .string({ error: 'Say what was done, as {"answer": "…"}, or nothing.' })
    .trim()
    .max(maxAnswer, { error: `What was done is too long: ${maxAnswer} characters fit.` })
    .default(''),
});

/** `POST /api/format-requests/ID/settle {answer?}`: closes a request for a format. Whoever left an address gets the answer, once. */
export const answerFormatRequest = officerEndpoint('post', '/:id/settle', async (req) => {
  await addDataAndFileToRequest(req);
  const id = String(req.routeParams?.['id'] ?? '');
  const { success, data, error } = wanted.safeParse(req.data ?? {});
  if (!success) throw new APIError(error.issues.map(({ message }) => message).join(' '), 400, undefined, true);
  return inTransaction(req.payload, async (own) => {
    own.user = req.user;
    const request = await own.payload.db.findOne<FormatRequest>({ collection: 'format-requests', where: { id: { equals: id } }, req: own });
    if (request === null) throw new APIError('This is not there any more: it was too old, or somebody deleted it.', 404, undefined, true);
    if (request.replyTo && data.answer === '')
      throw new APIError(
        'Somebody waits for an answer by e-mail. Write what they can read: it is sent to them as it stands.',
        400,
        undefined,
        true,
      );
    const isWritten = await closeRequest(request, { answer: data.answer, by: nameOf(req.user) }, own);
    return {
      message: isWritten
        ? 'Done. Your answer is on its way, and their address is deleted.'
        : 'Done. It is kept in the list, with what you wrote.',
    };
  });
});
