import type { Block } from 'payload';
import { cellsCodec, rowsCodec } from '../snapshot/mapping/codecs/cells.ts';

/** A small table. Every row has as many cells as there are headings. */
export const table: Block = {
  slug: 'table',
  labels: { singular: 'Table', plural: 'Tables' },
  fields: [
    { name: 'caption', type: 'text', required: true, maxLength: 300, admin: { description: 'What the table shows: “Posts by year”.' } },
    {
      name: 'headings',
      type: 'text',
      label: 'Headings of the columns',
      required: true,
      custom: { codec: cellsCodec },
      admin: { description: 'Two to six, with | between them: Year | Posts.' },
    },
    { name: 'hasRowHeadings', type: 'checkbox', label: 'The first cell of each row is its heading', defaultValue: false },
    {
      name: 'rows',
      type: 'textarea',
      label: 'Rows',
      required: true,
      custom: { codec: rowsCodec },
      admin: {
        rows: 8,
        description: 'A row on each line, with | between its cells: 2018 | 12. Rows copied from a spreadsheet can be pasted here.',
      },
    },
  ],
};
