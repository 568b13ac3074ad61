import sharp from 'sharp';
import { type SocialCard, socialCardSize } from '../../content/model/reader/social-card.ts';
import { openTypeface, type Typeface } from './typeface.ts';
import { cutShort, setIntoBox, wrapWords } from './wrap-words.ts';

const { width, height } = socialCardSize;
const [accent, onAccent, onBrand] = ['#e0a526', '#16211f', '#ffffff'];

/** The signpost: its post, the finger that carries the label, and the column of text to its right. */
const post = { x: 72, width: 16 };
const finger = { x: 40, y: 64, height: 76, size: 36, padding: 22, maxWidth: 560, maxWidthWithName: 780 };
const column = { x: 136, width: width - 136 - 72, top: 164, bottom: height - 68 };
const title = { sizes: [104, 88, 76, 64, 56, 50], lineHeight: 1.12 };
const panel = { size: 38, lineHeight: 50, rows: 3, gap: 22 };
/** Who says it, in the corner opposite the finger. */
const corner = { right: 64, baseline: finger.y + finger.height / 2 + 12, sizes: [34, 30, 26], logo: 64, gap: 20 } as const;

let faces: { regular: Typeface; bold: Typeface } | undefined;

/**
 * Draws a social card.
 * @param logo the bytes of the site's logo
 * @returns a PNG of a few colours
 */
export async function drawCard(card: SocialCard, logo?: Uint8Array): Promise<Uint8Array> {
  const sign = logo === undefined ? undefined : await fitLogo(logo);
  const drawn = sharp(Buffer.from(cardAsSvg(card, sign?.width ?? 0)));
  const whole =
    sign === undefined
      ? drawn
      : drawn.composite([
          { input: sign.bytes, left: width - corner.right - sign.width, top: finger.y + Math.round((finger.height - sign.height) / 2) },
        ]);
  // Flat colours and the edges of letters need no more; a logo may have more of them.
  return whole.png({ palette: true, colours: sign === undefined ? 16 : 128, dither: 0, compressionLevel: 9, effort: 3 }).toBuffer();
}

/**
 * The card as outlines: no font is asked of the machine that draws it. The finger stands at the top and the words at
 * the bottom, whatever there is of them.
 */
function cardAsSvg(card: SocialCard, logoWidth: number): string {
  faces ??= { regular: openTypeface(400), bold: openTypeface(700) };
  const { bold } = faces;
  const isDrawable = bold.hasLetters(card.title);
  // A title in letters we do not have is left to the network's own words beside the card.
  const words = bold.drawable(isDrawable ? card.title : card.name);
  const label = labelOf(card, bold);
  const facts = factsOf(card, faces);
  const panelHeight = facts.length === 0 ? 0 : facts.length * panel.lineHeight + panel.gap;
  const { lines, size } = setIntoBox(words, {
    width: column.width,
    height: column.bottom - column.top - panelHeight,
    ...title,
    measure: bold.width,
  });
  const panelTop = column.bottom - facts.length * panel.lineHeight;
  const titleTop = column.bottom - panelHeight - lines.length * size * title.lineHeight;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    shape(card.colour, `M0 0h${width}v${height}H0z`),
    shape(onBrand, `M${post.x} 0h${post.width}v${height}h-${post.width}z`),
    ...signOf(label, bold),
    ...nameOf(card, label, logoWidth, bold),
    ...lines.map((line, row) =>
      shape(onBrand, bold.outline(line, { x: column.x, y: titleTop + size * (row * title.lineHeight + 0.86), size })),
    ),
    ...facts.map(({ line, face }, row) =>
      shape(onBrand, face.outline(line, { x: column.x, y: panelTop + row * panel.lineHeight + panel.size, size: panel.size })),
    ),
    '</svg>',
  ].join('');
}

/** The signpost's finger with its words. */
function signOf(label: string, bold: Typeface): string[] {
  const { x, y, height: board, size } = finger;
  return [
    shape(accent, `M${x} ${y}H${fingerEnd(label, bold)}l${board / 2} ${board / 2}l-${board / 2} ${board / 2}H${x}z`),
    shape(onAccent, bold.outline(label, { x: column.x, y: y + board / 2 + size * 0.34, size })),
  ];
}

/** Where the finger begins to taper. */
function fingerEnd(label: string, bold: Typeface): number {
  return column.x + bold.width(label, finger.size) + finger.padding;
}

/** The site's name in the corner, to the left of its logo; not where the finger says it already. */
function nameOf(card: SocialCard, label: string, logoWidth: number, bold: Typeface): string[] {
  if (card.label === undefined) return [];
  const { sizes, baseline, gap } = corner;
  const right = width - corner.right - (logoWidth === 0 ? 0 : logoWidth + gap);
  const maxWidth = right - fingerEnd(label, bold) - finger.height / 2 - gap;
  const set = setIntoBox(bold.drawable(card.name), { width: maxWidth, height: sizes[0], lineHeight: 1, sizes, measure: bold.width });
  const [line = ''] = set.lines.slice(0, 1);
  return [shape(onBrand, bold.outline(line, { x: right - bold.width(line, set.size), y: baseline, size: set.size }))];
}

function shape(fill: string, data: string): string {
  return `<path fill="${fill}" d="${data}"/>`;
}

/** The words on the finger: what the page is, failing that the site's name; one line. */
function labelOf({ label, name }: SocialCard, bold: Typeface): string {
  const words = bold.drawable(label !== undefined && bold.hasLetters(label) ? label : name);
  const maxWidth = label === undefined ? finger.maxWidthWithName : finger.maxWidth;
  const measure = (line: string): number => bold.width(line, finger.size);
  return cutShort(wrapWords(words, maxWidth, measure), 1, maxWidth, measure)[0] ?? '';
}

/** The words of the summary panel, a line each; the last takes two lines where there is room. */
function factsOf(
  { state, when, where }: SocialCard,
  { bold, regular }: { bold: Typeface; regular: Typeface },
): { line: string; face: Typeface }[] {
  const facts = [
    ...(state === undefined ? [] : [{ words: state, face: bold }]),
    ...[when, where].flatMap((words) => (words === undefined ? [] : [{ words, face: regular }])),
  ].filter(({ words, face }) => face.hasLetters(words));
  return facts.flatMap(({ words, face }, index) => {
    const measure = (line: string): number => face.width(line, panel.size);
    const rows = index === facts.length - 1 ? Math.min(2, panel.rows - index) : 1;
    return cutShort(wrapWords(face.drawable(words), column.width, measure), rows, column.width, measure).map((line) => ({ line, face }));
  });
}

async function fitLogo(bytes: Uint8Array): Promise<{ bytes: Buffer; width: number; height: number }> {
  const { data, info } = await sharp(bytes)
    .resize({ height: corner.logo, width: 240, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}
