import type { Block } from 'payload';

/** A quotation from a text: a strategy, a report. */
export const insetQuotation: Block = {
  slug: 'insetQuotation',
  labels: { singular: 'Quotation from a text', plural: 'Quotations from texts' },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 2000,
      admin: { description: 'The words as they stand there, without quotation marks. For what a person said, use “What somebody said”.' },
    },
    { name: 'source', type: 'text', label: 'Where it stands', required: true, maxLength: 300 },
  ],
};
