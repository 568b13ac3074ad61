import type { UIField } from 'payload';

/** Shows, beside a document, where its review stands; it is asked for, approved and handed back there. */
export function review(): UIField {
  return {
    name: 'review',
    type: 'ui',
    label: 'Review',
    admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/document/Review.tsx#Review' } },
  };
}

/** “Publish”, which says why where somebody may not. */
export const publishButton = '/admin/document/Publish.tsx#Publish';
