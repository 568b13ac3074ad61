import { addDataAndFileToRequest, APIError } from 'payload';
import { z } from 'zod';
import { nameOf } from '../../access/name-of.ts';
import { inTransaction } from '../../workflow/scheduling/in-transaction.ts';
import { collections } from '../../../content/model/collections.ts';
import { officerEndpoint } from '../officer-endpoint.ts';

const wanted = z.object({ of: z.enum(collections), document: z.string() });

/**
 * `POST /api/not-found/ID/lead-on {of, document}`: makes a redirect of an address that was asked for in vain to a page, by the
 * checks that hold for every redirect, and notes that it was dealt with, in one transaction.
 */
export const leadOn = officerEndpoint(
  'post',
  '/:id/lead-on',
  async (req) => {
    await addDataAndFileToRequest(req);
    const { success, data } = wanted.safeParse(req.data);
    if (!success)
      throw new APIError('Say which page it leads to: its collection as “of”, and its identifier as “document”.', 400, undefined, true);
    const { docs } = await req.payload.find({
      collection: 'not-found',
      where: { id: { equals: String(req.routeParams?.['id'] ?? '') } },
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
    });
    const [asked] = docs;
    if (asked === undefined) throw new APIError('This address is not there any more. Reload the page.', 404, undefined, true);
    return inTransaction(req.payload, async (transaction) => {
      transaction.user = req.user;
      const to = { kind: 'document' as const, document: { relationTo: data.of, value: data.document } };
      await req.payload.create({
        collection: 'redirects',
        data: { from: asked.address, to },
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req: transaction,
      });
      const settled = { answer: 'It leads to a page now.', settledBy: nameOf(req.user), settledAt: new Date().toISOString() };
      await req.payload.db.updateOne({ collection: 'not-found', id: asked.id, data: settled, returning: false, req: transaction });
      return { message: `${asked.address} leads there from now on.` };
    });
  },
  { onlyPublishers: true },
);
