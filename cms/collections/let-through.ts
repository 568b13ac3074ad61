import { defineRecords } from './define-records.ts';

/**
 * Which findings of the checks somebody let through in which document, and why. Rows are only added, by the endpoints of the
 * checks; nobody changes one. Officers read them with the findings of a document that they may read: they quote its words.
 */
export const letThrough = defineRecords({
  slug: 'let-through',
  labels: { singular: 'Finding let through', plural: 'Findings let through' },
  timestamps: false,
  fields: [
    { name: 'of', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'key', type: 'text', required: true },
    { name: 'finding', type: 'textarea', required: true },
    {
      name: 'weight',
      type: 'select',
      required: true,
      options: [
        { label: 'Error', value: 'error' },
        { label: 'Suggestion', value: 'suggestion' },
      ],
    },
    { name: 'reason', type: 'textarea' },
    { name: 'isTakenBack', type: 'checkbox', defaultValue: false },
    { name: 'by', type: 'text', required: true },
    { name: 'at', type: 'date', required: true, index: true },
  ],
});
