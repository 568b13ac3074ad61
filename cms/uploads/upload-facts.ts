import { z } from 'zod';

/** What is stored of the bytes of a picture or file. Pictures have a hash for each of their sizes, files only one. */
const stored = z.object({
  filename: z.string().nullish(),
  sha256: z.string().nullish(),
  hashes: z.record(z.string(), z.string()).nullish(),
  sizes: z.record(z.string(), z.object({ filename: z.string().nullish() }).nullish()).nullish(),
});

/** The SHA-256 of everything that an upload, or a version of one, names. */
export function hashesOf(document: unknown): string[] {
  const { sha256, hashes } = stored.parse(document);
  return [...(sha256 ? [sha256] : []), ...Object.values(hashes ?? {})];
}

/** The SHA-256 of the bytes that go by a name in an upload: its own, or that of one of its sizes. */
export function hashNamed(document: unknown, name: string): string | undefined {
  const { filename, sha256, hashes, sizes } = stored.parse(document);
  if (filename === name) return sha256 ?? hashes?.['original'];
  const [size] = Object.entries(sizes ?? {}).find(([, made]) => made?.filename === name) ?? [];
  return size === undefined ? undefined : hashes?.[size];
}
