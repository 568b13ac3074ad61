import { createHash } from 'node:crypto';
import type { CollectionBeforeChangeHook } from 'payload';

/** Notes the SHA-256 of a new picture and of each of its sizes, so that a snapshot need not read their bytes. */
export const noteHashes: CollectionBeforeChangeHook = ({ data, req }) => {
  if (!req.file?.data || !req.payloadUploadSizes) return data;
  const sizes = Object.entries(req.payloadUploadSizes).map(([name, bytes]) => [name, hash(bytes)] as const);
  return { ...data, hashes: { original: hash(req.file.data), ...Object.fromEntries(sizes) } };
};

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
