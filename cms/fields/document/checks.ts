import type { UIField } from 'payload';

/** Shows, beside a document, what the checks find in it while somebody writes. */
export function checks(): UIField {
  return {
    name: 'checks',
    type: 'ui',
    label: 'Checks',
    admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/checks/Checks.tsx#Checks' } },
  };
}
