import type { CollectionSlug, Payload } from 'payload';
import { daysInBin } from '../../workflow/bin/with-bin.ts';

/** Deletes for good what has been in the bin for 30 days. @returns what it did, in words; @throws where something could not be deleted */
export async function emptyBin(payload: Payload, now = new Date()): Promise<string> {
  const before = new Date(now.getTime() - daysInBin * 86_400_000).toISOString();
  let count = 0;
  const failed: string[] = [];
  for (const { slug } of payload.config.collections.filter(({ trash }) => trash)) {
    const { docs, errors } = await payload.delete({
      collection: slug as CollectionSlug,
      where: { deletedAt: { less_than: before } },
      trash: true,
      depth: 0,
      overrideAccess: true,
    });
    count += docs.length;
    failed.push(...errors.map(({ id, message }) => `${slug}/${id}: ${message}`));
  }
  if (failed.length > 0) throw new Error(`${failed.length} could not be deleted from the bin. ${failed.slice(0, 3).join(' ')}`);
  return `Emptied the bin: ${count} documents deleted for good, after ${daysInBin} days.`;
}
