import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { SnapshotReader } from '../../content/model/reader.ts';
import {
  type GuideDocument,
  guideAddress,
  guideDocument,
  type GuideIndex,
  type GuideScope,
  guideScopes,
} from '../../content/model/search/guide.ts';
import { guideForm } from '../../content/model/search/packed-guide.ts';
import { type SearchRecord, searchRecordsOf } from '../../content/model/search/records.ts';
import { isEmptyWord, isWeak, wordsIn } from '../../content/model/search/words.ts';
import type { Snapshot } from '../../content/model/snapshot.ts';
import type { ReleaseFile } from '../steps/make-release.ts';
import { guideBase } from './guide-base.ts';
import { readRemembered, remember } from '../remembered.ts';
import { runApart } from '../apart/run-apart.ts';

/** The guide: the layer of search that is published with the swap itself. */
export interface Guide {
  /** The guide's files for a snapshot. Its base is made anew only where too much has changed to tell it as a difference. */
  files(reader: SnapshotReader, gone: readonly string[]): Promise<ReleaseFile[]>;
  /** Makes a fresh base where the difference has grown, for the next publish to stand on. */
  rebase(snapshot: Snapshot): Promise<void>;
}

/** Bytes of the compressed base, beyond which it holds less of each document: the first result is to cost 110 kB in all. */
const fullGuide = 34_000;

/** With more documents than these the guide holds as little of each as it can: it is clear beforehand that no more fits. */
const manyDocuments = 3_000;

/** With so many documents, or fewer, a base is made at once in this process; a larger one in a process of its own. */
const fewDocuments = 300;

/** A difference of so many characters is worth a fresh base, once there is time. */
const longDelta = 24_000;

/** A difference of so many characters is not published: a fresh base is smaller. */
const longestDelta = 400_000;

interface Base {
  /** The file's name, with its hash. */
  name: string;
  scope: GuideScope;
  /** A short hash of each document in it, by address. */
  digests: Map<string, string>;
  /** The base as a file of a release: the very same one each time, so that it is stored once. */
  file: ReleaseFile;
}

/** Opens the guide, with the folder that holds its base between runs. Losing it costs a fresh base. */
export function openGuide(folder: string): Guide {
  const memoryFile = join(folder, 'guide.json');
  let base = readBase(memoryFile, folder);

  const files = async (reader: SnapshotReader, gone: readonly string[]): Promise<ReleaseFile[]> => {
    const { snapshot } = reader;
    const known = base;
    const delta = known === undefined ? undefined : differenceFrom(known, snapshot);
    const isTold = known !== undefined && delta !== undefined && lengthOf(delta) <= longestDelta;
    const [stood, told] = isTold ? [known, delta] : [await makeBase(snapshot), { discard: [], add: [] }];
    const documents = stood.digests.size - told.discard.length + told.add.length;
    const index: GuideIndex = { base: stood.file.path, documents, ...told, ...understanding(reader), gone: [...gone] };
    return [stood.file, { path: guideAddress, bytes: Buffer.from(JSON.stringify(index)), type: json, cache: 'revalidate' }];
  };

  const rebase = async (snapshot: Snapshot): Promise<void> => {
    if (base === undefined || lengthOf(differenceFrom(base, snapshot)) > longDelta) await makeBase(snapshot);
  };

  const makeBase = async (snapshot: Snapshot): Promise<Base> => {
    const { scope, documents, text } = await fitting(snapshot, folder);
    const name = `guide-${hash(text).slice(0, 16)}.json`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), text);
    const made: Base = {
      name,
      scope,
      digests: new Map(documents.map((document) => [document.path, digestOf(document)])),
      file: fileOf(name, folder),
    };
    remember(memoryFile, { form: guideForm, name, scope, digests: [...made.digests] });
    for (const old of readdirSync(folder)) if (/^guide-[0-9a-f]+\.json$/.test(old) && old !== name) rmSync(join(folder, old));
    base = made;
    return made;
  };

  return { files, rebase };
}

const json = 'application/json; charset=utf-8';

/** What the guide holds of each document that it holds at all. */
function documentsOf(snapshot: Snapshot, scope: GuideScope): GuideDocument[] {
  return searchRecordsOf(snapshot).flatMap((record) => known(record, scope) ?? []);
}

