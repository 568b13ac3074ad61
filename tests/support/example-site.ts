import type { BlockOf, BlockType } from '../../content/model/blocks/index.ts';
import { document, type Document } from '../../content/model/documents/index.ts';
import { readerOf, type SnapshotReader } from '../../content/model/reader.ts';
import { slugify } from '../../content/model/slugify.ts';
import { snapshotData, snapshotFrom, type SnapshotData } from '../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../content/sample/index.ts';
import { exampleIds, examples } from '../../site/blocks/examples.ts';

/** A page of the example site that shows one example of one block. */
export interface ExamplePage {
  /** "callout: a list and a link". */
  name: string;
  blockType: BlockType;
  block: BlockOf<BlockType>;
  route: { kind: 'document'; path: string; id: string };
}

/** The sample site with a page for every example of every block, and whatever else a test adds. */
export function exampleSite(more: Document[] = []): { reader: SnapshotReader; pages: ExamplePage[] } {
  const pages = (Object.keys(examples) as BlockType[]).flatMap((blockType) =>
    examples[blockType].map(({ name, block }): ExamplePage => {
      const slug = `example-${slugify(`${blockType} ${name}`)}`;
      return { name: `${blockType}: ${name}`, blockType, block, route: { kind: 'document', path: `/${slug}/`, id: slug } };
    }),
  );
  const data = sampleSnapshot();
  return {
    reader: readerOf(
      snapshotFrom(snapshotData.parse({ ...data, ...media, documents: [...data.documents, ...pointedTo, ...pages.map(pageOf), ...more] })),
    ),
    pages,
  };
}

/** A document that has only what its collection asks for. */
export function bareDocument(collection: Document['collection'], fields: object): Document {
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

/** The block stands before the first heading and under one, because its title's level differs. */
function pageOf({ name, block, route: { id } }: ExamplePage): Document {
  const node = { type: 'block', block };
  const heading = { type: 'heading', level: 2, id: 'below', children: [{ type: 'text', text: 'Below a heading' }] };
  return bareDocument('pages', { id, slug: id, title: `Example of ${name}`, body: [node, heading, node] });
}

const pointedTo: Document[] = [
  bareDocument('topics', { id: exampleIds.topic, slug: 'example-topic', title: 'Example topic' }),
  bareDocument('news', {
    id: exampleIds.story,
    slug: 'example-story',
    title: 'How the hub began',
    topics: [exampleIds.topic],
    category: 'hub launch',
    date: { precision: 'month', month: '2026-05' },
    whatChanges: 'There is a hub now.',
    body: [],
  }),
];

const media: Pick<SnapshotData, 'images' | 'files'> = {
  images: [
    {
      id: exampleIds.image,
      alt: 'A garden with a bench',
      isDecorative: false,
      credit: 'Signpost',
      sizes: [
        {
          path: `/images/${exampleIds.image}/640-abc.webp`,
          type: 'image/webp',
          width: 640,
          height: 360,
          sha256: '0'.repeat(64),
          size: 9_000,
        },
      ],
      focus: { x: 50, y: 50 },
    },
  ],
  files: [
    {
      id: exampleIds.file,
      name: 'example.pdf',
      title: 'An example leaflet',
      type: 'application/pdf',
      size: 1_234_567,
      pages: 4,
      language: 'cy',
      sha256: '0'.repeat(64),
      updated: '2026-01-06T09:00:00Z',
    },
  ],
};
