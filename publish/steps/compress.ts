import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encodings, Objects } from '../store/index.ts';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Fewer bytes than this are not worth a second copy. */
const smallest = 512;

/** Brotli's quality before the swap: about a millisecond a page. */
export const quick = 5;

/** Brotli's quality for what is compressed once and loaded by everybody: scripts and styles. */
export const best = 11;

/** Whether a media type is text, and so worth compressing. */
export function isText(type: string): boolean {
  return /^text\/|[/+](?:json|xml|javascript|svg\+xml)\b|manifest\+json/.test(type);
}

/** Keeps compressed copies of a text beside it: brotli and gzip, each only where it is smaller. */
export async function compress(bytes: Uint8Array, type: string, objects: Objects, quality = quick): Promise<Encodings> {
  if (!isText(type) || bytes.length < smallest) return {};
  const [br, gz] = await Promise.all([
    brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    deflate(bytes, { level: 6 }),
  ]);
  return {
    ...(br.length < bytes.length ? { br: objects.put(br) } : {}),
    ...(gz.length < bytes.length ? { gzip: objects.put(gz) } : {}),
  };
}
