import type { Block } from 'payload';
import { simpleText } from '../fields/text/simple-text.ts';

/** A short piece of text set apart, for something most readers should not miss. */
export const callout: Block = {
  slug: 'callout',
  labels: { singular: 'Callout', plural: 'Callouts' },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300 },
    simpleText({ name: 'text', label: 'Text', required: true, description: 'Short. One callout on a page is plenty.' }),
  ],
};
