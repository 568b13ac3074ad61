import { fileTypeFromBuffer } from 'file-type';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { isAnonymous } from '../access/policies.ts';
import { slugFrom } from '../fields/document/slug.ts';
import { megabytes, refuseUpload } from './refuse-upload.ts';

/** The largest picture that is taken in: bytes of the file, and pixels once it is unpacked. */
export const maxImage = { bytes: 20_000_000, pixels: 60_000_000, side: 3840 };

const encoders: Record<string, { extension: string; encode: (image: Sharp) => Sharp }> = {
  'image/jpeg': { extension: 'jpg', encode: (image) => image.jpeg({ quality: 88, mozjpeg: true }) },
  'image/png': { extension: 'png', encode: (image) => image.png({ compressionLevel: 9 }) },
  'image/webp': { extension: 'webp', encode: (image) => image.webp({ quality: 88 }) },
  'image/avif': { extension: 'avif', encode: (image) => image.avif({ quality: 65, effort: 2 }) },
};

/** The kinds of picture that are taken in. */
export const imageTypes = Object.keys(encoders);

/**
 * Takes in a picture before anything is written: looks at its bytes rather than its name, unpacks it within
 * limits, and packs it anew, so that nothing hidden in the file (places, thumbnails, programs) is kept.
 * Also asks for the text that stands in for it, because Payload removes a replaced file before it validates.
 */
export const takeInImage: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if ((operation !== 'create' && operation !== 'update') || isAnonymous({ overrideAccess, req })) return args;
  const { id, data } = args as { id?: number | string; data?: Record<string, unknown> };
  if (!req.file) {
    if (operation === 'create')
      refuseUpload('Choose a picture to upload. Pictures are uploaded from a computer, never fetched from an address.');
    return args;
  }
  await refuseWithoutText(data ?? {}, id, req);
  req.file = { ...req.file, ...(await repack(req.file.data, req.file.name)) };
  return args;
};

async function repack(bytes: Buffer, name: string): Promise<{ data: Buffer; mimetype: string; name: string; size: number }> {
  if (bytes.length > maxImage.bytes) {
    refuseUpload(
      `The picture has ${megabytes(bytes.length)}; the most is ${megabytes(maxImage.bytes)}. Save it smaller, and upload it again.`,
      413,
    );
  }
  const type = (await fileTypeFromBuffer(bytes))?.mime ?? 'unknown';
  const encoder = encoders[type];
  if (!encoder) {
    refuseUpload(
      'This is not a picture that can be used. Save it as JPEG, PNG, WebP or AVIF, and upload it again. (SVG pictures can hold programs, so they are not taken.)',
      415,
    );
  }
  const { data } = await decode(() =>
    encoder
      .encode(
        sharp(bytes, { limitInputPixels: maxImage.pixels, failOn: 'error' })
          .rotate()
          .resize({ width: maxImage.side, height: maxImage.side, fit: 'inside', withoutEnlargement: true }),
      )
      .toBuffer({ resolveWithObject: true }),
  );
  const base = slugFrom(name.replace(/\.[^.]*$/, '')) || 'picture';
  return { data, mimetype: type, name: `${base}.${encoder.extension}`, size: data.length };
}

async function decode<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const isTooLarge = error instanceof Error && /pixel limit/i.test(error.message);
    return refuseUpload(
      isTooLarge
        ? `The picture has more than ${maxImage.pixels / 1_000_000} million pixels. Save it smaller, and upload it again.`
        : 'The picture is damaged and cannot be read to its end. Open it in a picture program, save it anew, and upload it again.',
    );
  }
}

async function refuseWithoutText(data: Record<string, unknown>, id: number | string | undefined, req: PayloadRequest): Promise<void> {
  const stored =
    id === undefined
      ? null
      : await req.payload.db.findOne<{ id: string; alt?: unknown; isDecorative?: unknown }>({
          collection: 'images',
          where: { id: { equals: id } },
          req,
        });
  const { alt, isDecorative } = { ...stored, ...data } as { alt?: unknown; isDecorative?: unknown };
  if (isDecorative === true || isDecorative === 'true') return;
  if (typeof alt !== 'string' || alt.trim() === '') refuseUpload(textMissing);
}

/** What is said where a picture has neither a text that stands in for it nor the mark that it needs none. */
export const textMissing =
  'Say what the picture shows, for people who do not see it; or mark it as decorative, if it only pleases the eye.';
