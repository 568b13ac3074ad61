import type { Codec } from '../codecs/codec.ts';
import { toLexical } from './to-lexical.ts';
import { toRichText, toSimpleText } from './to-model.ts';

/** What officers write in the large editor. */
export const richText: Codec = { toModel: toRichText, toCms: toLexical };

/** What officers write in a small editor, without headings and blocks. */
export const simpleText: Codec = { toModel: toSimpleText, toCms: toLexical };
