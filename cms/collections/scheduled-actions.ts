import { nobody, officers } from '../access/policies.ts';
import { cancelAction, documentSchedule, scheduleAction, scheduleOfMonth, settleAction, takeNewest } from '../api/scheduling/endpoints.ts';
import { defineRecords } from './define-records.ts';

const toTheMinute = { pickerAppearance: 'dayAndTime', displayFormat: 'EEEE d MMMM yyyy, HH:mm' } as const;

/**
 * What is to be published or withdrawn at a time of its own, with the words that were approved. Officers make and cancel
 * rows by the endpoints, which ask for the right to publish; the worker does what is due. Nothing else writes here.
 */
export const scheduledActions = defineRecords({
  slug: 'scheduled-actions',
  labels: { singular: 'Scheduled action', plural: 'Scheduled' },
  defaultSort: '-at',
  endpoints: [documentSchedule, scheduleOfMonth, scheduleAction, takeNewest, cancelAction, settleAction],
  admin: {
    group: 'Public site',
    useAsTitle: 'title',
    defaultColumns: ['title', 'action', 'at', 'state', 'approvedBy', 'reason'],
    listSearchableFields: ['title', 'approvedBy'],
    description:
      'What goes live, or is taken down, at a time that an editor chose. It is scheduled and cancelled on the page of the document itself.',
    hideAPIURL: true,
    pagination: { defaultLimit: 25 },
  },
  access: { read: officers },
  fields: [
    {
      name: 'action',
      type: 'select',
      required: true,
      options: [
        { label: 'Publish', value: 'publish' },
        { label: 'Withdraw', value: 'withdraw' },
      ],
    },
    { name: 'of', type: 'text', required: true, label: 'Collection', admin: { description: 'The collection, or “globals”.' } },
    {
      name: 'document',
      type: 'text',
      required: true,
      index: true,
      admin: { description: 'The document’s identifier, or the global’s name.' },
    },
    { name: 'title', type: 'text', required: true },
    { name: 'at', type: 'date', required: true, index: true, label: 'When', admin: { date: toTheMinute } },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: [
        { label: 'Waiting', value: 'waiting' },
        { label: 'Done', value: 'done' },
        { label: 'Failed', value: 'failed' },
        { label: 'Cancelled', value: 'cancelled' },
      ],
    },
    { name: 'reason', type: 'textarea', label: 'What happened', admin: { condition: (data) => Boolean(data?.['reason']) } },
    { name: 'approvedBy', type: 'text', required: true, label: 'Approved by' },
    { name: 'approvedAt', type: 'date', required: true, label: 'Approved at', admin: { date: toTheMinute } },
    { name: 'doneAt', type: 'date', label: 'Done at', admin: { date: toTheMinute, condition: (data) => Boolean(data?.['doneAt']) } },
    { name: 'isLate', type: 'checkbox', defaultValue: false, admin: { condition: (data) => Boolean(data?.['isLate']) } },
    {
      name: 'settledBy',
      type: 'text',
      label: 'Dealt with by',
      admin: { description: 'Who saw that it failed, and dealt with it.', condition: (data) => Boolean(data?.['settledBy']) },
    },
    // What was approved, and what the worker needs to know of it.
    { name: 'content', type: 'json', hidden: true, access: { read: nobody } },
    { name: 'version', type: 'text', required: true, admin: { hidden: true, description: 'When the approved version was saved.' } },
    {
      name: 'publicVersion',
      type: 'text',
      admin: { hidden: true, description: 'When the version was saved that was public at the time of approval; empty where none was.' },
    },
    { name: 'uploads', type: 'json', hidden: true, access: { read: nobody } },
    // One of a kind can wait for a document; another value than the others’ where it does not wait any more.
    { name: 'slot', type: 'text', required: true, unique: true, index: true, hidden: true, access: { read: nobody } },
    { name: 'claimedBy', type: 'text', hidden: true, access: { read: nobody } },
    { name: 'claimedUntil', type: 'date', hidden: true, access: { read: nobody } },
  ],
});
