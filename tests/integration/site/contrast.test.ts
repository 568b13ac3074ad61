import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(new URL('../../../site/styles/_tokens.scss', import.meta.url), 'utf8');
const [lightText = '', darkText = ''] = tokens.split('prefers-color-scheme: dark');
const light = coloursIn(lightText);
const dark = { ...light, ...coloursIn(darkText.split('@media print')[0] ?? '') };

/** Pairs of colours with the least contrast they may have (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs = [
  ...['text', 'text-quiet', 'link', 'visited', 'open', 'closed', 'planned'].flatMap(
    (text) =>
      [
        [text, 'page', 4.5],
        [text, 'wash', 4.5],
      ] as const,
  ),
  ...['open', 'closed', 'planned'].map((state) => ['on-state', state, 4.5] as const),
  ['on-brand', 'brand', 4.5],
  ['on-brand', 'brand-strong', 4.5],
  ['focus-text', 'focus', 4.5],
  ['focus-text', 'accent', 4.5],
  ['line', 'page', 3],
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s colours', (_name, colours) => {
  it.each(pairs)('keep %s readable on %s', (text, ground, least) => {
    expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });
});

function coloursIn(scss: string): Record<string, string> {
  return Object.fromEntries([...scss.matchAll(/--colour-([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]));
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

/** Relative luminance of #rgb or #rrggbb, as WCAG defines it. */
function luminance(colour: string): number {
  const digits = colour.slice(1);
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
