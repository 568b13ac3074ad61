import type { UIField } from 'payload';

/** Shows, beside a document, how often its page was read. */
export function figures(): UIField {
  return {
    name: 'figures',
    type: 'ui',
    label: 'Figures',
    admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/figures/DocumentFigures.tsx#DocumentFigures' } },
  };
}
