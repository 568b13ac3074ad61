import type { UIField } from 'payload';

/** Shows, beside a document, what its last publish did to the public site. */
export function receipt(): UIField {
  return {
    name: 'receipt',
    type: 'ui',
    label: 'On the public site',
    admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/document/Receipt.tsx#Receipt' } },
  };
}
