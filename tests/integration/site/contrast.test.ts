import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../content/model/theme.ts';

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