/** A base that holds as much of each document as keeps it small enough for a phone. */
async function fitting(snapshot: Snapshot, folder: string): Promise<{ scope: GuideScope; documents: GuideDocument[]; text: string }> {
  for (const scope of guideScopes.slice(snapshot.documents.size > manyDocuments ? -1 : 0)) {
    // In order of address, so that the same content always makes the same file.
    const documents = documentsOf(snapshot, scope).sort((a, b) => (a.path < b.path ? -1 : 1));
    const text = await baseText(documents, folder);
    if (scope === guideScopes.at(-1) || (await compressed(text)) <= fullGuide) return { scope, documents, text };
  }
  throw new Error('There is no last scope: this is a defect in content/model/search/guide.ts.');
}

async function baseText(documents: readonly GuideDocument[], folder: string): Promise<string> {
  if (documents.length <= fewDocuments) return guideBase(documents);
  try {
    return await runApart<string>('publish/search/make-guide-base.ts', folder, {}, documents);
  } catch (error) {
    // An urgent page must go live though no process can be started: it only takes this one longer.
    console.error(error);
    return guideBase(documents);
  }
}

async function compressed(text: string): Promise<number> {
  return (await promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })).length;
}

/** The base is compressed once and loaded by many, so it may take its time. */
const quality = 10;

const documentsByRecord = new WeakMap<SearchRecord, { scope: GuideScope; document: GuideDocument | undefined }>();

function known(record: SearchRecord, scope: GuideScope): GuideDocument | undefined {
  const before = documentsByRecord.get(record);
  if (before?.scope === scope) return before.document;
  const document = guideDocument(record, scope);
  documentsByRecord.set(record, { scope, document });
  return document;
}

const digests = new WeakMap<GuideDocument, string>();

function digestOf(document: GuideDocument): string {
  const before = digests.get(document);
  if (before !== undefined) return before;
  const digest = hash(JSON.stringify(document)).slice(0, 16);
  digests.set(document, digest);
  return digest;
}

function differenceFrom({ digests, scope }: Base, snapshot: Snapshot): Pick<GuideIndex, 'discard' | 'add'> {
  const documents = documentsOf(snapshot, scope);
  const add = documents.filter((document) => digests.get(document.path) !== digestOf(document));
  const there = new Set(documents.map(({ path }) => path));
  const discard = [...digests.keys()].filter((path) => !there.has(path));
  return { discard: [...discard, ...add.map(({ path }) => path).filter((path) => digests.has(path))], add };
}

function lengthOf(delta: Pick<GuideIndex, 'discard' | 'add'>): number {
  return JSON.stringify(delta).length;
}

/** What officers and the content say of words: synonyms, promoted results, areas and topics. */
function understanding(reader: SnapshotReader): Pick<GuideIndex, 'synonyms' | 'promoted' | 'areas' | 'topics'> {
  const { synonyms, promoted } = reader.setting('settings');
  const documents = [...reader.snapshot.documents.values()];
  return {
    synonyms,
    promoted: promoted.flatMap(({ words, document }) => {
      const path = reader.document(document)?.search.isHidden === false ? reader.address(document) : undefined;
      return path === undefined ? [] : [{ words, path }];
    }),
    areas: documents
      .flatMap((document) => (document.collection === 'areas' ? [document] : []))
      .map(({ slug, title, postcodes, parent, search }) => {
        const above = parent === undefined ? undefined : reader.document(parent)?.slug;
        return { slug, title, names: search.words.filter(isNameOfPlace), postcodes, ...(above === undefined ? {} : { parent: above }) };
      })
      .sort(byTitle),
    topics: documents.flatMap(({ collection, slug, title }) => (collection === 'topics' ? [{ slug, title }] : [])).sort(byTitle),
  };
}

/** Whether an extra word of an area is a name ("glos", "hereford") rather than what somebody asks ("help near me"). */
function isNameOfPlace(phrase: string): boolean {
  return wordsIn(phrase).every((word) => !isEmptyWord(word) && !isWeak(word));
}

function byTitle(a: { title: string }, b: { title: string }): number {
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}

/** The base as a file of a release, read when it is stored: it need not stay in memory. */
function fileOf(name: string, folder: string): ReleaseFile {
  return {
    path: `/search/${name}`,
    get bytes() {
      return readFileSync(join(folder, name));
    },
    type: json,
    cache: 'immutable',
    quality,
  };
}

function readBase(file: string, folder: string): Base | undefined {
  const remembered = readRemembered<{ form?: number; name: string; scope: GuideScope; digests: [string, string][] }>(file);
  if (remembered?.form !== guideForm || !existsSync(join(folder, remembered.name))) return undefined;
  const { name, scope, digests } = remembered;
  return { name, scope, digests: new Map(digests), file: fileOf(name, folder) };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
