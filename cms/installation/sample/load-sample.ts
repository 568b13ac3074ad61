import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionSlug, Payload } from 'payload';
import sharp from 'sharp';
import type { Collection } from '../../../content/model/collections.ts';
import type { Document } from '../../../content/model/documents/index.ts';
import type { GlobalName } from '../../../content/model/globals/index.ts';
import type { Phrase } from '../../../content/model/language/phrase.ts';
import { type SampleImage, sampleImages, sampleSnapshot } from '../../../content/sample/index.ts';
import { alerts } from '../../collections/alerts.ts';
import { publicFieldsOf } from '../../collections/public-fields.ts';
import { redirects } from '../../collections/redirects.ts';
import { contentGlobals } from '../../globals/content.ts';
import { type Loaded, loadDocuments } from './load-documents.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';
import type { WriteContext } from '../../snapshot/mapping/codecs/codec.ts';
import { writingTranslations } from '../../language/keep-translations.ts';
import { writeFields } from '../../snapshot/mapping/write-fields.ts';

interface Options {
  /** Told after each thing that is loaded, with how many there are in all. */
  onProgress?: (done: number, total: number) => void;
  /** The folder the drawings of the sample's pictures are in. */
  drawings?: string;
}

/** Loads the sample content, published. What is there already stays as it is; a run that was cut off is finished by the next. */
export async function loadSample(
  payload: Payload,
  { onProgress = () => undefined, drawings = join(process.cwd(), 'content', 'sample', 'images') }: Options = {},
): Promise<Loaded> {
  const sample = sampleSnapshot();
  const documents = parentsFirst(sample.documents);
  const names = Object.keys(contentGlobals) as GlobalName[];
  const total =
    documents.length + sampleImages.length + sample.alerts.length + sample.redirects.length + sample.phrases.length + names.length;
  let done = 0;
  const progress = (): void => onProgress((done += 1), total);

  for (const image of sampleImages) {
    await addImage(payload, image, drawings);
    progress();
  }
  const loaded = await loadDocuments(payload, documents, { onProgress: progress });
  const toCms: WriteContext = { collectionOf: collectionOf(documents) };
  for (const alert of sample.alerts) {
    await add(payload, 'alerts', { id: alert.id, _status: 'published', ...writeFields(publicFieldsOf(alerts), alert, toCms) });
    progress();
  }
  for (const redirect of sample.redirects) {
    await add(payload, 'redirects', { id: redirect.id, ...writeFields(publicFieldsOf(redirects), redirect, toCms) });
    progress();
  }
  for (const phrase of sample.phrases) {
    await addPhrase(payload, phrase);
    progress();
  }
  for (const name of names) {
    await fillGlobal(payload, name, writeFields(publicFieldsOf(contentGlobals[name]), sample.globals[name], toCms));
    progress();
  }
  return loaded;
}

async function add(payload: Payload, collection: CollectionSlug, data: Data & { id: string }): Promise<void> {
  if (await isThere(payload, collection, data.id)) return;
  // Something of the model written as the CMS has it: that it fits, the hooks check.
  await payload.create({ collection, data: data as never, depth: 0, overrideAccess: true });
}

/** The sample's translations come with their approval, so that they show; each is marked as a sample. */
async function addPhrase(payload: Payload, { id, english, translations }: Phrase): Promise<void> {
  if (await isThere(payload, 'phrases', id)) return;
  const rows = translations.map(({ language, words, approvedOn, isSample }) => ({
    language,
    words,
    approvedWords: words,
    approvedEnglish: english,
    approvedBy: 'the sample',
    approvedOn: `${approvedOn}T12:00:00.000Z`,
    isSample,
  }));
  const data = { id, english, translations: rows };
  await payload.create({ collection: 'phrases', data, depth: 0, overrideAccess: true, context: { ...writingTranslations } });
}

async function addImage(payload: Payload, { id, file, alt, isDecorative, focus }: SampleImage, drawings: string): Promise<void> {
  if (await isThere(payload, 'images', id)) return;
  const drawing = await readFile(join(drawings, file));
  // Officers may not upload SVG, which can hold programs; so the drawings come in as everybody's pictures do.
  const data = await sharp(drawing).png().toBuffer();
  await payload.create({
    collection: 'images',
    data: { id, alt, isDecorative, licence: 'creative-commons', focalX: focus.x, focalY: focus.y, _status: 'published' },
    file: { data, name: file.replace(/\.svg$/, '.png'), mimetype: 'image/png', size: data.length },
    depth: 0,
    overrideAccess: true,
  });
}

async function fillGlobal(payload: Payload, name: GlobalName, data: Data): Promise<void> {
  const stored = await payload.findGlobal({ slug: name, depth: 0, overrideAccess: true });
  if (stored.createdAt) return;
  // A global of the model written as the CMS has it: that it fits, the hooks check.
  await payload.updateGlobal({ slug: name, data: { ...data, _status: 'published' } as never, depth: 0, overrideAccess: true });
}

async function isThere(payload: Payload, collection: CollectionSlug, id: string): Promise<boolean> {
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    draft: false,
    overrideAccess: true,
  });
  return docs.length > 0;
}

/** A page can only be published below one that is public. */
function parentsFirst(documents: Document[]): Document[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const depth = (document: Document | undefined): number =>
    document?.collection === 'pages' && document.parent !== undefined ? 1 + depth(byId.get(document.parent)) : 0;
  return documents.toSorted((one, other) => depth(one) - depth(other));
}

/** For documents that are loaded beside the sample: they may refer to it. */
export function amongTheSample(): { collectionOf: (id: string) => Collection | undefined } {
  const byId = new Map(sampleSnapshot().documents.map(({ id, collection }) => [id, collection]));
  return { collectionOf: (id) => byId.get(id) };
}

function collectionOf(documents: Document[]): WriteContext['collectionOf'] {
  const byId = new Map(documents.map(({ id, collection }) => [id, collection]));
  return (id) => {
    const collection = byId.get(id);
    if (collection === undefined)
      throw new Error(`The sample content refers to ${id}, which is not in it. Correct the reference in content/sample.`);
    return collection;
  };
}
