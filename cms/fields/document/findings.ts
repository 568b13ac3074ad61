import type { JSONField } from 'payload';
import { nobody } from '../../access/policies.ts';

/** What stands between an upload and some of its readers, found when it was taken in: a list of sentences for officers. */
export function findings(): JSONField {
  return {
    name: 'findings',
    type: 'json',
    label: 'What was found in it',
    access: { create: nobody, update: nobody },
    admin: {
      position: 'sidebar',
      disableListFilter: true,
      components: { Field: '/admin/document/Findings.tsx#Findings', Cell: '/admin/document/FindingsCell.tsx#FindingsCell' },
    },
    jsonSchema: {
      uri: 'signpost://findings.json',
      fileMatch: ['signpost://findings.json'],
      schema: { type: 'array', items: { type: 'string' } },
    },
  };
}
