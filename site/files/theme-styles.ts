import { type BrandColours, themeOf } from '../../content/model/theme.ts';

/** A site's own colour in place of the stylesheet's, in both schemes; on paper brand stays black. */
export function themeStyles(colour: string): string {
  const { light, dark } = themeOf(colour);
  return `@media screen{${tokens(light)}}@media screen and (prefers-color-scheme:dark){${tokens(dark)}}`;
}

function tokens({ brand, strong }: BrandColours): string {
  return `:root{--colour-brand:${brand};--colour-brand-strong:${strong}}`;
}
