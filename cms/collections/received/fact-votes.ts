import type { CollectionConfig } from 'payload';
import { checkableKinds } from '../../../content/model/fields/fact.ts';
import { factAnswers } from '../../../content/model/intake/intake.ts';
import { settleReceived } from '../../api/desk/settle-received.ts';
import { checkedNames } from '../../fields/facts/checked-facts.ts';
import { optionsFrom } from '../../fields/options.ts';
import { aboutPage, receivedCollection, sentAt } from './received-collection.ts';
import { settlement } from './settlement.ts';

/** Whether one fact of a page was right, as somebody said with one press. */
export const factVotes: CollectionConfig = receivedCollection({
  slug: 'fact-votes',
  labels: { singular: 'Vote on a fact', plural: 'Right or wrong' },
  endpoints: [settleReceived('fact-votes')],
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['said', 'fact', 'title', 'text', 'at'],
    listSearchableFields: ['text', 'title', 'page'],
    description:
      'What readers said of single facts with “This was right” and “This was wrong”. Nothing says who they are. Sentences are kept for 12 months, the votes for three years.',
  },
  fields: [
    { name: 'said', type: 'select', required: true, index: true, label: 'They said', options: optionsFrom(factAnswers) },
    {
      name: 'fact',
      type: 'select',
      required: true,
      label: 'Of',
      options: checkableKinds.map((value) => ({ value, label: checkedNames[value] })),
    },
    { name: 'text', type: 'textarea', label: 'In their words' },
    ...aboutPage(),
    {
      name: 'keptFact',
      type: 'text',
      index: true,
      label: 'Fact that is kept once',
      admin: { disableListColumn: true, description: 'The fact that the page had it from, then.' },
    },
    sentAt(),
    ...settlement(),
  ],
});
