import { findPicker } from '../fields/links/find-picker.ts';
import type { Block } from 'payload';
import { collectionNames, listedCollection } from '../../content/model/collections.ts';

/** The documents that fit, as cards: the latest news of a topic, the hubs of an area. */
export const documentList: Block = {
  slug: 'documentList',
  labels: { singular: 'List of documents', plural: 'Lists of documents' },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300, admin: { description: 'Such as “Latest news about Creative Health”.' } },
    {
      name: 'from',
      type: 'select',
      label: 'What to list',
      required: true,
      options: listedCollection.options.map((value) => ({ value, label: collectionNames[value].many })),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'topic',
          type: 'relationship',
          relationTo: 'topics',
          label: 'Only of this topic',
          admin: { width: '50%', components: findPicker },
        },
        {
          name: 'area',
          type: 'relationship',
          relationTo: 'areas',
          label: 'Only of this area',
          admin: { width: '50%', components: findPicker },
        },
      ],
    },
    { name: 'limit', type: 'number', label: 'How many at most', required: true, defaultValue: 3, min: 1, max: 12 },
  ],
};
