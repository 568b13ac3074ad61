import type { UIField } from 'payload';

/** Shows, beside a document, which launch set it goes live with. */
export function launchSet(): UIField {
  return {
    name: 'launchSet',
    type: 'ui',
    label: 'Launch set',
    admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/sets/InSet.tsx#InSet' } },
  };
}
