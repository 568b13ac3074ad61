import type { Block } from 'payload';
import { openingHours as hours } from '../fields/facts/opening-hours.ts';

/** A week of opening hours, inside a text. */
export const openingHours: Block = {
  slug: 'openingHours',
  labels: { singular: 'Opening hours', plural: 'Opening hours' },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 300,
      admin: { description: 'Whose hours they are: “When the café is open”.' },
    },
    hours({ name: 'hours', label: 'Hours', required: true }),
  ],
};
