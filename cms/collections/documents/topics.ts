import { richText } from '../../fields/text/rich-text.ts';
import { documentCollection } from './document-collection.ts';

/** Subjects; what belongs to each is gathered on its page. */
export const topics = documentCollection({
  slug: 'topics',
  group: 'Organise',
  description: 'A subject, in the words people use. What belongs to it is gathered on its page.',
  titleExample: 'Loneliness and company',
  columns: ['isMentalHealth'],
  content: [
    {
      name: 'isMentalHealth',
      type: 'checkbox',
      label: 'It is about mental health',
      defaultValue: false,
      admin: { description: 'Pages on this topic then show the help lines for when it is urgent.' },
    },
    richText({ name: 'body', label: 'About it' }),
  ],
});
