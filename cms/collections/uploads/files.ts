import type { CollectionConfig } from 'payload';
import { nobody, officersOrPublisherOfUsedPublishedUploads } from '../../access/policies.ts';
import { fileTypes, noteFileFacts, takeInFile } from '../../uploads/take-in-file.ts';
import { confirmedUses } from '../../fields/document/confirmed-uses.ts';
import { launchSet } from '../../fields/document/launch-set.ts';
import { savedWhileTyping } from '../../fields/document/saving.ts';
import { findings } from '../../fields/document/findings.ts';
import { defineDocument } from '../define-document.ts';

/** Files the public downloads: documents, tables, recordings. */
export const files: CollectionConfig = defineDocument({
  slug: 'files',
  labels: { singular: 'File', plural: 'Files' },
  admin: {
    group: 'Library',
    components: { views: { list: { Component: '/admin/library/FileList.tsx#FileList' } } },
    defaultColumns: ['title', 'filename', 'mimeType', 'filesize', 'pages', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'filename'],
    description:
      'PDF, Word, Excel, PowerPoint, OpenDocument, CSV or MP3, up to 50 MB. A file is published with the first document that uses it.',
  },
  access: { read: officersOrPublisherOfUsedPublishedUploads },
  disableDuplicate: true,
  versions: { drafts: { ...savedWhileTyping, validate: true }, maxPerDoc: 50 },
  upload: {
    mimeTypes: fileTypes,
    pasteURL: false,
    bulkUpload: false,
    crop: false,
    // What a file is, `takeInFile` has found out by then; Payload takes a table that begins with BM for a picture.
    allowRestrictedFileTypes: true,
    focalPoint: false,
  },
  hooks: { beforeOperation: [takeInFile], beforeChange: [noteFileFacts] },
  fields: [
    launchSet(),
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 140,
      admin: { description: 'What the public reads before they open it. Taken from the file, if left empty.' },
    },
    { name: 'description', type: 'textarea', maxLength: 400, admin: { description: 'What is in it, in a sentence or two.' } },
    {
      name: 'language',
      type: 'text',
      defaultValue: 'en',
      admin: { description: 'en for English, pl for Polish, cy for Welsh. Read from the file where it says so.' },
      validate: (value: unknown) =>
        !value ||
        (typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(value)) ||
        'Write the language as a code, such as en, pl or en-GB.',
    },
    {
      name: 'pages',
      type: 'number',
      min: 1,
      admin: { readOnly: true, description: 'Read from the file.' },
      access: { create: nobody, update: nobody },
    },
    confirmedUses(),
    findings(),
    { name: 'sha256', type: 'text', hidden: true, access: { create: nobody, update: nobody } },
  ],
});
