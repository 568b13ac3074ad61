import type { UIField } from 'payload';

/** Shows, beside a document, which of its facts to check first. */
export function howSure(): UIField {
  return {
    name: 'howSure',
    type: 'ui',
    label: 'Facts to check',
    admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/document/HowSure.tsx#HowSure' } },
  };
}
