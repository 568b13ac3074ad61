import type { Payload } from 'payload';
import { forgetEarlierSecrets } from '../secrets.ts';
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
  const forgotten = forgetEarlierSecrets(now);
  return `Encrypted ${count} secrets of people anew, and forgot ${forgotten} earlier secrets of this CMS.`;
}
