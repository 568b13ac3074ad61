import { slugify } from '../addresses/slugify.ts';
import { type QuickIndexDocument, quickIndexFields, phraseKeys, type Shown, termsIn } from './quick-index.ts';
import { uniqueWords } from './tokenize.ts';
import type { Section } from './text.ts';
import { usualPath } from './usual-path.ts';

/** The quick index: for each term, a list a field, in the order of `quickIndexFields`, of the documents that have it. */
export interface QuickIndexBase {
  /** Addresses; the others count documents by their place in this list. */
  paths: string[];
  shown: Shown[];
  index: Map<string, Postings>;
}

/** The documents that have a term, a list a field; nothing for a field no document has it in. */
export type Postings = (number[] | undefined)[];

/** Counts up whenever the form below changes, or where the files stand, so that nothing of an older version goes on being built upon. */
export const quickIndexVersion = 6;

/**
 * The same index in few bytes, compressed: alike things stand together, lists are one text with an entry a line, and
 * what can be told from the titles, summaries and extra words is worked out again on the device.
 */
export interface PackedQuickIndex {
  /** Addresses, in the order the others count documents by; empty for one that its title tells. */
  paths: string;
  titles: string[];
  summaries: string[];
  /** What else a result shows of each. */
  shown: PackedShown[];
  /** The extra words of each, a phrase between two bars. */
  words: string;
  /** The headings of each, between two bars, with the fragment after `#` where the heading does not tell it. */
  sections: string;
  terms: string;
  /** For each field that must be told, a line a term: the documents that have it, each as the distance from the one before, in base 36. */
  found: string[];
}

type PackedShown = Omit<Shown, 'card' | 'areas' | 'topics' | 'sections'> & {
  card: Omit<Shown['card'], 'title' | 'summary'>;
  areas?: string[];
  topics?: string[];
};

/** A word in the text of more than this share of all documents tells nothing of any: only that it is a word is packed. */
const commonShare = 0.1;
const fewDocuments = 40;

/** Fields whose terms the device cannot work out by itself. */
const toldFields = (['headings', 'body', 'names'] as const).map((name) => quickIndexFields.indexOf(name));

const [titleField, wordsField, headingsField, bodyField, exactField] = (['title', 'words', 'headings', 'body', 'exact'] as const).map(
  (name) => quickIndexFields.indexOf(name),
) as [number, number, number, number, number];

/** Packs documents for the way to a phone; {@link unpackQuickIndex} makes their index of it. */
export function packQuickIndex(documents: readonly QuickIndexDocument[]): PackedQuickIndex {
  const rows = new Map<string, string[]>();
  const columns = toldFields.map((field) => {
    const documentsByTerm = new Map<string, number[]>();
    documents.forEach((document, number) => {
      const known = field === bodyField ? new Set(uniqueWords([document.card.summary])) : undefined;
      for (const term of termsIn(document, field)) if (known?.has(term) !== true) add(documentsByTerm, term, number);
    });
    return documentsByTerm;
  });
  const common = Math.max(fewDocuments, documents.length * commonShare);
  columns.forEach((column, at) => {
    for (const [term, numbers] of column) {
      const row = rows.get(term) ?? toldFields.map(() => '');
      row[at] = distances(toldFields[at] === bodyField && numbers.length > common ? numbers.slice(0, 1) : numbers);
      rows.set(term, row);
    }
  });
  const terms = [...rows.keys()].sort();
  return {
    paths: documents.map(({ path, card }) => (path === usualPath(card) ? '' : path)).join('\n'),
    titles: documents.map(({ card }) => card.title),
    summaries: documents.map(({ card }) => card.summary),
    shown: documents.map(packShown),
    words: documents.map(({ phrases }) => phrases.join('|')).join('\n'),
    sections: documents.map(({ sections = [] }) => sections.filter(isPackable).map(packSection).join('|')).join('\n'),
    terms: terms.join('\n'),
    found: toldFields.map((_, at) => terms.map((term) => rows.get(term)?.[at] ?? '').join('\n')),
  };
}

