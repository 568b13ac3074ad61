import type { Block } from 'payload';
import { footnoteSlug } from '../../snapshot/mapping/codecs/rich-text/read-simple-text.ts';

/** A footnote inside a line of text: the public sees its number there, and what it says below the text. */
export const footnoteInText: Block = {
  slug: footnoteSlug,
  interfaceName: 'FootnoteInText',
  labels: { singular: 'Footnote', plural: 'Footnotes' },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      label: 'What it says',
      required: true,
      maxLength: 1000,
      admin: { description: 'A source, or a word of detail. Numbers and the way back are made by themselves.' },
    },
    {
      name: 'url',
      type: 'text',
      label: 'Where the source can be read',
      maxLength: 2000,
      admin: { description: 'Starts with https://. Leave it empty where there is none.' },
    },
  ],
};
