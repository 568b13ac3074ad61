import type { Payload, PayloadRequest, Where } from 'payload';
import type { alertTimes } from '../../content/model/intake/intake.ts';
import type { Subscriber } from '../payload-types.ts';
import { hashOf } from '../people/sealed.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { changeRows, findRows, removeRows } from './rows.ts';

/** How long an address is kept that nobody confirmed, in milliseconds. */
export const confirmWithin = 2 * 24 * 60 * 60_000;

/** Stops what a link is about: one thing, or everything, and deletes the address with the last of it. A link that nobody holds any more does nothing. */
export async function leave(payload: Payload, token: string): Promise<void> {
  const { person, subscription } = partsOf(token);
  await inTransaction(payload, async (req) => {
    const subscriber = await subscriberWith(person, req);
    if (subscriber === undefined) return;
    if (subscription === undefined) return leaveAll(subscriber.id, req);
    await removeRows('subscriptions', { and: [{ id: { equals: subscription } }, { subscriber: { equals: subscriber.id } }] }, req);
    await forgetWithoutAny([subscriber.id], req);
  });
}

/** Deletes somebody's address with everything they asked for, and every letter to them that is on its way. */
export async function leaveAll(subscriber: string, req: PayloadRequest): Promise<void> {
  await removeRows('subscriptions', { subscriber: { equals: subscriber } }, req);
  await removeRows('letters', { recipient: { equals: subscriber } }, req);
  await removeRows('subscribers', { id: { equals: subscriber } }, req);
}

/** Says how often letters come to whoever holds a link. */
export async function changeHowOften(payload: Payload, token: string, often: keyof typeof alertTimes): Promise<void> {
  await changeRows('subscribers', { tokenHash: { equals: hashOf(partsOf(token).person) } }, { often }, { payload });
}

/** Deletes what nobody confirmed in time, and the addresses that nothing is left for. */
export async function forgetUnconfirmed(payload: Payload, now: Date): Promise<void> {
  const tooOld: Where = {
    and: [{ confirmedAt: { exists: false } }, { askedAt: { less_than: new Date(now.getTime() - confirmWithin).toISOString() } }],
  };
  const old = await findRows('subscriptions', tooOld, { payload });
  if (old.length === 0) return;
  await inTransaction(payload, async (req) => {
    await removeRows('subscriptions', tooOld, req);
    await forgetWithoutAny([...new Set(old.map(({ subscriber }) => subscriber))], req);
  });
}

/** The two parts of what a link carries: whose it is, and the one thing it is about. */
function partsOf(token: string): { person: string; subscription?: string } {
  const [person = '', subscription] = token.split('.', 2);
  return { person, ...(subscription === undefined ? {} : { subscription }) };
}

async function subscriberWith(token: string, req: PayloadRequest): Promise<Subscriber | undefined> {
  return (await findRows('subscribers', { tokenHash: { equals: hashOf(token) } }, req, { limit: 1 }))[0];
}

async function forgetWithoutAny(subscribers: readonly string[], req: PayloadRequest): Promise<void> {
  for (const id of subscribers) {
    const left = await findRows('subscriptions', { subscriber: { equals: id } }, req, { limit: 1 });
    if (left.length === 0) await leaveAll(id, req);
  }
}
