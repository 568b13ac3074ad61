import type { CollectionConfig } from 'payload';
import { nobody, officersButNotOfFew } from '../../access/policies.ts';
import { addWords } from '../../api/desk/add-words.ts';
import { settleReceived } from '../../api/desk/settle-received.ts';
import { receivedCollection, sentAt } from './received-collection.ts';
import { settlement } from './settlement.ts';

/** Words that were searched for in vain, with how many asked. */
export const emptySearches: CollectionConfig = receivedCollection({
  slug: 'empty-searches',
  labels: { singular: 'Search without a result', plural: 'Searches without a result' },
  defaultSort: '-senders',
  endpoints: [settleReceived('empty-searches'), addWords],
  admin: {
    useAsTitle: 'words',
    defaultColumns: ['words', 'senders', 'at'],
    listSearchableFields: ['words'],
    description:
      'What was searched for five times or more and not found, by different people or on different days; what was asked less often is shown to nobody. Add the words to the page that answers them (its Search tab), or write the page. Kept for 12 months.',
  },
  access: { read: officersButNotOfFew },
  fields: [
    { name: 'words', type: 'text', required: true, unique: true, index: true },
    {
      name: 'senders',
      type: 'number',
      required: true,
      index: true,
      label: 'How many asked',
      admin: { description: 'One sender counts once a day.' },
    },
    sentAt('Last asked'),
    ...settlement(),
  ],
});

/** Each search in vain by itself, from which the counts are made. Nobody reads them: few might have asked the same. */
export const emptySearchEntries: CollectionConfig = receivedCollection({
  slug: 'empty-search-entries',
  admin: { hidden: true },
  access: { read: nobody, delete: nobody },
  fields: [{ name: 'words', type: 'text', required: true, index: true }, sentAt()],
});
