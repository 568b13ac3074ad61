import { partAddresses } from '../addresses/addresses.ts';
import { cardOf } from '../reader/card.ts';
import { codePages } from '../addresses/code-pages.ts';
import { collectionNames } from '../collections.ts';
import { languageRecords } from '../language/language-records.ts';
import type { Document } from '../documents/index.ts';
import { yearOf } from '../fields/imprecise-date.ts';
import { momentOf, type Phase, phaseOf } from '../time/phase.ts';
import { shownAt } from '../time/shown-at.ts';
import type { SnapshotReader } from '../reader/reader.ts';
import type { Snapshot } from '../snapshot.ts';
import { listRecord, listRecordIds, listRecords } from './list-records.ts';
import { recordOfPage, type RecordText, type SearchRecord } from './search-record.ts';
import { type Text, textOf } from './text.ts';

/** A record for each document that may be found, for each list and for the pages of the code. */
export function searchRecordsOf(snapshot: Snapshot): SearchRecord[] {
  return [...everySearchRecord(snapshot)];
}

/** The same, one after the other: a large site's need not be in memory together. */
export function* everySearchRecord(snapshot: Snapshot): Generator<SearchRecord, void> {
  const present = new Set<Document['collection']>();
  for (const document of snapshot.documents.values()) {
    if (!isShown(document)) continue;
    present.add(document.collection);
    yield recordOf(document, snapshot);
  }
  yield* listRecords(present);
  yield* codeRecords;
  yield* languageRecords;
}

/**
 * The records of some documents, lists and pages of the code, by id: the same that {@link searchRecordsOf} gives, at the
 * cost of those that are asked for. There is none for what is not there, or may not be found.
 */
export function recordsOf(reader: Pick<SnapshotReader, 'snapshot' | 'lists'>, ids: Iterable<string>): Map<string, SearchRecord> {
  const records = new Map<string, SearchRecord>();
  for (const id of ids) {
    const document = reader.snapshot.documents.get(id);
    const record = document === undefined ? otherRecord(id, reader) : isShown(document) ? recordOf(document, reader.snapshot) : undefined;
    if (record !== undefined) records.set(id, record);
  }
  return records;
}

/** The record of a list that is not empty, or of a page of the code. */
function otherRecord(id: string, { lists }: Pick<SnapshotReader, 'lists'>): SearchRecord | undefined {
  const list = listRecord(id);
  if (list === undefined) return [...codeRecords, ...languageRecords].find((record) => record.id === id);
  return lists.count({ from: [list.of], where: { search: 'shown' } }) > 0 ? list.record : undefined;
}

function isShown({ search }: Document): boolean {
  return !search.isHidden;
}

/** A document's areas with those above them, and its topics: undefined for one that is not public. */
function namedBy(document: Document, snapshot: Snapshot): (Document | undefined)[] {
  return [...areasAbove(document, snapshot), ...document.topics.map((id) => snapshot.documents.get(id))];
}

function recordOf(document: Document, snapshot: Snapshot): SearchRecord {
  const card = cardOf(document, snapshot.documents, momentOf(snapshot));
  const { address, title, summary, language, collection, date, label, summaryPanel, keptAt, sampleNotice } = card;
  const there = namedBy(document, snapshot).filter((one) => one !== undefined);
  const slugs = (wanted: Document['collection']): string[] => [
    ...new Set(there.flatMap((one) => (one.collection === wanted ? [one.slug] : []))),
  ];
  const year = date === undefined ? undefined : yearOf(date);
  const phase = phaseOf(document, momentOf(snapshot));
  return {
    id: document.id,
    path: address,
    card: {
      title,
      summary,
      ...(language !== undefined && { language }),
      collection,
      ...(date && { date }),
      ...(label !== undefined && { label }),
      ...(summaryPanel && { summaryPanel }),
      ...(keptAt && { keptAt }),
      ...(sampleNotice !== undefined && { sampleNotice }),
    },
    words: document.search.words,
    text: () => recordText(document, address, phase),
    parts: partsOf(document, address).map(({ path }) => path),
    areas: slugs('areas'),
    topics: slugs('topics'),
    names: [...new Set(there.map((one) => one.title)), collectionNames[collection].one],
    ...(year === undefined ? {} : { year: String(year) }),
    isOld: phase === 'old',
  };
}

function recordText(document: Document, address: string, phase: Phase): RecordText {
  return {
    ...textOf(ownPage(shownAt(document, phase))),
    parts: partsOf(document, address).map(({ path, title, text }) => ({ path, title, body: allOf(textOf(text)) })),
  };
}

function allOf({ headings, body }: Text): string[] {
  return [...headings, ...body];
}

/** A document without what stands on pages of its own: the steps of a guide, and all editions but the newest. */
function ownPage(document: Document): object {
  switch (document.collection) {
    case 'guides':
      return document.isOnePage ? document : { ...document, steps: document.steps.map(({ title, summary }) => ({ title, summary })) };
    case 'publications':
      return { ...document, editions: document.editions.slice(0, 1) };
    default:
      return document;
  }
}

function partsOf(document: Document, address: string): { path: string; title: string; text: object }[] {
  const addresses = partAddresses(document, address);
  const pathOf = (slug: string): string => addresses.find(({ part }) => part === slug)?.path ?? address;
  switch (document.collection) {
    case 'guides':
      return (document.isOnePage ? [] : document.steps).map(({ slug, title, summary, body }) => ({
        path: pathOf(slug),
        title: `${title}: ${document.title}`,
        text: { summary, body },
      }));
    case 'publications':
      return document.editions.slice(1).map(({ slug, label, changeNote, body }) => ({
        path: pathOf(slug),
        title: `${document.title}: ${label}`,
        text: { changeNote, body },
      }));
    default:
      return [];
  }
}

function areasAbove(document: Document, { documents }: Snapshot): (Document | undefined)[] {
  const chain: (Document | undefined)[] = [];
  for (const id of document.areas) {
    for (let next: string | undefined = id; next !== undefined;) {
      const area = documents.get(next);
      if (chain.includes(area)) break;
      chain.push(area);
      next = area?.collection === 'areas' ? area.parent : undefined;
    }
  }
  return chain;
}

/** What people call what stands on the pages of the code. */
const codeWords: Readonly<Record<string, string[]>> = {
  accessibility: ['accessible', 'screen reader', 'disabled access to this site', 'keyboard', 'accessability'],
  privacy: ['data protection', 'my data', 'GDPR', 'personal information', 'confidential'],
  cookies: ['tracking', 'cookie policy'],
  'about-this-site': [
    'contact',
    'contact us',
    'complain',
    'complaint',
    'make a complaint',
    'report a mistake',
    'feedback',
    'who runs this site',
    'who are you',
    'webmaster',
  ],
};

const codeRecords: readonly SearchRecord[] = codePages.map(({ name, path, title, summary }) =>
  recordOfPage({ path, card: { title, summary }, words: codeWords[name] ?? [], names: [collectionNames.pages.one] }),
);

/** The ids of the records that belong to no document: they are few, and may always be looked at. */
export const otherRecordIds: readonly string[] = [
  ...listRecordIds,
  ...codeRecords.map(({ id }) => id),
  ...languageRecords.map(({ id }) => id),
];
