import type { CollectionConfig } from 'payload';
import { formats } from '../../../content/model/intake/intake.ts';
import { optionsFrom } from '../../fields/options.ts';
import { nobody } from '../../access/policies.ts';
import { answerFormatRequest } from '../../formats/answer-format-request.ts';
import { aboutPage, receivedCollection, sentAt } from './received-collection.ts';
import { settlement } from './settlement.ts';

/** A page that somebody needs in another format. */
export const formatRequests: CollectionConfig = receivedCollection({
  slug: 'format-requests',
  labels: { singular: 'Request for a format', plural: 'Requests for formats' },
  endpoints: [answerFormatRequest],
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['format', 'language', 'title', 'isAwaited', 'at'],
    listSearchableFields: ['title', 'page', 'language'],
    description:
      'Pages that readers need in another format. Add a publication’s format to its latest edition and publish it: the request closes by itself. Whoever left an email address is written to then, once; nobody sees the address.',
  },
  fields: [
    { name: 'format', type: 'select', required: true, options: optionsFrom(formats) },
    { name: 'language', type: 'text', label: 'Language' },
    ...aboutPage(),
    sentAt(),
    {
      name: 'isAwaited',
      type: 'checkbox',
      label: 'Somebody waits for an answer by e-mail',
      defaultValue: false,
      admin: { description: 'What you write as done is sent to them as it stands, and their address is deleted.' },
    },
    // Encrypted. It goes with the answer, or with the words that somebody wrote.
    { name: 'replyTo', type: 'text', hidden: true, access: { read: nobody, create: nobody, update: nobody } },
    ...settlement('Sent to whoever waits for an answer. Where nobody does, for colleagues only.'),
  ],
});
