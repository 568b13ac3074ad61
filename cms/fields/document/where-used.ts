import type { UIField } from 'payload';

/** Shows, beside a fact, the public pages that have their value from it. */
export function whereUsed(): UIField {
  return {
    name: 'whereUsed',
    type: 'ui',
    label: 'Where the public sees it',
    admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/facts/FactUses.tsx#FactUses' } },
  };
}
