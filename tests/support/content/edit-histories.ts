import fc from 'fast-check';
import type { Alert } from '../../../content/model/alert.ts';
import { collections } from '../../../content/model/collections.ts';
import type { Document } from '../../../content/model/documents/index.ts';
import type { UsedFact } from '../../../content/model/fields/fact.ts';
import type { LinkTarget } from '../../../content/model/fields/link.ts';
import { momentOf, nextPhaseChange } from '../../../content/model/time/phase.ts';
import type { SnapshotEdits } from '../../../content/model/reader/reader.ts';
import type { Redirect } from '../../../content/model/redirect.ts';
import type { Snapshot, SnapshotData } from '../../../content/model/snapshot.ts';
import { fileIds, imageIds, madeDocument, madeFile, madeId, madeImage, sample } from './made-content.ts';

/** One edit, by what it does and the numbers that choose to what and how. */
interface Step {
  does: keyof typeof doings;
  numbers: [number, number, number, number];
}

/** Histories: edits in bundles, as they are published. */
export function histories(length: number): fc.Arbitrary<Step[][]> {
  const number = fc.nat(255);
  const step = fc.record({
    does: fc.constantFrom(...(Object.keys(doings) as Step['does'][])),
    numbers: fc.tuple(number, number, number, number),
  });
  return fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: length });
}

function keptNumber(runsOut: string): UsedFact {
  return { id: 'number', kind: 'telephone', at: ['telephone'], says: '01632 960 001', verifiedOn: '2026-06-01', runsOut };
}

/** Paths that redirects, moved and withdrawn pages and alerts are about; some are pages, some are lists. */
export const paths = [
  '/flu/',
  '/old/',
  '/older/',
  '/caf%C3%A9/',
  '/news/',
  '/news/apple-day/',
  '/services/choir/',
  '/apple-day/',
  '/news/2026/',
  '/services/letter/a/',
  '/topics/choir/',
  '/hubs/late/',
];

/** What a bundle of steps makes of a snapshot: the edits for a reader that has it, and the snapshot after them. */
export function bundle(snapshot: Snapshot, steps: readonly Step[]): { edits: SnapshotEdits; after: Snapshot } {
  const edits: Edits = {
    documents: new Map(),
    images: new Map(),
    files: new Map(),
    alerts: new Map(),
    redirects: new Map(),
    phrases: new Map(),
    anchors: new Map(),
    moved: new Map(),
    withdrawn: new Map(),
    scalars: {},
  };
  let after = snapshot;
  for (const { does, numbers } of steps) {
    doings[does](edits, numbers, after);
    after = laidOver(snapshot, edits);
  }
  const due = [...after.documents.values()].filter((document) => {
    const before = snapshot.documents.get(document.id);
    const at = before === undefined ? undefined : nextPhaseChange(before, momentOf(snapshot));
    return at !== undefined && at <= after.now;
  });
  const { scalars, ...maps } = edits;
  return { edits: { ...maps, ...scalars, due: due.map(({ id }) => id) }, after };
}

/** The data of a snapshot, with its rows in another order. */
export function shuffled(snapshot: Snapshot, seed: number): SnapshotData {
  const mix = <T>(map: ReadonlyMap<string, T>): T[] =>
    [...map].sort(([a], [b]) => weight(a, seed) - weight(b, seed) || (a < b ? -1 : 1)).map(([, value]) => value);
  return {
    ...snapshot,
    documents: mix(snapshot.documents),
    images: mix(snapshot.images),
    files: mix(snapshot.files),
    alerts: mix(snapshot.alerts),
    redirects: mix(snapshot.redirects),
    phrases: mix(snapshot.phrases),
    anchors: mix(snapshot.anchors),
    moved: mix(snapshot.moved),
    withdrawn: mix(snapshot.withdrawn),
  };
}

/** A number for a text and a seed, the same each time. */
export function weight(text: string, seed: number): number {
  let hash = seed + 17;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 2_654_435_761) ^ (hash >>> 13);
  return hash >>> 0;
}

