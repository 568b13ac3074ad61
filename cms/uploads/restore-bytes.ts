import { APIError } from 'payload';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { type Data, dataOf } from '../snapshot/mapping/fields.ts';
import { hashOf, readObject } from './objects.ts';
import { hashesOf } from './upload-facts.ts';

/** What is true of the bytes rather than of what somebody wrote about them: it goes with them, whoever brings them back. */
const factsOfBytes = [
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'sizes',
  'sha256',
  'hashes',
  'pages',
  'findings',
] as const;

/** Where a request’s context has what its save brings back. */
const broughtBack = 'bytesBroughtBack';

/**
 * Sees to it that the save that restores a version of an upload brings back the bytes that this version had.
 * @throws APIError (409) where they are not there any more, or are not what they were
 */
export async function restoreBytes(collection: CollectionSlug, version: string, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.db.findVersions({ collection, where: { id: { equals: version } }, limit: 1, pagination: false, req });
  const stored = dataOf(docs[0]?.version ?? {});
  const hashes = hashesOf(stored);
  for (const sha256 of hashes) if (!(await isWhole(sha256))) throw bytesLost(stored);
  if (hashes.length === 0) throw bytesLost(stored);
  req.context[broughtBack] = Object.fromEntries(factsOfBytes.filter((name) => name in stored).map((name) => [name, stored[name]]));
}

/** Lets the later saves of a request be saves like any other. */
export function forgetBytes({ context }: PayloadRequest): void {
  delete context[broughtBack];
}

/** What a save brings back with the bytes of an earlier version; nothing where it restores none. */
export function restoredFacts({ context }: PayloadRequest): Data {
  const facts = context[broughtBack];
  return typeof facts === 'object' && facts !== null ? dataOf(facts) : {};
}

/** Whether a save restores an earlier version. */
export function isRestoring({ context }: PayloadRequest): boolean {
  return broughtBack in context;
}

async function isWhole(sha256: string): Promise<boolean> {
  const bytes = await readObject(sha256);
  return bytes !== undefined && hashOf(bytes) === sha256;
}

function bytesLost({ filename }: Data): Error {
  return new APIError(
    `The file of this version, ${String(filename ?? 'which has no name')}, is no longer kept as it was, so the version was not restored and nothing was changed. Restore another version, or upload the file again.`,
    409,
    undefined,
    true,
  );
}
