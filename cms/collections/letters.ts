import { settleLetter } from '../mail/settle-letter.ts';
import { defineRecords } from './define-records.ts';

/**
 * E-mail on its way, a row for each letter (`cms/mail/`). Nobody reads it over HTTP: a letter may hold a link that lets somebody
 * in. To somebody outside it is encrypted, the address too. Its text is kept only until it was sent, given up or, on a
 * rehearsal, noted as not sent, the rest for 30 days.
 */
export const letters = defineRecords({
  slug: 'letters',
  labels: { singular: 'E-mail', plural: 'E-mails' },
  endpoints: [settleLetter],
  fields: [
    { name: 'to', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'text', type: 'textarea', maxLength: 100_000 },
    // A letter to somebody outside: whose it is, and all of it, their address too, encrypted.
    { name: 'recipient', type: 'text', index: true },
    { name: 'sealed', type: 'textarea', maxLength: 400_000 },
    // What it is about: a collection, or “globals”, and a document in it.
    { name: 'of', type: 'text' },
    { name: 'document', type: 'text' },
    // The account of whoever caused it; empty where the worker did.
    { name: 'causedBy', type: 'text', index: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: [
        { label: 'Waiting', value: 'waiting' },
        { label: 'Sent', value: 'sent' },
        { label: 'Given up', value: 'given-up' },
        { label: 'Not sent: a rehearsal', value: 'not-sent' },
      ],
    },
    { name: 'queuedAt', type: 'date', required: true },
    { name: 'tries', type: 'number', required: true, defaultValue: 0 },
    { name: 'nextTryAt', type: 'date', required: true, index: true },
    { name: 'reason', type: 'textarea' },
    { name: 'endedAt', type: 'date' },
    { name: 'settledBy', type: 'text' },
    { name: 'claimedBy', type: 'text' },
    { name: 'claimedUntil', type: 'date' },
  ],
});
