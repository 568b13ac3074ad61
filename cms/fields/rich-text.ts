import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { Field, RichTextField } from 'payload';
import { collections } from '../../content/model/collections.ts';
import { safeUrl } from '../../content/model/fields/link.ts';
import { blockTypes } from '../blocks/names.ts';

/** The editor of pages: paragraphs, headings below the title, bold, lists, links and the blocks. Nothing else can be published. */
export const richTextEditor = lexicalEditor({
  features: [
    FixedToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    linkFeature(),
    BlocksFeature({ blocks: [...blockTypes] }),
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
  return { name, type: 'richText', label, required, ...(description ? { admin: { description } } : {}), custom: { shape: 'rich text' } };
}

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
      features: [ParagraphFeature(), BoldFeature(), UnorderedListFeature(), OrderedListFeature(), linkFeature(), FixedToolbarFeature()],
    }),
    custom: { shape: 'simple text' },
  };
}

function linkFeature() {
  return LinkFeature({
    enabledCollections: [...collections, 'files'],
    disableAutoLinks: true,
    fields: ({ defaultFields }) => [
      ...defaultFields.filter(({ name }) => name !== 'newTab').map((field) => (field.name === 'url' ? url() : field)),
      fragment(),
    ],
  });
}

function url(): Field {
  return {
    name: 'url',
    type: 'text',
    label: 'Address',
    required: true,
    admin: {
      condition: (_data, sibling) => sibling?.linkType !== 'internal',
      description: 'Starts with https://, http://, mailto: or tel:. For a list of this site, what stands after the site’s name: /hubs/.',
    },
    validate: (value: unknown, { siblingData }: { siblingData: Partial<{ linkType: string }> }) =>
      siblingData.linkType === 'internal' ||
      (typeof value === 'string' && (safeUrl.safeParse(value).success || /^\/(?!\/)[^\s<>"']*$/.test(value))) ||
      'Write an address that starts with https://, http://, mailto: or tel:, or one of this site that starts with /.',
  };
}

function fragment(): Field {
  return {
    name: 'fragment',
    type: 'text',
    label: 'Part of that page',
    admin: {
      condition: (_data, sibling) => sibling?.linkType === 'internal',
      description: 'The words of a heading there, in small letters with hyphens: opening-hours. Leave it empty for the whole page.',
    },
  };
}
