import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import type { Data } from '../../snapshot/mapping/fields.ts';
import { approvedContent, unpublishedUploads } from '../scheduling/approved-content.ts';
import type { Target } from '../scheduling/target.ts';

/**
 * What a version says, as a hash (SHA-256): everything that is approved of it, and each picture or file that would become
 * public with it as it is now. Two saves with the same words have the same; what officers note for themselves is no part of it.
 */
export async function contentDigest(version: Data, target: Target, req: PayloadRequest): Promise<string> {
  const content = wordsIn(version, target, req);
  const uploads = await unpublishedUploads(content, req);
  return hashOf({ content, uploads: uploads.map(({ id, version: saved }) => `${id} ${saved}`).sort() });
}

/** Whether two versions say the same. */
export function saysTheSame(one: Data, other: Data, target: Target, req: PayloadRequest): boolean {
  return hashOf(wordsIn(one, target, req)) === hashOf(wordsIn(other, target, req));
}

/** What Payload works out of an upload's bytes by itself, and what is asked at one save; the bytes are told by their hash. */
const workedOut: ReadonlySet<string> = new Set([
  'url',
  'thumbnailURL',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'sizes',
  'pages',
  'findings',
  'confirmedUses',
]);

function wordsIn(version: Data, target: Target, req: PayloadRequest): Data {
  const content = approvedContent(version, target, req);
  if (target.of !== 'images' && target.of !== 'files') return content;
  return Object.fromEntries(Object.entries(content).filter(([name]) => !workedOut.has(name)));
}

function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(plain(value)) ?? '')
    .digest('hex');
}

/** The same value, whatever the order of its names, and whether what is empty is left out or there as nothing. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([name, inner]): [string, unknown] => [name, plain(inner)])
    .filter(([, inner]) => !isNothing(inner))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
