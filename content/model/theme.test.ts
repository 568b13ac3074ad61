import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourCodec } from '../../cms/snapshot/mapping/codecs/colour.ts';
import type { Context } from '../../cms/snapshot/mapping/context.ts';
import { settings as schema } from './globals/settings.ts';
import { contrast, defaultBrand, flawOfColour, themeAddress, themeOf } from './theme.ts';
import { settings } from '../sample/settings.ts';
import { themeStyles } from '../../site/files/theme-styles.ts';

const colours = fc.integer({ min: 0, max: 0xff_ff_ff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('a site’s own colour', () => {
  it('is measured as WCAG does', () => {
    expect(contrast('#000', '#fff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#0b4f4a', '#fff')).toBeCloseTo(9.4, 1);
  });

  it('is refused where white words could not be read on it, with the ratio and the nearest colour that passes', () => {
    const refused = schema.safeParse({ ...settings, themeColour: '#e0a526' });
    expect(refused.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      [
        'themeColour',
        '#e0a526 is too light: white text on it has a contrast of 2.1 to 1, and at least 4.5 to 1 is needed for people to read them. The nearest colour that passes is #966f19',
      ],
    ]);
    expect(schema.safeParse({ ...settings, themeColour: '#7a1f5c' }).success).toBe(true);
  });

  it('gives shades that white words, the focus outline and the dark page can stand beside, whatever it is', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const flaw = flawOfColour(colour);
        if (flaw !== undefined) {
          const nearest = /#[0-9a-f]{6}$/.exec(flaw)?.[0] ?? '';
          expect(flawOfColour(nearest)).toBeUndefined();
          return;
        }
        const { light, dark } = themeOf(colour);
        for (const shade of [light.brand, light.strong, dark.brand, dark.strong]) {
          expect(contrast(shade, '#fff')).toBeGreaterThanOrEqual(4.5);
          expect(contrast(shade, '#fd0')).toBeGreaterThanOrEqual(3);
        }
        expect(contrast(dark.brand, '#111816')).toBeGreaterThanOrEqual(2.4);
        expect(light.strong).not.toBe(light.brand);
        expect(dark.strong).not.toBe(dark.brand);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is a stylesheet whose address names every colour in it', () => {
    expect(themeAddress('#7a1f5c')).toBe('/theme-7a1f5c-4e143b-89386e-97507f.css');
    expect(themeStyles('#7a1f5c')).toBe(
      '@media screen{:root{--colour-brand:#7a1f5c;--colour-brand-strong:#4e143b}}@media screen and (prefers-color-scheme:dark){:root{--colour-brand:#89386e;--colour-brand-strong:#97507f}}',
    );
  });

  it('starts from the stylesheet’s own green', () => {
    const tokens = readFileSync(new URL('../../site/styles/_tokens.scss', import.meta.url), 'utf8');
    expect(/--colour-brand: (#[0-9a-f]{6});/.exec(tokens)?.[1]).toBe(defaultBrand);
  });

  it('may be pasted in capitals, without its # or with three figures', () => {
    const read = (written: unknown): unknown => colourCodec.toModel(written, {} as Context);
    expect(['#7A1F5C', ' 7a1f5c ', '#725', 'purple', '', undefined].map(read)).toEqual([
      '#7a1f5c',
      '#7a1f5c',
      '#772255',
      'purple',
      undefined,
      undefined,
    ]);
  });
});
