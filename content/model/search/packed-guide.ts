import { prefixes } from '../collection-names.ts';
import { slugify } from '../slugify.ts';
import type { Shown } from './guide.ts';
import { uniqueWords } from './words.ts';

/** MiniSearch's own form of an index as plain data, as far as the guide uses it. */
export interface GuideBase {
  documentCount: number;
  nextId: number;
  documentIds: Record<string, string>;
  fieldIds: Record<string, number>;
  fieldLength: Record<string, number[]>;
  averageFieldLength: number[];
  storedFields: Record<string, object>;
  dirtCount: number;
  index: [term: string, found: Record<string, Record<string, number>>][];
  serializationVersion: number;
}

/**
 * The same index in half the bytes, compressed: alike things stand together, lists of words are one text with a word a
 * line, and what can be told from the titles and summaries that are shown is worked out again on the device.
 */
export interface PackedGuide {
  /** Addresses, in the order the others count documents by; empty for one that its title tells. */
  paths: string;
  titles: string[];
  summaries: string[];
  /** What else a result shows of each. */
  shown: PackedShown[];
  fields: string[];
  terms: string;
  /** For each field a line a term: the documents that have it, each as the distance from the one before, in base 36. */
  found: string[];
  version: number;
}

type PackedShown = Omit<Shown, 'card' | 'areas' | 'topics'> & {
  card: Omit<Shown['card'], 'title' | 'summary'>;
  areas?: string[];
  topics?: string[];
};

/** Packs an index whose documents were only ever added, and have each term once in a field. */
export function packGuide(base: GuideBase): PackedGuide {
  const documents = Object.keys(base.documentIds);
  const cards = documents.map((document) => base.storedFields[document] as Shown);
  const fields = Object.keys(base.fieldIds);
  const summaryWords = new Map(documents.map((document, at) => [document, new Set(uniqueWords([cards[at]?.card.summary ?? '']))]));
  const isTold = (field: string, term: string, document: string): boolean =>
    field === 'title' || (field === 'body' && (summaryWords.get(document)?.has(term) ?? false));
  const rows = base.index.map(([term, found]) => ({
    term,
    columns: fields.map((field) =>
      Object.keys(found[base.fieldIds[field] ?? -1] ?? {}).filter((document) => !isTold(field, term, document)),
    ),
  }));
  const kept = rows.filter(({ columns }) => columns.some(({ length }) => length > 0)).sort((a, b) => (a.term < b.term ? -1 : 1));
  return {
    paths: documents
      .map((document, at) => (base.documentIds[document] === usualPath(cards[at]?.card) ? '' : base.documentIds[document]))
      .join('\n'),
    titles: cards.map(({ card }) => card.title),
    summaries: cards.map(({ card }) => card.summary),
    shown: cards.map(packShown),
    fields,
    terms: kept.map(({ term }) => term).join('\n'),
    found: fields.map((_, at) => kept.map(({ columns }) => distances((columns[at] ?? []).map(Number))).join('\n')),
    version: base.serializationVersion,
  };
}

/** Unpacks an index for MiniSearch. */
export function unpackGuide(packed: PackedGuide): GuideBase {
  const shown = packed.shown.map((rest, at) => unpackShown(rest, packed.titles[at] ?? '', packed.summaries[at] ?? ''));
  const paths = packed.paths.split('\n').map((path, at) => (path === '' ? usualPath(shown[at]?.card) : path));
  const index = unpackTerms(packed);
  const lengths = lengthsOf(index, paths.length, packed.fields.length);
  return {
    documentCount: paths.length,
    nextId: paths.length,
    documentIds: numbered(paths),
    fieldIds: Object.fromEntries(packed.fields.map((field, at) => [field, at])),
    fieldLength: numbered(lengths),
    averageFieldLength: packed.fields.map((_, at) => lengths.reduce((sum, row) => sum + (row[at] ?? 0), 0) / paths.length),
    storedFields: numbered(shown),
    dirtCount: 0,
    index: [...index],
    serializationVersion: packed.version,
  };
}

type Terms = Map<string, Record<string, Record<string, number>>>;

/** Each term stands once in a field, so a field is as long as it has terms. */
function lengthsOf(index: Terms, documents: number, fields: number): number[][] {
  const lengths = Array.from({ length: documents }, () => new Array<number>(fields).fill(0));
  for (const entry of index.values()) {
    for (const [field, found] of Object.entries(entry)) {
      for (const document of Object.keys(found)) {
        const row = lengths[Number(document)];
        if (row !== undefined) row[Number(field)] = (row[Number(field)] ?? 0) + 1;
      }
    }
  }
  return lengths;
}

/** The address most documents have: their title's words below what their collection is called. */
function usualPath(card: Shown['card'] | undefined): string {
  if (card === undefined) return '';
  return card.collection === 'pages' ? `/${slugify(card.title)}/` : `/${prefixes[card.collection]}/${slugify(card.title)}/`;
}

function unpackTerms({ titles, summaries, fields, terms, found }: PackedGuide): Terms {
  const columns = found.map((column) => column.split('\n'));
  const index: Terms = new Map();
  terms.split('\n').forEach((term, row) => {
    const entry: Record<string, Record<string, number>> = {};
    columns.forEach((column, field) => {
      if (column[row]) entry[field] = documentsAt(column[row]);
    });
    index.set(term, entry);
  });
  const [title, body] = [fields.indexOf('title'), fields.indexOf('body')];
  const better = ['title', 'words', 'headings'].map((field) => fields.indexOf(field));
  const add = (term: string, field: number, document: number): void => {
    const entry = index.get(term) ?? {};
    index.set(term, entry);
    (entry[field] ??= {})[document] = 1;
  };
  titles.forEach((text, document) => {
    for (const word of uniqueWords([text])) add(word, title, document);
  });
  summaries.forEach((text, document) => {
    for (const word of uniqueWords([text]))
      if (!better.some((field) => index.get(word)?.[field]?.[document] !== undefined)) add(word, body, document);
  });
  return index;
}

function packShown({ card: { title: _, summary: __, ...card }, areas, topics, ...rest }: Shown): PackedShown {
  return { ...rest, card, ...(areas.length === 0 ? {} : { areas }), ...(topics.length === 0 ? {} : { topics }) };
}

function unpackShown({ card, areas = [], topics = [], ...rest }: PackedShown, title: string, summary: string): Shown {
  return { ...rest, card: { ...card, title, summary }, areas, topics };
}

function numbered<T>(list: readonly T[]): Record<string, T> {
  return Object.fromEntries(list.map((entry, at) => [String(at), entry]));
}

function distances(documents: number[]): string {
  return documents
    .sort((a, b) => a - b)
    .map((document, at, all) => (document - (all[at - 1] ?? -1)).toString(36))
    .join(' ');
}

function documentsAt(line: string): Record<string, number> {
  const documents: Record<string, number> = {};
  let last = -1;
  for (const distance of line.split(' ')) {
    last += Number.parseInt(distance, 36);
    documents[last] = 1;
  }
  return documents;
}
