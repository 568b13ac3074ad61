import type { UIField } from 'payload';

/** Says, above a document, who else has it open. */
export function whoIsWriting(): UIField {
  return {
    name: 'whoIsWriting',
    type: 'ui',
    label: 'Who is writing here',
    admin: { disableListColumn: true, components: { Field: '/admin/document/WhoIsWriting.tsx#WhoIsWriting' } },
  };
}
