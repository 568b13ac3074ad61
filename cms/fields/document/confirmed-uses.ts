import type { TextField } from 'payload';
import { nobody } from '../../access/policies.ts';

/** Shows which public pages use an upload; a save says in it that whoever saves knows of them. Nothing of it is kept. */
export function confirmedUses(): TextField {
  return {
    name: 'confirmedUses',
    type: 'text',
    virtual: true,
    label: 'Where the public sees it',
    access: { read: nobody },
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
      components: { Field: '/admin/document/WhereUsed.tsx#WhereUsed' },
    },
  };
}
