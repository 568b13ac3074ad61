import type { Image, ImageSize } from '../../content/model/media.ts';

const modern = ['image/avif', 'image/webp'] as const;

/** What a `<picture>` needs: a `srcset` for each modern format, and one size that every browser reads. */
export interface PictureSources {
  sources: { type: string; srcset: string }[];
  fallback: ImageSize;
}

/** Sorts an image's sizes into what a `<picture>` needs; the fallback is the size nearest to 800 pixels wide. */
export function pictureSources({ sizes }: Image): PictureSources {
  const sources = modern
    .map((type) => ({ type, ofType: sizes.filter((size) => size.type === type).sort((a, b) => a.width - b.width) }))
    .filter(({ ofType }) => ofType.length > 0)
    .map(({ type, ofType }) => ({ type, srcset: ofType.map(({ path, width }) => `${path} ${width}w`).join(', ') }));
  return { sources, fallback: nearest(withType(sizes, ['image/jpeg', 'image/png', 'image/webp', 'image/avif']), 800) };
}

/** The size for social cards, which do not read AVIF. */
export function socialImage({ sizes }: Image): ImageSize {
  return nearest(withType(sizes, ['image/jpeg', 'image/png', 'image/webp', 'image/avif']), 1200);
}

/** The sizes of the first of these types that there is. */
function withType(sizes: ImageSize[], types: ImageSize['type'][]): ImageSize[] {
  for (const type of types) {
    const ofType = sizes.filter((size) => size.type === type);
    if (ofType.length > 0) return ofType;
  }
  return sizes;
}

function nearest(sizes: ImageSize[], width: number): ImageSize {
  const [first, ...others] = sizes;
  if (first === undefined) throw new Error('An image has no sizes: expected one at least. Upload it again.');
  return others.reduce((best, size) => (Math.abs(size.width - width) < Math.abs(best.width - width) ? size : best), first);
}
