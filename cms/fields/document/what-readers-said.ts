import type { UIField } from 'payload';

/** Shows, beside a document, what readers said of its page. */
export function whatReadersSaid(): UIField {
  return {
    name: 'whatReadersSaid',
    type: 'ui',
    label: 'What readers said',
    admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/document/WhatReadersSaid.tsx#WhatReadersSaid' } },
  };
}
