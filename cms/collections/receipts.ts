import { officers } from '../access/policies.ts';
import { confirmLoss, goBack, publishFromThisDatabase, resume } from '../api/receipts/go-back.ts';
import { tellOfHeldBack } from '../workflow/reviewing/tell-of-held-back.ts';
import { identifier } from '../fields/document/identifier.ts';
import { onlyFirstParts } from './receipt-parts.ts';
import { defineRecords } from './define-records.ts';

const toTheSecond = { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm:ss' } as const;

/** The receipts: what each publish did to the public site. Only the worker writes them. */
export const receipts = defineRecords({
  slug: 'receipts',
  labels: { singular: 'Release', plural: 'Releases' },
  defaultSort: '-at',
  endpoints: [goBack, resume, confirmLoss, publishFromThisDatabase],
  admin: {
    group: 'Public site',
    useAsTitle: 'number',
    defaultColumns: ['number', 'kind', 'at', 'by', 'ms', 'goBack'],
    listSearchableFields: ['by', 'message'],
    description: 'Every version of the public site, newest first, with the receipt of what it made live.',
    hideAPIURL: true,
    baseFilter: () => onlyFirstParts,
    pagination: { defaultLimit: 25 },
  },
  access: { read: officers },
  hooks: { afterChange: [tellOfHeldBack] },
  fields: [
    // Only the worker makes them; a receipt's further parts are named after the first.
    { ...identifier(), validate: (value: unknown) => typeof value === 'string' || 'A receipt needs an identifier.' },
    {
      name: 'goBack',
      type: 'ui',
      label: 'Go back',
      admin: { position: 'sidebar', components: { Field: '/admin/GoBack.tsx#GoBackField', Cell: '/admin/GoBack.tsx#GoBackCell' } },
    },
    {
      name: 'number',
      type: 'number',
      required: true,
      index: true,
      label: 'Release',
      admin: { description: 'The release that was live afterwards; counted from 1.' },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: [
        { label: 'Publish', value: 'publish' },
        { label: 'Nothing to change', value: 'unchanged' },
        { label: 'New site code', value: 'renderer' },
        { label: 'Full render', value: 'full' },
        { label: 'Went back', value: 'rollback' },
        { label: 'Refused', value: 'refused' },
      ],
    },
    { name: 'at', type: 'date', required: true, index: true, label: 'Live at', admin: { date: toTheSecond } },
    { name: 'by', type: 'text', label: 'Whose changes', admin: { description: 'Whose changes it made live.' } },
    {
      name: 'ms',
      type: 'number',
      label: 'Took (ms)',
      admin: { description: 'From taking the change to the proof that the public server answers with it.' },
    },
    { name: 'searchAt', type: 'date', label: 'In full-text search at', admin: { date: toTheSecond } },
    { name: 'message', type: 'textarea', label: 'What went wrong', admin: { condition: (data) => Boolean(data?.['message']) } },
    {
      name: 'addresses',
      type: 'json',
      label: 'Addresses that changed',
      admin: { description: 'Each address, and whether it was added, changed, moved or withdrawn.' },
    },
    {
      name: 'pagesWaiting',
      type: 'number',
      label: 'Pages that followed',
      admin: {
        condition: (data) => Boolean(data?.['pagesWaiting']),
        description: 'Where a change is on a great many pages, those people come to first have it at once, and these followed.',
      },
    },
    {
      name: 'everyPageAt',
      type: 'date',
      label: 'On every page at',
      admin: { date: toTheSecond, condition: (data) => Boolean(data?.['pagesWaiting']) },
    },
    { name: 'rendered', type: 'number', label: 'Pages rendered' },
    { name: 'checks', type: 'json', label: 'What was checked' },
    { name: 'proof', type: 'json', label: 'What the public server answered' },
    {
      name: 'part',
      type: 'number',
      defaultValue: 0,
      index: true,
      admin: {
        hidden: true,
        description: 'The receipt of a large release is kept in parts, counted from 0; the first has what is about all of it.',
      },
    },
    {
      name: 'documents',
      type: 'array',
      label: 'Versions it made live',
      labels: { singular: 'Version', plural: 'Versions' },
      fields: [
        { name: 'of', type: 'text', required: true, label: 'Collection', admin: { description: 'The collection, or “globals”.' } },
        {
          name: 'document',
          type: 'text',
          required: true,
          index: true,
          admin: { description: 'The document’s identifier, or the global’s name.' },
        },
        { name: 'version', type: 'text', admin: { description: 'When the version was saved.' } },
      ],
    },
    {
      name: 'quarantined',
      type: 'array',
      label: 'Held back',
      labels: { singular: 'Document', plural: 'Documents' },
      fields: [
        { name: 'of', type: 'text', required: true, label: 'Collection' },
        { name: 'document', type: 'text', required: true, index: true },
        { name: 'version', type: 'text' },
        { name: 'title', type: 'text' },
        { name: 'isPublic', type: 'checkbox', label: 'An earlier version is public' },
        { name: 'problems', type: 'json', admin: { description: 'Each with the field and the reason.' } },
      ],
    },
  ],
});
