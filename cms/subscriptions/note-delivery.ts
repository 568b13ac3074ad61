import type { PayloadRequest } from 'payload';
import { leaveAll } from './leave.ts';
import { changeRows, findRows } from './rows.ts';

/** Letters in a row that come back because there is no such mailbox, after which the address is deleted. */
const maxRefused = 3;

/** Notes what became of a letter to a subscriber: an address that does not exist any more is deleted. */
export async function noteDelivery(subscriber: string, outcome: 'delivered' | 'no mailbox', req: PayloadRequest): Promise<void> {
  const [row] = await findRows('subscribers', { id: { equals: subscriber } }, req, { limit: 1 });
  if (row === undefined) return;
  const refused = outcome === 'delivered' ? 0 : row.refused + 1;
  if (refused >= maxRefused) await leaveAll(subscriber, req);
  else if (refused !== row.refused) await changeRows('subscribers', { id: { equals: subscriber } }, { refused }, req);
}
