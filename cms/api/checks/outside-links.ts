import { APIError } from 'payload';
import type { PayloadRequest } from 'payload';
import { nameOf } from '../../access/name-of.ts';
import { officerEndpoint } from '../officer-endpoint.ts';

const collection = 'outside-links';

/** `POST /api/outside-links/ID/dismiss`: has an address never be called broken again, on whatever page it is, until somebody asks for another look. */
export const dismissLink = officerEndpoint('post', '/:id/dismiss', async (req) => {
  const id = await idIn(req);
  const data = { dismissedAt: new Date().toISOString(), dismissedBy: nameOf(req.user) };
  await req.payload.db.updateOne({ collection, id, data, returning: false, req });
  return { message: 'Dismissed. This address is not called broken again.' };
});

/** `POST /api/outside-links/ID/check-again`: has the worker ask an address soon, and takes back that somebody dismissed it. */
export const checkLinkAgain = officerEndpoint('post', '/:id/check-again', async (req) => {
  const id = await idIn(req);
  const data = { dismissedAt: null, dismissedBy: null, nextAt: new Date().toISOString() };
  await req.payload.db.updateOne({ collection, id, data, returning: false, req });
  return { message: 'The address is looked at again within a minute or so.' };
});

/** The identifier of an address that is there: also of one in a draft, of which the answer says nothing. */
async function idIn(req: PayloadRequest): Promise<string> {
  const id = String(req.routeParams?.['id'] ?? '');
  const found = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (found.docs.length === 0) throw new APIError('Nothing links to this address any more. Reload the page.', 404, undefined, true);
  return id;
}
