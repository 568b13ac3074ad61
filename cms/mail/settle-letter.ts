import { APIError } from 'payload';
import type { TypedUser, Where } from 'payload';
import { nameOf } from '../access/name-of.ts';
import { isAdministrator } from '../access/policies.ts';
import { officerEndpoint } from '../api/officer-endpoint.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { changeLetter } from './send-letters.ts';

/** Letters that never arrived, which somebody should know of: whoever caused them, and administrators. */
export function undelivered(user: TypedUser): Where {
  // Who gets what they asked for is nobody's business here, and nobody could mend it.
  const all: Where[] = [{ state: { equals: 'given-up' } }, { settledBy: { exists: false } }, { recipient: { exists: false } }];
  return { and: isAdministrator(user) ? all : [...all, { causedBy: { equals: String(user.id) } }] };
}

/** What a rehearsal would have sent, which administrators look through. */
export const rehearsed: Where = { and: [{ state: { equals: 'not-sent' } }, { recipient: { exists: false } }] };

/** `POST /api/letters/ID/settle`: takes a letter that never arrived off the desk. */
export const settleLetter = officerEndpoint('post', '/:id/settle', async (req) => {
  const { payload, routeParams, user } = req;
  const id = String(routeParams?.['id'] ?? '');
  const found =
    user !== null &&
    (await inTransaction(payload, (own) =>
      changeLetter({ and: [{ id: { equals: id } }, undelivered(user)] }, own, { settledBy: nameOf(user) }),
    ));
  if (!found) throw new APIError('There is nothing to deal with any more. Reload the page.', 409, undefined, true);
  return { message: 'Noted.' };
});
