import type { Block } from 'payload';
import { figures } from '../fields/facts/figure.ts';

/** A few figures with what they count. */
export const keyFacts: Block = {
  slug: 'keyFacts',
  labels: { singular: 'Key facts', plural: 'Key facts' },
  fields: [
    { name: 'title', type: 'text', maxLength: 300 },
    { ...figures({ name: 'facts', label: 'Facts', description: 'Between 1 and 12.' }), required: true, maxRows: 12 },
  ],
};
