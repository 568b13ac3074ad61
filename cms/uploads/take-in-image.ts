import { fileTypeFromBuffer } from 'file-type';
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { z } from 'zod';
import { isAnonymous } from '../access/policies.ts';
import { fileNameFrom, freeName } from './free-name.ts';
import { readObject } from './objects.ts';
import { megabytes, refuseUpload } from './refuse-upload.ts';
import { hashNamed } from './upload-facts.ts';

/** The largest picture that is taken in: bytes of the file, and pixels once it is unpacked. */
export const maxImage = { bytes: 20_000_000, pixels: 60_000_000, side: 3840 };

const encoders: Record<string, { extension: string; encode: (image: Sharp) => Sharp }> = {
  'image/jpeg': { extension: 'jpg', encode: (image) => image.jpeg({ quality: 88, mozjpeg: true }) },
  'image/png': { extension: 'png', encode: (image) => image.png({ compressionLevel: 9 }) },
  'image/webp': { extension: 'webp', encode: (image) => image.webp({ quality: 88 }) },
  'image/avif': { extension: 'avif', encode: (image) => image.avif({ quality: 65, effort: 2 }) },
};

/** PNG pictures that move; whatever reads PNG shows the first of them. */
const animatedPng = 'image/apng';

/** The kinds of picture that are taken in. */
export const imageTypes = Object.keys(encoders);

/**
 * Takes in a picture before anything is written: looks at its bytes rather than its name, unpacks it within
 * limits, and packs it anew, so that nothing hidden in the file (places, thumbnails, programs) is kept.
 * Also asks for the text that stands in for it, before the work of making its sizes.
 */
export const takeInImage: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if ((operation !== 'create' && operation !== 'update') || isAnonymous({ overrideAccess, req })) return args;
  const { id, data } = args as { id?: number | string; data?: Record<string, unknown> };
  if (!req.file) {
    if (operation === 'create')
      refuseUpload('Choose a picture to upload. Pictures are uploaded from a computer, never fetched from an address.');
    return { ...args, ...(await withEdits(data, id, req)) };
  }
  await refuseWithoutText(data ?? {}, id, req);
  const { wasAnimated, ...packed } = await repack(req.file.data, req.file.name);
  req.file = { ...req.file, ...packed, name: await freeName(packed.name, 'images', req) };
  req.context[imageFindings] = wasAnimated ? [becameStill] : [];
  return args;
};

/** Keeps what was found in a new picture. */
export const noteImageFindings: CollectionBeforeChangeHook = ({ context, data, req }) => {
  const findings = context[imageFindings];
  return req.file && Array.isArray(findings) ? { ...data, findings } : data;
};

const imageFindings = 'findingsOfImage';

const becameStill = 'It was animated. Only its first picture is kept, because what moves by itself keeps people from reading.';

const edits = z.object({
  crop: z.unknown().optional(),
  widthInPixels: z.unknown().optional(),
  heightInPixels: z.unknown().optional(),
  focalPoint: z.object({ x: z.coerce.number(), y: z.coerce.number() }).optional(),
});

/**
 * A picture that is cropped is taken in as a new one, made of the bytes that stand: Payload would write over those. What
 * must stay visible is only noted, because no size is cut to it.
 */
async function withEdits(
  data: Record<string, unknown> | undefined,
  id: number | string | undefined,
  req: PayloadRequest,
): Promise<{ data?: Record<string, unknown> }> {
  const asked = edits.safeParse(req.query['uploadEdits'] ?? {});
  if (!asked.success) refuseUpload('The picture cannot be changed like this. Expected a part to cut out, and a point that stays visible.');
  const { crop, widthInPixels, heightInPixels, focalPoint } = asked.data;
  if (crop !== undefined || widthInPixels !== undefined || heightInPixels !== undefined) {
    if (id === undefined) refuseUpload('Pictures are cut one by one. Open one of them, and cut it there.');
    req.file = await standingFile(id, req);
    return {};
  }
  // Payload would take a point for a reason to make every size anew.
  const { uploadEdits: _, ...query } = req.query;
  req.query = query;
  return focalPoint === undefined ? {} : { data: { ...data, focalX: Math.round(focalPoint.x), focalY: Math.round(focalPoint.y) } };
}

/** The bytes of a picture as its newest version has them, draft or not, under a new name. */
async function standingFile(id: number | string, req: PayloadRequest): Promise<NonNullable<PayloadRequest['file']>> {
  const { docs } = await req.payload.find({
    collection: 'images',
    where: { id: { equals: id } },
    draft: true,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  });
  const [standing] = docs;
  const name = standing?.filename ?? '';
  const sha256 = hashNamed(standing ?? {}, name);
  const bytes = sha256 === undefined ? undefined : await readObject(sha256);
  if (bytes === undefined) refuseUpload('The bytes of this picture are missing, so it cannot be cut. Upload it again.');
  return { data: bytes, mimetype: standing?.mimeType ?? '', name: await freeName(name, 'images', req), size: bytes.length };
}

interface Packed {
  data: Buffer;
  mimetype: string;
  name: string;
  size: number;
  wasAnimated: boolean;
}

async function repack(bytes: Buffer, name: string): Promise<Packed> {
  if (bytes.length > maxImage.bytes) {
    refuseUpload(
      `The picture has ${megabytes(bytes.length)}; the most is ${megabytes(maxImage.bytes)}. Save it smaller, and upload it again.`,
      413,
    );
  }
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? 'unknown';
  const type = found === animatedPng ? 'image/png' : found;
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
  const wasAnimated = found === animatedPng || ((await sharp(bytes).metadata()).pages ?? 1) > 1;
  return {
    data,
    mimetype: type,
    name: `${fileNameFrom(name.replace(/\.[^.]*$/, ''), 'picture')}.${encoder.extension}`,
    size: data.length,
    wasAnimated,
  };
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
