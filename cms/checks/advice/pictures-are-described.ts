import { storedPicturesOf } from '../lookups/stored-pictures.ts';
import type { Advice, Adviser } from './advice.ts';

/** Pixels across, under which a picture looks blurred on a desk’s screen. */
const minWidth = 640;

/** What stands in for a picture describes it, rather than naming its file, and the picture is large enough to be seen. */
export const picturesAreDescribed: Adviser = async ({ document, req }) => {
  return (await storedPicturesOf(document, req)).flatMap(({ path, picture }): Advice[] => {
    if (picture === undefined) return [];
    const name = String(picture['filename'] ?? '');
    const alt = typeof picture['alt'] === 'string' && picture['isDecorative'] !== true ? picture['alt'].trim() : '';
    const width = Number(picture['width'] ?? 0);
    return [
      ...(alt !== '' && isFileName(alt, name)
        ? [
            {
              path,
              weight: 'error' as const,
              reason: `What the picture ${name} shows is given as “${alt}”, which is the name of a file. Open the picture and say in a sentence what is to be seen.`,
            },
          ]
        : []),
      ...(/^(?:an? |the )?(?:picture|image|photo|photograph|graphic) (?:of|showing)\b/i.test(alt)
        ? [
            {
              path,
              weight: 'suggestion' as const,
              reason: `What the picture ${name} shows begins with “${alt.split(' ').slice(0, 3).join(' ')}”. Screen readers say that it is a picture: begin with what is to be seen.`,
            },
          ]
        : []),
      ...(width > 0 && width < minWidth
        ? [
            {
              path,
              weight: 'suggestion' as const,
              reason: `The picture ${name} is ${width} pixels wide, and looks blurred on a large screen. Use one that is ${minWidth} pixels wide or more.`,
            },
          ]
        : []),
    ];
  });
};

/** Whether words are the name of a file, with or without its ending, or what a camera calls its pictures. */
export function isFileName(words: string, filename: string): boolean {
  const bare = (name: string) =>
    name
      .toLowerCase()
      .replace(/\.[a-z0-9]{2,5}$/, '')
      .replaceAll(/[^a-z0-9]+/g, '');
  if (/\.(?:jpe?g|png|webp|avif|gif|heic|tiff?|bmp|svg|pdf)$/i.test(words)) return true;
  if (/^(?:img|image|dsc[nf]?|pxl|photo|picture|screenshot|scan|untitled|whatsapp image)[\s_-]*[\d\s_.:-]*(?:copy|final)?$/i.test(words))
    return true;
  // One word that is also the file’s may be all there is to say; several joined by hyphens are no words.
  return /[_-]|\d/.test(words) && !/\s/.test(words) && bare(words) === bare(filename);
}
