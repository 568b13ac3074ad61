import type { UIField } from 'payload';

/** Shows, beside a document, what colleagues say about places in it. */
export function comments(): UIField {
  return {
    name: 'comments',
    type: 'ui',
    label: 'Comments',
    admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/document/comments/Comments.tsx#Comments' } },
  };
}
