import type { UIField } from 'payload';

/** Shows, beside a document, which of its facts to check first. */
export function factsBesideDocument(): UIField {
  return {
    name: 'factsOfDocument',
    type: 'ui',
    label: 'Facts to check',
    admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/document/FactsOfDocument.tsx#FactsOfDocument' } },
  };
}
