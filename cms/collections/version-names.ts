import { nameVersion } from '../api/changes/name-version.ts';
import { defineRecords } from './define-records.ts';

/** What officers call single versions of documents, to find them again. Only the endpoint writes here; they are read with the versions of a document that somebody may read (`cms/api/changes/`). */
export const versionNames = defineRecords({
  slug: 'version-names',
  labels: { singular: 'Name of a version', plural: 'Names of versions' },
  endpoints: [nameVersion],
  fields: [
    { name: 'of', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'version', type: 'text', required: true, unique: true, index: true },
    { name: 'name', type: 'text', required: true },
    { name: 'by', type: 'text', required: true },
  ],
});
