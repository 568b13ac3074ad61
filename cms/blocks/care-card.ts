import type { Block } from 'payload';
import { telephoneCodec } from '../snapshot/mapping/codecs/tidied.ts';
import { simpleText } from '../fields/text/simple-text.ts';

/** What to do about a health problem, by how urgent it is. */
export const careCard: Block = {
  slug: 'careCard',
  labels: { singular: 'Care card', plural: 'Care cards' },
  fields: [
    {
      name: 'tone',
      type: 'radio',
      label: 'How urgent',
      required: true,
      defaultValue: 'information',
      options: [
        { label: 'Good to know', value: 'information' },
        { label: 'Ask for help soon', value: 'warning' },
        { label: 'Act now', value: 'urgent' },
      ],
      admin: { layout: 'horizontal' },
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 300,
      admin: { description: 'What to do: “Call 999 if somebody’s life is in danger”.' },
    },
    simpleText({ name: 'text', label: 'Text', required: true }),
    {
      name: 'telephone',
      type: 'text',
      label: 'Number to call',
      maxLength: 20,
      custom: { codec: telephoneCodec },
      admin: {
        description:
          'Becomes a button that calls it, so the title need not say it again. Where it is one of the help lines, its other ways (text, relay, BSL) stand below.',
      },
    },
  ],
};
