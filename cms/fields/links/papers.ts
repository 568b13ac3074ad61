import type { ArrayField } from 'payload';
import { collapsedRows } from '../collapsed-rows.ts';
import { linkTarget } from './link.ts';

/** Papers to read: each a page of this site, a file, or something elsewhere, or only promised yet. */
export function papers({ label = 'Papers', description }: { label?: string; description?: string } = {}): ArrayField {
  return {
    name: 'papers',
    type: 'array',
    label,
    labels: { singular: 'Paper', plural: 'Papers' },
    admin: collapsedRows(description),
    fields: [
      {
        name: 'title',
        type: 'text',
        label: 'What it is called',
        required: true,
        maxLength: 300,
        admin: { description: 'Such as “Winter plan, second draft”.' },
      },
      linkTarget({ label: 'Where it is: a page rather than a file, where there is one. Leave it empty while it is to follow' }),
      { name: 'note', type: 'text', label: 'Beside the link', maxLength: 300 },
    ],
  };
}
