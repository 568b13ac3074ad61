import { type Compressed, compressNow } from '../compression/compress-now.ts';
import type { ReleaseFile } from '../release-file.ts';
import type { FinishedPage } from '../rendering/finish-page.ts';

export type { Compressed };

/** More pages than these go live uncompressed, and are compressed behind the swap. */
const few = 64;

/** Compresses what a small publish changes, quickly. @returns the compressed forms by address */
export async function compressFew(
  pages: readonly FinishedPage[],
  files: readonly ReleaseFile[],
): Promise<ReadonlyMap<string, Compressed>> {
  const texts = [
    ...(pages.length > few ? [] : pages.map(({ path, bytes, type }) => ({ path, bytes, type, quality: undefined }))),
    ...files.map(({ path, bytes, type, quality }) => ({ path, bytes: bytes(), type, quality })),
  ];
  const compressed = await Promise.all(
    texts.map(async ({ path, bytes, type, quality }) => [path, await compressNow(bytes, type, quality)] as const),
  );
  return new Map(compressed);
}
