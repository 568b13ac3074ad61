import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { readRange } from '../../publish/serve/negotiate.ts';
import { sizeOfObject, streamObject } from './objects.ts';
import { hashNamed } from './upload-facts.ts';

/** Answers for an upload in the CMS, to those whom Payload lets read it. */
export async function serveUpload(
  req: PayloadRequest,
  { doc, params: { collection, filename } }: { doc?: unknown; params: { collection: string; filename: string } },
): Promise<Response> {
  const found = doc ?? (await uploadNamed(filename, collection as CollectionSlug, req));
  // The same words as where somebody may not know of it.
  if (found === undefined) return noSuchFile();
  const sha256 = hashNamed(found, filename);
  const size = sha256 === undefined ? undefined : await sizeOfObject(sha256);
  if (sha256 === undefined || size === undefined)
    return Response.json({ errors: [{ message: `The bytes of ${filename} are missing. Upload it again.` }] }, { status: 404 });
  const headers = headersFor(typeNamed(found, filename), collection === 'files');
  const range = readRange(req.headers.get('range') ?? undefined, size);
  if (range === 'unsatisfiable') return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${size}` } });
  const { start, end } = range === 'whole' ? { start: 0, end: size - 1 } : range;
  const body = size === 0 ? null : await streamObject(sha256, { start, end });
  return new Response(body, {
    status: range === 'whole' ? 200 : 206,
    headers: {
      ...headers,
      'Content-Length': String(size === 0 ? 0 : end - start + 1),
      ...(range === 'whole' ? {} : { 'Content-Range': `bytes ${start}-${end}/${size}` }),
    },
  });
}

/** What is said of a file that is not there, or not for whoever asks. */
export function noSuchFile(): Response {
  return Response.json({ errors: [{ message: 'There is no file of this name (any more).' }] }, { status: 404 });
}

/** What every upload is served with in the CMS: kept by no cache, taken for nothing but what it is, and run by nobody. */
function headersFor(type: string, isDownload: boolean): Record<string, string> {
  return {
    'Content-Type': type,
    'Accept-Ranges': 'bytes',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(isDownload ? { 'Content-Disposition': 'attachment' } : {}),
  };
}

const typed = z.object({
  filename: z.string().nullish(),
  mimeType: z.string().nullish(),
  sizes: z.record(z.string(), z.object({ filename: z.string().nullish(), mimeType: z.string().nullish() }).nullish()).nullish(),
});

function typeNamed(document: unknown, name: string): string {
  const { filename, mimeType, sizes } = typed.parse(document);
  const made = filename === name ? mimeType : Object.values(sizes ?? {}).find((size) => size?.filename === name)?.mimeType;
  return made === 'text/csv' ? 'text/csv; charset=utf-8' : (made ?? 'application/octet-stream');
}

/** The upload that goes by a name now, or did in a version that is kept. */
async function uploadNamed(name: string, collection: CollectionSlug, req: PayloadRequest): Promise<unknown> {
  for (const field of ['filename', ...sizesOf(collection, req).map((size) => `sizes.${size}.filename`)]) {
    const where: Where = { [field]: { equals: name } };
    const main = await req.payload.db.findOne({ collection, where, req });
    if (main) return main;
    const { docs } = await req.payload.db.findVersions({
      collection,
      where: { [`version.${field}`]: { equals: name } },
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
      req,
    });
    if (docs[0]) return docs[0].version;
  }
  return undefined;
}

function sizesOf(collection: CollectionSlug, { payload }: PayloadRequest): string[] {
  const { imageSizes } = payload.collections[collection].config.upload;
  return (imageSizes ?? []).map(({ name }) => name);
}
