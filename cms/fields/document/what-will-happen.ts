import type { UIField } from 'payload';

/** Shows, beside a document, what its draft changes, what holds it back, and the versions there are. */
export function whatWillHappen(): UIField {
  return {
    name: 'whatWillHappen',
    type: 'ui',
    label: 'What will happen',
    admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/document/WhatWillHappen.tsx#WhatWillHappen' } },
  };
}
