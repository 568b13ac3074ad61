import type { Payload } from 'payload';
import { findLetters } from '../mail/send-letters.ts';
import { forgetEarlierSecrets } from '../secrets.ts';
import { keepAddressAnew } from '../subscriptions/addresses.ts';
import { changeRows, findRows } from '../subscriptions/rows.ts';
import { isSealedNow, seal, unseal } from './sealed.ts';

/**
 * Encrypts with the secret of today what was encrypted with one before it, then forgets the earlier secrets whose time is over.
 * @returns what it did, in words @throws where something cannot be read any more; then nothing is forgotten
 */
export async function resealSecrets(payload: Payload, now = new Date()): Promise<string> {
  let count = 0;
  for (const collection of ['second-factors', 'account-tokens'] as const) {
    const { docs } = await payload.find({
      collection,
      where: { secret: { exists: true } },
      pagination: false,
      depth: 0,
      showHiddenFields: true,
      overrideAccess: true,
    });
    for (const { id, secret } of docs) {
      if (!secret || isSealedNow(secret)) continue;
      await payload.update({ collection, id, data: { secret: seal(unseal(secret)) }, depth: 0, overrideAccess: true });
      count += 1;
    }
  }
  count += await resealSubscribers(payload);
  const forgotten = forgetEarlierSecrets(now);
  return `Encrypted ${count} secrets of people anew, and forgot ${forgotten} earlier secrets of this CMS.`;
}

/** The addresses of people outside who asked for e-mails or for an answer, and what is on its way to them. @returns how many */
async function resealSubscribers(payload: Payload): Promise<number> {
  const purpose = 'addresses of subscribers';
  let count = 0;
  for (const row of await findRows('subscribers', {}, { payload })) {
    if (isSealedNow(row.sealed, purpose)) continue;
    await changeRows('subscribers', { id: { equals: row.id } }, keepAddressAnew(row), { payload });
    count += 1;
  }
  for (const { id, sealed } of await findLetters(payload, { sealed: { exists: true } }, { limit: 0 })) {
    if (!sealed || isSealedNow(sealed, purpose)) continue;
    await payload.db.updateMany({
      collection: 'letters',
      where: { id: { equals: id } },
      data: { sealed: seal(unseal(sealed, purpose), purpose) },
      returning: false,
    });
    count += 1;
  }
  const { docs } = await payload.db.find<{ id: string; replyTo?: string | null }>({
    collection: 'format-requests',
    where: { replyTo: { exists: true } },
    pagination: false,
    limit: 0,
  });
  for (const { id, replyTo } of docs) {
    if (!replyTo || isSealedNow(replyTo, purpose)) continue;
    const data = { replyTo: seal(unseal(replyTo, purpose), purpose) };
    await payload.db.updateOne({ collection: 'format-requests', id, data, returning: false });
    count += 1;
  }
  return count;
}
