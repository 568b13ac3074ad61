import type { CollectionConfig, Field } from 'payload';
import { editorsAndAdministrators, officersOrPublisherWithoutDrafts } from '../access/policies.ts';
import { validateRedirect } from '../checks/validators.ts';
import { identifier } from '../fields/document/identifier.ts';
import { linkTarget } from '../fields/links/link.ts';
import { recordChange, recordDeletion } from '../hooks/record-change.ts';
import { refuseInvalidRedirect } from '../hooks/refuse-invalid.ts';
import { withPublicFields } from './public-fields.ts';

const publicFields: Field[] = [
  {
    name: 'from',
    type: 'text',
    label: 'Address that people use',
    required: true,
    unique: true,
    index: true,
    maxLength: 500,
    admin: {
      description:
        'What stands after the site’s name, such as /flu, /old-site/page.html or /page.aspx?documentuid=12. /old-site/* stands for everything below that folder that has no page here. It cannot be an address that a page of this site has or had.',
    },
  },
  linkTarget({ label: 'Where it leads', required: true, onlyPages: true }),
];

/** Addresses that lead somewhere else. Pages that move or change their address need none: that happens by itself. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  defaultSort: 'from',
  admin: {
    group: 'Organise',
    useAsTitle: 'from',
    defaultColumns: ['from', 'updatedAt'],
    listSearchableFields: ['from'],
    description:
      'Short addresses for posters, and addresses of an older site. A page whose address changes needs none: its old address leads to the new one by itself.',
  },
  access: {
    read: officersOrPublisherWithoutDrafts,
    create: editorsAndAdministrators,
    update: editorsAndAdministrators,
    delete: editorsAndAdministrators,
  },
  hooks: {
    beforeChange: [refuseInvalidRedirect],
    afterChange: [recordChange],
    afterDelete: [recordDeletion],
  },
  fields: [identifier(), ...publicFields],
  ...withPublicFields('redirects', publicFields, validateRedirect),
};
