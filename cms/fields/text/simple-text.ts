import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { RichTextField } from 'payload';
import { simpleTextCodec } from '../../snapshot/mapping/codecs/rich-text/index.ts';
import { factInText } from './fact-in-text.ts';
import { linkShortcut } from './link-shortcut.ts';
import { linksInText } from './links-in-text.ts';
import { pasteFeature } from './paste/paste-feature.ts';

/** Paragraphs, lists and links, for use inside a block or beside a field. */
export function simpleText({
  name,
  label,
  description,
  required = false,
}: {
  name: string;
  label: string;
  description?: string;
  required?: boolean;
}): RichTextField {
  return {
    name,
    type: 'richText',
    label,
    required,
    ...(description ? { admin: { description } } : {}),
    editor: lexicalEditor({
      features: [
        ParagraphFeature(),
        BoldFeature(),
        UnorderedListFeature(),
        OrderedListFeature(),
        linksInText(),
        linkShortcut(),
        BlocksFeature({ blocks: [], inlineBlocks: [factInText] }),
        FixedToolbarFeature(),
        pasteFeature({ headings: false, tables: false }),
      ],
    }),
    custom: { codec: simpleTextCodec },
  };
}
