import type { UIField } from 'payload';

/** Shows, beside a document, what is scheduled for it; editors schedule and cancel there. */
export function schedule(): UIField {
  return {
    name: 'schedule',
    type: 'ui',
    label: 'Scheduled',
    admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/document/Schedule.tsx#Schedule' } },
  };
}