/** Unpacks the quick index at once; on a phone {@link unpackInSteps} leaves room for what else waits. */
export function unpackQuickIndex(packed: PackedQuickIndex): QuickIndexBase {
  const steps = unpackInSteps(packed);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Unpacks the quick index in steps, between which an old phone may do what else waits. */
export function* unpackInSteps({
  paths,
  titles,
  summaries,
  shown: rest,
  words,
  sections,
  terms,
  found,
}: PackedQuickIndex): Generator<void, QuickIndexBase> {
  const lines = sections.split('\n');
  const shown = rest.map((one, at) => ({
    ...unpackShown(one, titles[at] ?? '', summaries[at] ?? ''),
    ...(lines[at] ? { sections: lines[at].split('|').map(unpackSection) } : {}),
  }));
  const columns = found.map((column) => column.split('\n'));
  const index: QuickIndexBase['index'] = new Map();
  terms.split('\n').forEach((term, row) => {
    const postings: Postings = [];
    columns.forEach((column, at) => {
      if (column[row]) postings[toldFields[at] ?? 0] = documentsAt(column[row]);
    });
    index.set(term, postings);
  });
  yield;
  const tell = (text: readonly string[], field: number, document: number): void => {
    for (const term of text) post(index, term, field, document);
  };
  words.split('\n').forEach((line, document) => {
    if (line === '') return;
    const phrases = line.split('|');
    tell(uniqueWords(phrases), wordsField, document);
    tell(phraseKeys(phrases), exactField, document);
  });
  yield;
  shown.forEach(({ card }, document) => {
    tell(uniqueWords([card.title]), titleField, document);
    // A word that stands in a better place already needs no second place.
    tell(
      uniqueWords([card.summary]).filter((term) => !has(index.get(term), document)),
      bodyField,
      document,
    );
  });
  return { paths: paths.split('\n').map((path, at) => path || pathOf(shown[at])), shown, index };
}

/** Notes that a document has a term in a field. */
export function post(index: QuickIndexBase['index'], term: string, field: number, document: number): void {
  let postings = index.get(term);
  if (postings === undefined) index.set(term, (postings = []));
  (postings[field] ??= []).push(document);
}

/** Adds documents of another index to one, but for those that it has or that are left out by their address. */
export function addDocuments(base: QuickIndexBase, { paths, shown, index }: QuickIndexBase, isWanted: (path: string) => boolean): void {
  const numbers = paths.map((path, at) => {
    const one = shown[at];
    if (one === undefined || !isWanted(path)) return undefined;
    base.shown.push(one);
    return base.paths.push(path) - 1;
  });
  for (const [term, postings] of index)
    postings.forEach((documents, field) => {
      for (const at of documents ?? []) if (numbers[at] !== undefined) post(base.index, term, field, numbers[at]);
    });
}

/** Whether a document has a term in a field that counts for more than its text. */
function has(postings: Postings | undefined, document: number): boolean {
  // Titles and words are told document after document, so that the document's own is the last in their lists.
  return (
    postings?.[titleField]?.at(-1) === document ||
    (postings?.[wordsField]?.includes(document) ?? false) ||
    (postings?.[headingsField]?.includes(document) ?? false)
  );
}

function add(documentsByTerm: Map<string, number[]>, term: string, document: number): void {
  const before = documentsByTerm.get(term);
  if (before === undefined) documentsByTerm.set(term, [document]);
  else before.push(document);
}

function pathOf(one: Shown | undefined): string {
  return one === undefined ? '' : usualPath(one.card);
}

function packShown({ card: { title: _, summary: __, ...card }, areas, topics, year, isOld }: QuickIndexDocument): PackedShown {
  return {
    card,
    ...(areas.length === 0 ? {} : { areas }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(year === undefined ? {} : { year }),
    ...(isOld === undefined ? {} : { isOld }),
  };
}

/** A heading with what parts headings in the file is left out: it is found all the same, only not led to. */
function isPackable({ title }: Section): boolean {
  return !/[|#\n]/.test(title);
}

function packSection({ title, fragment }: Section): string {
  return fragment === slugify(title) ? title : `${title}#${fragment}`;
}

function unpackSection(packed: string): Section {
  const [title = '', fragment = slugify(title)] = packed.split('#');
  return { title, fragment };
}

function unpackShown({ card, areas = [], topics = [], ...rest }: PackedShown, title: string, summary: string): Shown {
  return { ...rest, card: { ...card, title, summary }, areas, topics };
}

function distances(documents: readonly number[]): string {
  return documents.map((document, at) => (document - (documents[at - 1] ?? -1)).toString(36)).join(' ');
}

function documentsAt(line: string): number[] {
  let last = -1;
  return line.split(' ').map((distance) => (last += Number.parseInt(distance, 36)));
}
