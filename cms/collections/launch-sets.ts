import type { CollectionConfig, FieldHook } from 'payload';
import { nobody, officers, publishersOrMakers } from '../access/policies.ts';
import { launchSetEndpoints } from '../api/sets/endpoints.ts';
import { identifier } from '../fields/document/identifier.ts';
import { refuseDeletingLaunched } from '../hooks/keep-launch-sets.ts';
import { launchSetsSlug, membersSlug } from '../workflow/sets/collections.ts';
import { defineRecords } from './define-records.ts';

const toTheMinute = { pickerAppearance: 'dayAndTime', displayFormat: 'EEEE d MMMM yyyy, HH:mm' } as const;
const byTheServer = { create: nobody, update: nobody };

/** What goes live together: prepared, checked, previewed, scheduled, published and taken back as one. */
export const launchSets: CollectionConfig = {
  slug: launchSetsSlug,
  labels: { singular: 'Launch set', plural: 'Launch sets' },
  defaultSort: '-updatedAt',
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: launchSetEndpoints,
  admin: {
    group: 'Public site',
    useAsTitle: 'name',
    defaultColumns: ['name', 'state', 'madeBy', 'launchedAt', 'updatedAt'],
    listSearchableFields: ['name', 'note'],
    description:
      'What goes live together: pages, pictures, files and redirects, in one moment. Give the set a name, then put in what belongs to it.',
    hideAPIURL: true,
    pagination: { defaultLimit: 25 },
  },
  access: { read: officers, create: officers, update: officers, delete: publishersOrMakers },
  hooks: { beforeDelete: [refuseDeletingLaunched] },
  fields: [
    identifier(),
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 100,
      admin: { description: 'What colleagues call it, such as “Winter hubs, 4 December”. The public never sees it.' },
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 2000,
      admin: { description: 'For colleagues: what it is for, and what to look at before it goes live.' },
    },
    {
      name: 'contents',
      type: 'ui',
      label: 'What is in it',
      admin: { disableListColumn: true, components: { Field: '/admin/sets/LaunchSet.tsx#LaunchSet' } },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'preparing',
      access: byTheServer,
      options: [
        { label: 'Being prepared', value: 'preparing' },
        { label: 'Going live', value: 'launching' },
        { label: 'Live', value: 'live' },
        { label: 'Taken back', value: 'taken-back' },
      ],
      // For the list; the page of a set says it in a sentence, which follows what happens to it.
      admin: { readOnly: true, condition: () => false },
    },
    {
      name: 'madeBy',
      type: 'text',
      label: 'Made by',
      access: byTheServer,
      hooks: { beforeChange: [noteMaker('name')] },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.['madeBy']) },
    },
    { name: 'maker', type: 'text', hidden: true, access: { ...byTheServer, read: nobody }, hooks: { beforeChange: [noteMaker('id')] } },
    ...(['launched', 'takenBack'] as const).flatMap((what): CollectionConfig['fields'] => {
      const label = what === 'launched' ? 'Went live' : 'Taken back';
      const condition = (data: Record<string, unknown> | undefined) => Boolean(data?.[`${what}At`]);
      return [
        {
          name: `${what}At`,
          type: 'date',
          label,
          access: byTheServer,
          admin: { position: 'sidebar', readOnly: true, date: toTheMinute, condition },
        },
        {
          name: `${what}By`,
          type: 'text',
          label: `${label} by`,
          access: byTheServer,
          admin: { position: 'sidebar', readOnly: true, condition },
        },
      ];
    }),
    { name: 'launchingSince', type: 'date', hidden: true, access: { ...byTheServer, read: nobody } },
  ],
};

/** What is in launch sets, each with what the set does to it. Only the set’s own endpoints write and read it. */
export const launchSetMembers = defineRecords({
  slug: membersSlug,
  labels: { singular: 'Member of a launch set', plural: 'Members of launch sets' },
  timestamps: false,
  fields: [
    { name: 'set', type: 'text', required: true, index: true },
    {
      name: 'action',
      type: 'select',
      required: true,
      options: [
        { label: 'Publish', value: 'publish' },
        { label: 'Withdraw', value: 'withdraw' },
      ],
    },
    { name: 'of', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'title', type: 'text', required: true },
    // Why it goes, or where a redirect leads; once the set was live, the words that went live.
    { name: 'content', type: 'json' },
    // What was public before, by which it is taken back; and when the versions were saved, before and after.
    { name: 'before', type: 'json' },
    { name: 'publicVersion', type: 'text' },
    { name: 'liveVersion', type: 'text' },
    { name: 'isOpen', type: 'checkbox', required: true, defaultValue: true, index: true },
    // One open set can hold a document; another value than the others’ once the set was live.
    { name: 'slot', type: 'text', required: true, unique: true, index: true },
    { name: 'addedBy', type: 'text', required: true },
    { name: 'addedAt', type: 'date', required: true },
  ],
});

function noteMaker(of: 'id' | 'name'): FieldHook {
  return ({ operation, req, value }) =>
    operation === 'create' ? String((req.user as Record<string, unknown> | null)?.[of] ?? '') : (value as unknown);
}
