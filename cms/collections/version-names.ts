import type { CollectionConfig } from 'payload';
import { nobody } from '../access/policies.ts';
import { nameVersion } from '../api/changes/name-version.ts';
import { identifier } from '../fields/document/identifier.ts';

/** What officers call single versions of documents, to find them again. Only the endpoint writes here. */
export const versionNames: CollectionConfig = {
  slug: 'version-names',
  labels: { singular: 'Name of a version', plural: 'Names of versions' },
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [nameVersion],
  admin: { hidden: true },
  // Read with the versions of a document that somebody may read (api/changes/).
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    identifier(),
    { name: 'of', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'version', type: 'text', required: true, unique: true, index: true },
    { name: 'name', type: 'text', required: true },
    { name: 'by', type: 'text', required: true },
  ],
};
