import type { CollectionConfig } from 'payload';
import { usefulAnswers } from '../../../content/model/intake/intake.ts';
import { optionsFrom } from '../../fields/options.ts';
import { settleReceived } from '../../api/desk/settle-received.ts';
import { aboutPage, receivedCollection, sentAt } from './received-collection.ts';
import { settlement } from './settlement.ts';

/** Whether a page was useful to somebody, and a sentence about it. */
export const ratings: CollectionConfig = receivedCollection({
  slug: 'ratings',
  labels: { singular: 'Rating', plural: 'Ratings' },
  endpoints: [settleReceived('ratings')],
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['useful', 'text', 'title', 'page', 'at'],
    listSearchableFields: ['text', 'title', 'page'],
    description:
      'What readers said with “Rate this page”. Nothing says who they are. Sentences are kept for 12 months, the answers for three years.',
  },
  fields: [
    { name: 'useful', type: 'select', required: true, label: 'Was it useful?', options: optionsFrom(usefulAnswers) },
    { name: 'text', type: 'textarea', label: 'In their words' },
    ...aboutPage(),
    sentAt(),
    ...settlement(),
  ],
});