type Mutable<T> = T extends ReadonlyMap<string, infer V> ? Map<string, V> : never;
type Maps = 'documents' | 'images' | 'files' | 'alerts' | 'redirects' | 'phrases' | 'anchors' | 'moved' | 'withdrawn';
type Edits = { [M in Maps]: Mutable<NonNullable<SnapshotEdits[M]>> } & {
  scalars: Pick<SnapshotEdits, 'now' | 'origin' | 'hasIntake' | 'isStaging' | 'globals'>;
};
type Numbers = Step['numbers'];

function laidOver(snapshot: Snapshot, { scalars, ...maps }: Edits): Snapshot {
  const lay = <T>(map: ReadonlyMap<string, T>, edits: ReadonlyMap<string, T | undefined>): Map<string, T> => {
    const now = new Map(map);
    for (const [key, value] of edits) {
      if (value === undefined) now.delete(key);
      else now.set(key, value);
    }
    return now;
  };
  return {
    ...snapshot,
    ...scalars,
    documents: lay(snapshot.documents, maps.documents),
    images: lay(snapshot.images, maps.images),
    files: lay(snapshot.files, maps.files),
    alerts: lay(snapshot.alerts, maps.alerts),
    redirects: lay(snapshot.redirects, maps.redirects),
    phrases: lay(snapshot.phrases, maps.phrases),
    anchors: lay(snapshot.anchors, maps.anchors),
    moved: lay(snapshot.moved, maps.moved),
    withdrawn: lay(snapshot.withdrawn, maps.withdrawn),
  };
}

/** The document a number chooses: one that was made, or any. */
function chosen({ documents }: Snapshot, number: number): Document | undefined {
  const ids = [...documents.keys()].sort();
  const made = ids.filter((id) => id.startsWith('made-'));
  const from = number % 3 === 0 || made.length === 0 ? ids : made;
  return documents.get(from[number % from.length] ?? '');
}

function change(edits: Edits, snapshot: Snapshot, number: number, make: (document: Document) => Document): void {
  const document = chosen(snapshot, number);
  if (document === undefined) return;
  const now = make(document);
  if (isInRing(now, snapshot)) return;
  edits.documents.set(document.id, now);
}

/** Whether a page would stand below itself, which the model refuses. */
function isInRing(document: Document, { documents }: Snapshot): boolean {
  const seen = new Set<string>();
  for (let page: Document | undefined = document; page?.collection === 'pages';) {
    if (seen.has(page.id)) return true;
    seen.add(page.id);
    const above: string | undefined = page.parent;
    page = above === undefined ? undefined : above === document.id ? document : documents.get(above);
  }
  return false;
}

const from = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;

function target(numbers: Numbers, snapshot: Snapshot): LinkTarget {
  const [, one, two, three] = numbers;
  const ids = [...snapshot.documents.keys()].sort();
  const targets: LinkTarget[] = [
    { kind: 'document', id: from(ids, two) },
    { kind: 'document', id: madeId(from(collections, two), three % 4), fragment: 'more' },
    { kind: 'file', id: from(fileIds, two) },
    { kind: 'path', path: from(paths, two) },
    { kind: 'path', path: `${from(paths, two)}?q=1#part` },
    { kind: 'url', url: `http://localhost:4321${from(paths, two)}` },
    { kind: 'url', url: 'https://example.org/' },
  ];
  return from(targets, one);
}

