import type { Block } from 'payload';

/** A picture inside a text. */
export const image: Block = {
  slug: 'image',
  labels: { singular: 'Picture', plural: 'Pictures' },
  fields: [
    { name: 'image', type: 'upload', relationTo: 'images', label: 'Picture', required: true },
    {
      name: 'caption',
      type: 'text',
      maxLength: 300,
      admin: { description: 'Shown below it. Not a repetition of what the picture shows.' },
    },
  ],
};
