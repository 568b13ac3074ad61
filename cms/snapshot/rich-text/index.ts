import type { Shape } from '../shapes/shape.ts';
import { toLexical } from './to-lexical.ts';
import { toRichText, toSimpleText } from './to-model.ts';

/** What officers write in the large editor. */
export const richText: Shape = { toModel: toRichText, toCms: toLexical };

/** What officers write in a small editor, without headings and blocks. */
export const simpleText: Shape = { toModel: toSimpleText, toCms: toLexical };
