import type { DateField, Field, FieldHook, JSONField, RelationshipField, SelectField, TextareaField, TextField } from 'payload';
import { editorsAndAdministrators, nobody, officers, ownersAndPublishers } from '../../access/policies.ts';
import { findPicker } from '../links/find-picker.ts';
import { isPublisher } from '../../access/publisher.ts';
import { dayPicker } from '../facts/typed-dates.ts';

/** What officers keep about a document for themselves. None of it ever reaches the public. */
export function workflowFields(): Field[] {
  return [workflow(), owner(), reviewBy(), ...confirmation(), notes(), firstPublished(), ...revisionFields()];
}

/**
 * Where the document stands on its way to an editor, for lists; what was approved by whom is in its history. Written beside
 * the words, by the buttons under “Review” (`cms/workflow/reviewing/review.ts`).
 */
function workflow(): SelectField {
  return {
    name: 'workflow',
    type: 'select',
    label: 'Review',
    defaultValue: 'draft',
    options: [
      { label: 'Not asked for', value: 'draft' },
      { label: 'Waiting for an editor', value: 'ready-for-review' },
      { label: 'Changes asked for', value: 'changes-asked' },
      { label: 'Approved', value: 'approved' },
    ],
    access: { create: nobody, read: officers, update: nobody },
    admin: { disableBulkEdit: true, condition: () => false },
    hooks: { beforeChange: [settleOnPublish], beforeDuplicate: [() => 'draft'] },
  };
}

/** The officer who answers for the document. */
function owner(): RelationshipField {
  return {
    name: 'owner',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    access: { create: editorsAndAdministrators, read: officers, update: ownersAndPublishers },
    defaultValue: ({ user }) => (user && !isPublisher(user) ? user.id : undefined),
    // A copy is its maker's, not its original's owner's, who never saw it.
    hooks: { beforeDuplicate: [({ req, value }): unknown => req.user?.id ?? value] },
    admin: {
      position: 'sidebar',
      description: 'Who answers for this document. Never shown to the public.',
      allowCreate: false,
      components: findPicker,
    },
  };
}

/** The day somebody should look at the document again. */
function reviewBy(): DateField {
  return {
    name: 'reviewBy',
    type: 'date',
    label: 'Review by',
    index: true,
    access: { read: officers },
    admin: {
      position: 'sidebar',
      date: dayPicker,
      description: 'The day somebody should check that it is still true. It is on your desk from a month before.',
    },
  };
}

/** What “Still correct” writes, besides the next day to look. */
export const confirmationFields = ['confirmedAt', 'confirmedBy'] as const;

/** Who said last that the document is still correct, and when. Written by that button alone: `keep-confirmation.ts`. */
function confirmation(): Field[] {
  return [
    {
      name: 'confirmedAt',
      type: 'date',
      label: 'Still correct on',
      access: { read: officers },
      admin: {
        position: 'sidebar',
        readOnly: true,
        disableBulkEdit: true,
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm' },
        condition: (data) => Boolean(data?.['confirmedAt']),
      },
      hooks: { beforeDuplicate: [() => null] },
    },
    {
      name: 'confirmedBy',
      type: 'text',
      label: 'Who said so',
      access: { read: officers },
      admin: { position: 'sidebar', readOnly: true, disableBulkEdit: true, condition: (data) => Boolean(data?.['confirmedBy']) },
      hooks: { beforeDuplicate: [() => null] },
    },
  ];
}

/** Anything the next officer should know. */
function notes(): TextareaField {
  return {
    name: 'notes',
    type: 'textarea',
    access: { read: officers },
    admin: { position: 'sidebar', description: 'For colleagues only. Never shown to the public.' },
  };
}

/** When the document first went public. Set by the first publish, and kept for ever after. */
function firstPublished(): DateField {
  return {
    name: 'firstPublished',
    type: 'date',
    label: 'First published',
    index: true,
    access: { create: nobody, update: nobody },
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm' },
      condition: (data) => Boolean(data?.['firstPublished']),
    },
    hooks: { beforeChange: [noteFirstPublish], beforeDuplicate: [() => null] },
  };
}

/** Which save made this version and from which one, so that a stale save can be told from a person's own autosave; and who saved it. */
export function revisionFields(): (JSONField | TextField)[] {
  return [
    {
      name: 'savedFrom',
      type: 'text',
      hidden: true,
      access: { create: nobody, read: nobody, update: nobody },
      hooks: { beforeDuplicate: [() => null] },
    },
    {
      name: 'savedIn',
      type: 'text',
      hidden: true,
      access: { create: nobody, read: nobody, update: nobody },
      hooks: { beforeDuplicate: [() => null] },
    },
    {
      name: 'savedBy',
      type: 'text',
      hidden: true,
      access: { create: nobody, read: nobody, update: nobody },
      hooks: { beforeChange: [noteWhoSaves] },
    },
    // The accounts of those who wrote in it since it was public last; `keep-reviewed.ts` adds them.
    {
      name: 'writers',
      type: 'json',
      hidden: true,
      access: { create: nobody, read: nobody, update: nobody },
      hooks: { beforeDuplicate: [() => null] },
    },
  ];
}

const noteWhoSaves: FieldHook = ({ req }) => {
  const { name, email } = (req.user ?? {}) as { name?: unknown; email?: unknown };
  return req.context['approvedBy'] ?? name ?? email ?? null;
};

const settleOnPublish: FieldHook = ({ value, data }) => (data?.['_status'] === 'published' ? 'draft' : value);

const noteFirstPublish: FieldHook = ({ value, data, originalDoc }) => {
  const earlier = (originalDoc as { firstPublished?: unknown } | undefined)?.firstPublished;
  return earlier ?? value ?? (data?.['_status'] === 'published' ? new Date().toISOString() : undefined);
};
