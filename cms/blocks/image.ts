import type { Block } from 'payload';
import { findPicker } from '../fields/links/find-picker.ts';

/** A picture inside a text. */
export const image: Block = {
  slug: 'image',
  labels: { singular: 'Picture', plural: 'Pictures' },
  fields: [
    { name: 'image', type: 'upload', relationTo: 'images', label: 'Picture', required: true, admin: { components: findPicker } },
    {
      name: 'caption',
      type: 'text',
      maxLength: 300,
      admin: { description: 'Shown below it. Not a repetition of what the picture shows.' },
    },
    {
      name: 'description',
      type: 'textarea',
      label: 'Description in full',
      maxLength: 2000,
      admin: { description: 'For a chart or a map: everything it says, figures included. It stands below the picture, folded away.' },
    },
  ],
};
