import { addDataAndFileToRequest, APIError } from 'payload';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { nameOf } from '../../access/name-of.ts';
import { officerEndpoint } from '../officer-endpoint.ts';

/** What readers send that somebody deals with. */
type Received = 'ratings' | 'fact-votes' | 'missing-content' | 'empty-searches' | 'not-found';

const maxAnswer = 1_000;
const wanted = z.object({
  answer: z
    .string({ error: 'Say what was done, as {"answer": "…"}, or nothing.' })
    .trim()
    .max(maxAnswer, { error: `What was done is too long: ${maxAnswer} characters fit.` })
    .default(''),
});

/** `POST /api/COLLECTION/ID/settle {answer?}`: notes that somebody dealt with what a reader sent, and what was done about it. */
export function settleReceived(collection: Received): Endpoint {
  return officerEndpoint('post', '/:id/settle', async (req) => {
    await addDataAndFileToRequest(req);
    const id = String(req.routeParams?.['id'] ?? '');
    const { success, data, error } = wanted.safeParse(req.data ?? {});
    if (!success) throw new APIError(error.issues.map(({ message }) => message).join(' '), 400, undefined, true);
    // With the rights of whoever asks: few enough senders are shown to nobody.
    const { docs } = await req.payload.find({
      collection,
      where: { id: { equals: id } },
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
    });
    if (docs.length === 0) throw new APIError('This is not there any more: it was too old, or somebody deleted it.', 404, undefined, true);
    const settled = { answer: data.answer === '' ? null : data.answer, settledBy: nameOf(req.user), settledAt: new Date().toISOString() };
    await req.payload.db.updateOne({ collection, id, data: settled, returning: false });
    return settled;
  });
}
