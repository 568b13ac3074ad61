import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from '../http/media-types.ts';
import type { Coding, UnitOfWork } from '../store/index.ts';

/** A compressed form of some bytes; null where it would not be smaller. */
export interface Encoded {
  coding: Coding;
  quality: number;
  bytes: Uint8Array | null;
}

/** Fewer bytes than this are not worth a second copy. */
export const smallest = 512;

/** Brotli's quality and gzip's level where somebody waits: about a millisecond a page. */
export const quick = { br: 5, gzip: 6 } as const;

/** Brotli's quality for what is loaded by everybody, once there is time: fifty times as slow, and an eighth smaller. */
export const best = 11;

const [brotli, deflate] = [promisify(brotliCompress), promisify(gzip)];

/**
 * Compresses a text in the thread pool, before the swap of a small publish say.
 * @param quality brotli's
 * @returns its forms for {@link putEncodings}; none where it is no text, or too short
 */
export async function compressNow(bytes: Uint8Array, type: string, quality: number = quick.br): Promise<Encoded[]> {
  if (!isText(type) || bytes.length < smallest) return [];
  const [br, gz] = await Promise.all([brotli(bytes, brotliOptions(bytes, quality)), deflate(bytes, { level: quick.gzip })]);
  const ifSmaller = (form: Uint8Array): Uint8Array | null => (form.length < bytes.length ? form : null);
  return [
    { coding: 'br', quality, bytes: ifSmaller(br) },
    { coding: 'gzip', quality: quick.gzip, bytes: ifSmaller(gz) },
  ];
}

/** Keeps compressed forms of kept bytes. */
export function putEncodings(unit: UnitOfWork, sha256: string, encodings: readonly Encoded[]): void {
  for (const { coding, quality, bytes } of encodings) unit.putEncoded(sha256, coding, quality, bytes);
}

/** How brotli is asked to compress some bytes. */
export function brotliOptions(bytes: Uint8Array, quality: number): { params: Record<number, number> } {
  return { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
}
