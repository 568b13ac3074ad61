import { document, type Document } from '../../content/model/documents/index.ts';
import type { FileRecord, Image } from '../../content/model/media.ts';
import type { RichText } from '../../content/model/fields/rich-text.ts';
import type { SimpleText } from '../../content/model/fields/simple-text.ts';

/** A document of the gallery or of a test: what every document needs, and what is given. @throws where the content model does not allow it */
export function exampleDocument(collection: Document['collection'], fields: object): Document {
  const slug = `bare-${collection}`;
  return document.parse({
    collection,
    id: slug,
    slug,
    title: `Bare ${collection}`,
    summary: 'It has only what its collection asks for.',
    firstPublished: '2026-01-05T09:00:00Z',
    updated: '2026-01-06T09:00:00Z',
    ...fields,
  });
}

/** What each collection asks for at least, and nothing else. */
export const leastFields: { readonly [C in Document['collection']]: object } = {
  services: { whoFor: ['Anyone'], howToGetIt: 'Ask your GP.' },
  hubs: { status: 'not confirmed', place: { name: 'Sample Hall' } },
  offers: { activity: 'singing', whoFor: ['Adults'], waysIn: ['turn up'], howToJoin: 'Come along.' },
  events: { date: '2027-01-04' },
  consultations: { question: 'What should change?', opens: { date: '2026-01-05' }, closes: { date: '2026-01-30' } },
  meetings: { committee: 'Board', date: '2027-01-04' },
  news: { category: 'partnership', date: { precision: 'unknown' }, whatChanges: 'Nothing much.', body: [] },
  vacancies: { role: 'GP', state: 'past programme' },
  publications: { kind: 'plan' },
  pillars: { number: 9 },
  programmes: { status: 'not known' },
  guides: { steps: [{ slug: 'one', title: 'The only step', body: [] }] },
  pages: { body: [] },
  organisations: { kind: 'charity' },
  areas: { kind: 'neighbourhood' },
  topics: {},
};

/** An image record; the bytes need not be there, a picture that does not come is one of the things to look at. */
export function exampleImage(id: string, words: Partial<Image> = {}): Image {
  return {
    id,
    alt: 'A garden with a bench',
    isDecorative: false,
    credit: 'Signpost',
    sizes: [{ path: `/images/${id}/640-abc.webp`, type: 'image/webp', width: 640, height: 360, sha256: '0'.repeat(64), size: 9_000 }],
    focus: { x: 50, y: 50 },
    ...words,
  };
}

/** A file record without bytes behind it: nobody downloads it. */
export function exampleFile(id: string, words: Partial<FileRecord> = {}): FileRecord {
  return {
    id,
    name: 'example.pdf',
    title: 'An example leaflet',
    type: 'application/pdf',
    size: 1_234_567,
    pages: 4,
    language: 'cy',
    sha256: '0'.repeat(64),
    updated: '2026-01-06T09:00:00Z',
    ...words,
  };
}

/** Words as a paragraph each. */
export function paragraphs(...words: string[]): SimpleText {
  return words.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}

/** A heading with its paragraphs. */
export function chapter(level: 2 | 3 | 4, id: string, title: string, ...words: string[]): RichText {
  return [{ type: 'heading', level, id, children: [{ type: 'text', text: title }] }, ...paragraphs(...words)];
}
