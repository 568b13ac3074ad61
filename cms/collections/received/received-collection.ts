import type { CollectionConfig, Field } from 'payload';
import { administrators, officers } from '../../access/policies.ts';
import { defineRecords } from '../define-records.ts';

/**
 * Makes a collection of what the public sent. The worker writes it, from the intake's spool; officers read it, and an
 * administrator may remove what says who somebody is. It has no versions, and no times but the hour it was sent.
 */
export function receivedCollection({ fields, admin, access, ...rest }: CollectionConfig): CollectionConfig {
  return defineRecords({
    timestamps: false,
    defaultSort: '-at',
    ...rest,
    admin: { group: 'From readers', hideAPIURL: true, pagination: { defaultLimit: 50 }, ...admin },
    access: { read: officers, delete: administrators, ...access },
    fields,
  });
}

/** When something was sent, to the hour. */
export function sentAt(label = 'Sent'): Field {
  return {
    name: 'at',
    type: 'date',
    required: true,
    index: true,
    label,
    admin: {
      date: { pickerAppearance: 'dayAndTime', displayFormat: "d MMMM yyyy, 'after' HH:mm" },
      description: 'Only the hour is kept, so that nobody can be found by the minute.',
    },
  };
}

/** The page something was sent about. */
export function aboutPage(): Field[] {
  return [
    { name: 'title', type: 'text', label: 'Page', admin: { description: 'What the page was called then.' } },
    { name: 'page', type: 'text', required: true, index: true, label: 'Address' },
    { name: 'of', type: 'text', label: 'Collection', admin: { disableListColumn: true } },
    { name: 'document', type: 'text', index: true, label: 'Document', admin: { disableListColumn: true } },
  ];
}
