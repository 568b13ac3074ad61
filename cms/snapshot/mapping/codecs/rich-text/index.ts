import type { Blocks, Codec } from '../codec.ts';
import { toRichText } from './read-rich-text.ts';
import { toSimpleText } from './read-simple-text.ts';
import { toLexical } from './write-rich-text.ts';

/** What officers write in the large editor, with headings and these blocks. */
export function richTextCodec(blocks: Blocks): Codec {
  return {
    toModel: (written, context) => toRichText(written, context, blocks),
    toCms: (value, context) => toLexical(value, context, blocks),
    blocks,
  };
}

/** What officers write in a small editor, without headings and blocks. */
export const simpleTextCodec: Codec = {
  toModel: toSimpleText,
  toCms: (value, context) => toLexical(value, context, {}),
};
