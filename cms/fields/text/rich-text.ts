import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { RichTextField } from 'payload';
import type { BlockType } from '../../../content/model/blocks/index.ts';
import { blocks } from '../../blocks/index.ts';
import { richTextCodec } from '../../snapshot/mapping/codecs/rich-text/index.ts';
import { factInText } from './fact-in-text.ts';
import { footnoteInText } from './footnote-in-text.ts';
import { linkShortcut } from './link-shortcut.ts';
import { linksInText } from './links-in-text.ts';
import { pasteFeature } from './paste/paste-feature.ts';

const blockTypes = Object.keys(blocks) as BlockType[];

/** The editor of pages: paragraphs, headings below the title, bold, lists, links and the blocks. Nothing else can be published. */
export const richTextEditor = lexicalEditor({
  features: [
    FixedToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    linksInText(),
    linkShortcut(),
    BlocksFeature({ blocks: blockTypes, inlineBlocks: [factInText, footnoteInText] }),
    pasteFeature({ headings: true, tables: true }),
  ],
});

/** Rich text with headings and blocks. */
export function richText({
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
    custom: { codec: richTextCodec(blocks) },
  };
}
