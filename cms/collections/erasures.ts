import { nobody } from '../access/policies.ts';
import { erasureStates } from '../erasing/erasure-states.ts';
import { erasureEndpoints } from '../erasing/endpoints.ts';
import { defineRecords } from './define-records.ts';

/**
 * What was erased, and how far that is: a row for each. It holds the addresses, which answer 410 for ever, and none of the words.
 * Only the endpoints and the worker write here; administrators read it on the page “Erase”.
 */
export const erasures = defineRecords({
  slug: 'erasures',
  labels: { singular: 'Erasure', plural: 'Erasures' },
  timestamps: false,
  endpoints: erasureEndpoints,
  access: { read: nobody },
  fields: [
    { name: 'of', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    // Its addresses, as far as they were ever public.
    { name: 'addresses', type: 'json', required: true },
    // Why, for administrators; the public never reads it.
    { name: 'reason', type: 'textarea', required: true, maxLength: 1_000 },
    { name: 'by', type: 'text', required: true },
    { name: 'account', type: 'text' },
    { name: 'askedAt', type: 'date', required: true, index: true },
    { name: 'state', type: 'select', required: true, index: true, options: [...erasureStates] },
    // What went, as counts in words; and what went wrong last.
    { name: 'done', type: 'json' },
    { name: 'problem', type: 'textarea' },
    { name: 'doneAt', type: 'date' },
  ],
});
