/** The brand colour of a site that sets none: the token `--colour-brand` of the stylesheet. */
export const defaultBrand = '#0b4f4a';

/** Least contrast of words on their ground (WCAG 2.2, 1.4.3). */
export const minTextContrast = 4.5;

/** The colours that stand beside the brand: the words on it, the focus outline, and the dark scheme's page. */
const [onBrand, focus, darkPage] = ['#ffffff', '#ffdd00', '#111816'];

/** The brand's colours in one scheme: itself, and the one a button takes under the pointer. */
export interface BrandColours {
  brand: string;
  strong: string;
}

/** What a site's colour makes of the stylesheet's brand tokens in both schemes. */
export interface Theme {
  light: BrandColours;
  dark: BrandColours;
}

/**
 * The shades of a colour, by rule: under the pointer it is darker; in the dark scheme it stands out from the page as
 * ours does, and is lighter under the pointer. Where a shade would make words unreadable it goes the other way.
 * @param colour as #rrggbb
 */
export function themeOf(colour: string): Theme {
  const dark = firstShade(colour, '#ffffff', (shade) => contrast(shade, darkPage) >= 2.4);
  const lighter = mix(dark, '#ffffff', 0.12);
  return {
    light: { brand: colour, strong: contrast(colour, onBrand) > 15 ? mix(colour, '#ffffff', 0.2) : mix(colour, '#000000', 0.36) },
    dark: { brand: dark, strong: isReadable(lighter) ? lighter : mix(dark, '#000000', 0.2) },
  };
}

/**
 * What is wrong with a colour as a site's own, as a sentence without its full stop, with the nearest colour that
 * passes; undefined where nothing is.
 */
export function flawOfColour(colour: string): string | undefined {
  const failing = unreadableShade(colour);
  if (failing === undefined) return undefined;
  return `${colour} is too light: white text on it has a contrast of ${roundedDown(contrast(failing, onBrand))} to 1, and at least ${minTextContrast} to 1 is needed for people to read them. The nearest colour that passes is ${nearestReadable(colour)}`;
}

/** The nearest colour on which white words can be read: the colour itself, or the first darker one. */
export function nearestReadable(colour: string): string {
  return firstShade(colour, '#000000', (shade) => unreadableShade(shade) === undefined);
}

/** The address of the stylesheet that sets a site's own colour. It names every colour in it, so what stands there never changes. */
export function themeAddress(colour: string): string {
  const { light, dark } = themeOf(colour);
  return `/theme-${[light.brand, light.strong, dark.brand, dark.strong].map((shade) => shade.slice(1)).join('-')}.css`;
}

/** The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it. Colours are #rgb or #rrggbb. */
export function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

/** The shade of a colour that fails, if any. */
function unreadableShade(colour: string): string | undefined {
  const { light, dark } = themeOf(colour);
  return [light.brand, light.strong, dark.brand, dark.strong].find((shade) => !isReadable(shade));
}

/** Whether white words on a shade and the focus outline around it can be seen. */
function isReadable(shade: string): boolean {
  return contrast(shade, onBrand) >= minTextContrast && contrast(shade, focus) >= 3;
}

/** The colour itself, or the first of the shades on the way to another that will do. */
function firstShade(colour: string, towards: string, willDo: (shade: string) => boolean): string {
  for (let percent = 0; percent < 100; percent += 1) {
    const shade = mix(colour, towards, percent / 100);
    if (willDo(shade)) return shade;
  }
  return towards;
}

/** A colour with a share of another in it. */
function mix(colour: string, other: string, share: number): string {
  const others = channels(other);
  const mixed = channels(colour).map((channel, at) => Math.round(channel * (1 - share) + (others[at] ?? 0) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  const digits = colour.slice(1);
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16));
}

/** A ratio with one decimal, never rounded up to one that would pass. */
function roundedDown(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