/** What a step can do. */
const doings = {
  'make a document': (edits: Edits, [one, two, three, four]: Numbers, snapshot: Snapshot) => {
    const made = madeDocument(from(collections, one), four % 4, [one, two, three]);
    if (!isInRing(made, snapshot)) edits.documents.set(made.id, made);
  },
  'make many documents': (edits: Edits, [one, two, three, four]: Numbers) => {
    const collection = four % 2 === 0 ? 'news' : 'services';
    for (let number = 0; number < one % 64; number += 1) {
      const made = madeDocument(collection, 100 + number, [number * (1 + (two % 3)), three, number + three]);
      edits.documents.set(made.id, made);
    }
  },
  'withdraw a document': (edits: Edits, [one]: Numbers, snapshot: Snapshot) => {
    const document = chosen(snapshot, one);
    if (document !== undefined) edits.documents.set(document.id, undefined);
  },
  'withdraw many documents': (edits: Edits, [one, two]: Numbers, snapshot: Snapshot) => {
    for (const id of [...snapshot.documents.keys()].sort().slice(one, one + (two % 64))) edits.documents.set(id, undefined);
  },
  'bring a document back': (edits: Edits, [one]: Numbers) => {
    const document = from(sample.documents, one);
    edits.documents.set(document.id, document);
  },
  'change a title': (edits: Edits, [one, two]: Numbers, snapshot: Snapshot) =>
    change(edits, snapshot, one, (document) => ({
      ...document,
      title: `${from(['A', 'b', 'Z', '7'], two)} ${document.title}`.slice(0, 100),
    })),
  'change a text': (edits: Edits, [one, two]: Numbers, snapshot: Snapshot) =>
    change(edits, snapshot, one, (document) => ({ ...document, updated: `2026-11-19T09:00:${10 + (two % 50)}.000Z` })),
  'change a summary': (edits: Edits, [one, two]: Numbers, snapshot: Snapshot) =>
    change(edits, snapshot, one, (document) => ({ ...document, summary: `Summary number ${two}.` })),
  'say the same again': (edits: Edits, [one]: Numbers, snapshot: Snapshot) => change(edits, snapshot, one, (document) => ({ ...document })),
  'change a slug': (edits: Edits, [one, two]: Numbers, snapshot: Snapshot) =>
    change(edits, snapshot, one, (document) => ({
      ...document,
      slug: from(['choir', 'apple-day', 'privacy', '2026', `slug-${two}`], two),
    })),
  'hide or show a document': (edits: Edits, [one]: Numbers, snapshot: Snapshot) =>
    change(edits, snapshot, one, (document) => ({ ...document, search: { ...document.search, isHidden: !document.search.isHidden } })),
  'refile a document': (edits: Edits, [one, two, three]: Numbers, snapshot: Snapshot) =>
    change(edits, snapshot, one, (document) => {
      const like = madeDocument(document.collection, 0, [two, three, two + three]);
      return { ...document, areas: like.areas, topics: like.topics, related: like.related, evidenceFor: like.evidenceFor };
    }),
  'move an area or a page': (edits: Edits, [one, two]: Numbers, snapshot: Snapshot) => {
    const nested = [...snapshot.documents.values()].filter(({ collection }) => collection === 'areas' || collection === 'pages');
    const document = nested.sort((a, b) => (a.id < b.id ? -1 : 1))[one % nested.length];
    if (document?.collection !== 'areas' && document?.collection !== 'pages') return;
    const others = nested.filter(({ collection }) => collection === document.collection).map(({ id }) => id);
    const moved = { ...document, parent: two % 4 === 0 ? undefined : from(others, two) } as Document;
    if (!isInRing(moved, snapshot)) edits.documents.set(moved.id, moved);
  },
  'let time pass': (edits: Edits, [one, two]: Numbers, snapshot: Snapshot) => {
    const hours = one % 3 === 0 ? two * 24 : two / 4;
    edits.scalars.now = new Date(Date.parse(snapshot.now) + hours * 3_600_000).toISOString();
  },
  'set an alert': (edits: Edits, [one, two, three, four]: Numbers) => {
    const id = `alert-${one % 3}`;
    const alert: Alert = {
      id,
      title: `Alert ${two}`,
      text: 'Mind this.',
      tone: 'warning',
      paths: from([[], ['/news'], ['/hubs/', '/services'], ['/']], three),
      ...(two % 2 === 0 ? { starts: '2026-11-20T12:00:00.000Z' } : {}),
      ...(four % 2 === 0 ? { ends: '2026-11-25T12:00:00.000Z' } : {}),
      ...(four % 3 === 0 ? { link: { text: 'The plan', to: { kind: 'file', id: from(fileIds, four) } } } : {}),
      ...(three % 2 === 0 ? { facts: [keptNumber(from(['2026-11-19', '2026-11-21', '2026-12-24'], two))] } : {}),
    };
    edits.alerts.set(id, two % 5 === 0 ? undefined : alert);
  },
  'set a redirect': (edits: Edits, numbers: Numbers, snapshot: Snapshot) => {
    const [one, two, , four] = numbers;
    const redirect: Redirect = { id: `redirect-${four % 5}`, from: from([...paths, '/café/'], one + two), to: target(numbers, snapshot) };
    edits.redirects.set(redirect.id, one % 6 === 0 ? undefined : redirect);
  },
  'approve a phrase, or take it back': (edits: Edits, [one, two, three]: Numbers, snapshot: Snapshot) => {
    const phrase = from(
      [...snapshot.phrases.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      one,
    );
    if (phrase === undefined) return;
    const translations = phrase.translations
      .filter((_, index) => index !== two % 6)
      .map((each) => ({ ...each, words: `${each.words} ${three}` }));
    edits.phrases.set(phrase.id, two % 5 === 0 ? undefined : { ...phrase, translations });
  },
  'make a document a translation': (edits: Edits, [one, two]: Numbers, snapshot: Snapshot) =>
    change(edits, snapshot, one, (document) => ({
      ...document,
      language: 'cy',
      translates: { document: chosen(snapshot, two)?.id ?? document.id, comparedAt: '2026-11-19T09:00:00.000Z' },
    })),
  'remember where a page was': (edits: Edits, numbers: Numbers, snapshot: Snapshot) => {
    const [one, , , four] = numbers;
    const path = from(paths, four);
    const to = target(numbers, snapshot);
    const place = to.kind === 'document' ? { kind: to.kind, id: to.id } : to.kind === 'path' ? to : undefined;
    edits.moved.set(path, one % 6 === 0 || place === undefined ? undefined : { path, to: place });
  },
  'remember the parts of a page': (edits: Edits, [one, two]: Numbers) => {
    const key = `document:${one % 3}`;
    edits.anchors.set(key, two % 4 === 0 ? undefined : { key, own: ['now'], earlier: [{ id: `then-${two}`, to: 'now' }] });
  },
  'remember what was withdrawn': (edits: Edits, [one, two]: Numbers) => {
    const path = from(paths, two);
    edits.withdrawn.set(path, one % 4 === 0 ? undefined : { path, title: `Page ${one}`, at: '2026-11-20T09:00:00.000Z' });
  },
  'change the settings': (edits: Edits, [one, two]: Numbers, snapshot: Snapshot) => {
    const { home, navigation, settings } = snapshot.globals;
    const { themeColour: _, logo: __, ...others } = settings;
    edits.scalars.globals = {
      home: one % 3 === 0 ? { ...home, newsCount: two % 7 } : home,
      navigation: one % 3 === 1 ? { ...navigation, header: navigation.header.slice(0, two % 4) } : navigation,
      settings:
        one % 3 === 2
          ? {
              ...others,
              ...(two % 2 === 0 ? { themeColour: from(['#0b4f4a', '#123456'], two >> 1) } : {}),
              ...(two % 3 === 0 ? { logo: from(imageIds, two) } : {}),
              ...(two % 5 === 0 ? { facts: [keptNumber(from(['2026-11-19', '2026-11-22'], two))] } : {}),
            }
          : settings,
    };
  },
  'set an image': (edits: Edits, [one, two]: Numbers) => {
    const id = from(imageIds, one);
    edits.images.set(id, two % 4 === 0 ? undefined : madeImage(id, two));
  },
  'set a file': (edits: Edits, [one, two]: Numbers) => {
    const id = from(fileIds, one);
    edits.files.set(id, two % 4 === 0 ? undefined : madeFile(id, two));
  },
  'set the host otherwise': (edits: Edits, [one]: Numbers) => {
    edits.scalars.origin = from(['http://localhost:4321', 'https://example.org'], one);
    edits.scalars.hasIntake = one % 4 < 2;
    edits.scalars.isStaging = one % 3 === 0;
  },
} as const;
