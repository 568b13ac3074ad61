import type { BlockOf, BlockType } from '../../../content/model/blocks/index.ts';
import type { Document } from '../../../content/model/documents/index.ts';
import { readerOf, type SnapshotReader } from '../../../content/model/reader/reader.ts';
import { slugify } from '../../../content/model/addresses/slugify.ts';
import { snapshotData, snapshotFrom, type SnapshotData } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { exampleIds, examples } from '../../../site/blocks/examples.ts';
import { exampleDocument as bareDocument, exampleFile, exampleImage } from '../../../site/gallery/example-documents.ts';

export { bareDocument };

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

const media: Pick<SnapshotData, 'images' | 'files'> = { images: [exampleImage(exampleIds.image)], files: [exampleFile(exampleIds.file)] };
