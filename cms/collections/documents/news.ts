import { newsCategories } from '../../../content/model/documents/news.ts';
import { contact } from '../../fields/facts/contact.ts';
import { contributions } from '../../fields/facts/contribution.ts';
import { figures } from '../../fields/facts/figure.ts';
import { impreciseDate } from '../../fields/facts/imprecise-date.ts';
import { optionsOf } from '../../fields/options.ts';
import { richText } from '../../fields/text/rich-text.ts';
import { documentCollection } from './document-collection.ts';
import { startingWith } from './starting-with.ts';

/** Stories about something that happened. */
const stories = documentCollection({
  slug: 'news',
  group: 'News and stories',
  description: 'Something that happened, and what it changes for the reader. For something that will happen, add an event.',
  titleExample: 'First wellbeing hub opens in Plymouth',
  columns: ['category', 'date.date'],
  searchable: ['whatChanges'],
  content: [
    {
      name: 'whatChanges',
      type: 'textarea',
      label: 'What changes for the reader',
      required: true,
      maxLength: 300,
      admin: { description: 'In a sentence or two; it leads the page. “You can now get advice on housing and debt in one place.”' },
    },
    richText({ name: 'body', label: 'Story', required: true }),
    contributions(),
  ],
  details: [
    {
      name: 'category',
      type: 'select',
      required: true,
      index: true,
      options: optionsOf(newsCategories),
      admin: { description: 'The list it appears in.' },
    },
    impreciseDate({ name: 'date', label: 'Date of the story', required: true }),
    figures({ name: 'keyFacts', label: 'Key facts', description: 'The figures of the story, each with what it counts.' }),
    contact({ name: 'furtherInformation', label: 'Further information' }),
  ],
});

/** A story is about today, until somebody says otherwise. */
export const news = startingWith(stories, () => ({ date: { precision: 'day', date: new Date().toISOString() } }));
