import { z } from 'zod';
import { identifier, instant, line, paragraph } from './fields/identifier.ts';

/** One size of an image. Its bytes are in the store under their SHA-256. */
export const imageSize = z.strictObject({
  /** Where the public fetches it: `/images/ID/WIDTH-HASH.avif`. */
  path: z.string(),
  type: z.enum(['image/avif', 'image/webp', 'image/jpeg', 'image/png']),
  /** Pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: z.string().length(64),
  /** Bytes. */
  size: z.number().int().nonnegative(),
});

/** A picture, in the sizes the site offers. */
export const image = z
  .strictObject({
    id: identifier,
    /** What the picture shows, for people who do not see it; absent only where it is decorative. */
    alt: line.optional(),
    isDecorative: z.boolean(),
    credit: line.optional(),
    licence: line.optional(),
    sizes: z.array(imageSize).min(1),
    /** The point that must stay visible when the picture is cropped, in per cent from the left and the top. */
    focus: z.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) }).default({ x: 50, y: 50 }),
  })
  .refine(({ alt, isDecorative }) => isDecorative || alt !== undefined, {
    path: ['alt'],
    message: 'say what the picture shows, or mark it as decorative',
  });

/** A file people download. `/files/ID/NAME` answers the latest bytes, `/files/ID/HASH/NAME` these for ever. */
export const file = z.strictObject({
  id: identifier,
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/, 'a file name holds letters, digits, dots, hyphens and underscores'),
  title: line,
  description: paragraph.optional(),
  /** Media type, read from the bytes. */
  type: z.string(),
  /** Bytes. */
  size: z.number().int().nonnegative(),
  pages: z.number().int().positive().optional(),
  /** Whether a PDF has the tags by which screen readers tell headings, lists and tables; absent where nobody knows, or it is none. */
  isTagged: z.boolean().optional(),
  language: z.string().default('en'),
  sha256: z.string().length(64),
  updated: instant,
});

export type Image = z.infer<typeof image>;
export type ImageSize = z.infer<typeof imageSize>;
export type FileRecord = z.infer<typeof file>;

const known = new WeakMap<object, string[]>();

/** The identifiers of the images and files that plain content (a document, a global, a redirect) uses, in fields and in text. */
export function mediaIn(content: object): string[] {
  let found = known.get(content);
  if (found === undefined) {
    found = [];
    collectMedia(content, found);
    known.set(content, found);
  }
  return found;
}

function collectMedia(value: object, found: string[]): void {
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) if (item !== null && typeof item === 'object') collectMedia(item, found);
    return;
  }
  const { kind, id } = value as { kind?: unknown; id?: unknown };
  if (kind === 'file' && typeof id === 'string') found.push(id);
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (typeof inner === 'string' && (key === 'image' || key === 'file' || key === 'logo')) found.push(inner);
    else if (inner !== null && typeof inner === 'object') collectMedia(inner, found);
  }
}
