import { compressNow, type Encoded } from '../../compression/compress-now.ts';
import type { ReleaseFile } from '../../store/release-part.ts';
import type { FinishedPage } from '../../rendering/finish-page.ts';

/** More pages than these go live uncompressed, and are compressed behind the swap. */
const few = 64;

/** The compressed forms of what a release brings, by address. */
export type CompressedForms = ReadonlyMap<string, readonly Encoded[]>;

/** Compresses what a small publish changes, quickly. */
export async function compressFew(pages: readonly FinishedPage[], files: readonly ReleaseFile[]): Promise<CompressedForms> {
  const texts = [
    ...(pages.length > few ? [] : pages.map(({ path, bytes, type }) => ({ path, bytes, type, quality: undefined }))),
    ...files.map(({ path, bytes, type, quality }) => ({ path, bytes: bytes(), type, quality })),
  ];
  return new Map(
    await Promise.all(texts.map(async ({ path, bytes, type, quality }) => [path, await compressNow(bytes, type, quality)] as const)),
  );
}
