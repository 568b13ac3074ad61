import { defineRecords } from './define-records.ts';

/** The publisher's ledger once more: what became of every address that was ever live. With it the publisher's store is made again where its disk was lost. */
export const addressEvents = defineRecords({
  // The identifier is made of all of it: the same event is kept once, whoever brings it.
  slug: 'address-events',
  timestamps: false,
  fields: [
    { name: 'path', type: 'text', required: true, index: true },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'release', type: 'number', required: true },
    { name: 'event', type: 'select', required: true, options: ['live', 'redirected', 'withdrawn', 'erased'] },
    { name: 'title', type: 'text', required: true },
    { name: 'document', type: 'text', index: true },
    { name: 'to', type: 'text' },
    { name: 'reason', type: 'textarea' },
    { name: 'successor', type: 'text' },
  ],
});

/** Every release that was ever live, so that one made on another machine is told from it. */
export const madeReleases = defineRecords({
  // The identifier is made of the number and the instant: two stores may have made releases of one number.
  slug: 'made-releases',
  timestamps: false,
  fields: [
    { name: 'number', type: 'number', required: true, index: true },
    { name: 'at', type: 'date', required: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'knownAs', type: 'number', required: true },
    { name: 'renderer', type: 'text', required: true },
    { name: 'reason', type: 'text', required: true },
    { name: 'pages', type: 'number', required: true },
  ],
});
