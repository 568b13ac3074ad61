import type { Document } from '../../content/model/documents/index.ts';
import type { RichText } from '../../content/model/fields/rich-text.ts';
import { blocks } from '../../cms/blocks/index.ts';
import { documentCollections } from '../../cms/collections/documents/index.ts';
import { publicFieldsOf } from '../../cms/collections/public-fields.ts';
import type { Data } from '../../cms/snapshot/mapping/fields.ts';
import { toLexical } from '../../cms/snapshot/mapping/codecs/rich-text/write-rich-text.ts';
import { writeFields } from '../../cms/snapshot/mapping/write-fields.ts';

/** A moment that documents of the tests were saved at. */
export const saved = '2026-11-20T09:00:00.000Z';

const toCms = { collectionOf: (id: string) => id.split('-')[0] ?? '' };

/** A document as the CMS would hold it. Identifiers in it name their collection: `news-1`. */
export function written(document: Document, collectionOf = toCms.collectionOf): Data {
  const fields = publicFieldsOf(documentCollections[document.collection]);
  return {
    ...writeFields(fields, document as unknown as Data, { collectionOf }),
    id: document.id,
    firstPublished: document.firstPublished,
    updatedAt: document.updated,
  };
}

/** A text as the editor would save it. */
export function lexical(text: RichText): Data | undefined {
  return toLexical(text, toCms, blocks);
}

/** A news story that fits the model, as the CMS would hold it, with some fields changed. */
export function story(changes: Data = {}): Data {
  return {
    id: 'news-1',
    title: 'A hub opens',
    slug: 'a-hub-opens',
    summary: 'A new wellbeing hub opens its doors.',
    language: 'en',
    category: 'hub launch',
    whatChanges: 'You can get advice in one place.',
    date: { precision: 'day', date: '2018-03-23T12:00:00.000Z' },
    body: lexical([{ type: 'paragraph', children: [{ type: 'text', text: 'The doors are open.' }] }]),
    firstPublished: saved,
    updatedAt: saved,
    ...changes,
  };
}
