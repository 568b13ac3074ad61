import type { Document, DocumentOf } from '../../../content/model/documents/index.ts';
import type { LinkTarget } from '../../../content/model/fields/link.ts';
import type { FileRecord, Image } from '../../../content/model/media.ts';
import { slugify } from '../../../content/model/addresses/slugify.ts';
import type { SnapshotData } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';

/** The sample content, to begin histories with. */
export const sample: SnapshotData = sampleSnapshot();

/** The sample content with so many stories and services that lists have numbered pages and letters. */
export function crowdedSample(): SnapshotData {
  const stories = Array.from({ length: 118 }, (_, number) => madeDocument('news', number + 1_000, [number, number * 7, number * 3]));
  const services = Array.from({ length: 199 }, (_, number) => madeDocument('services', number + 2_000, [number, number * 5, number * 11]));
  return { ...sample, documents: [...sample.documents, ...stories, ...services] };
}

const titles = [
  'Apple day',
  'Bread club',
  'apple picking',
  'Évening walk',
  '5 ways to rest',
  '“Quoted” words',
  'Zoo trip',
  'Choir',
  'Aqua aerobics',
  'Boats',
];

/** An id of a small range, so that what is made meets what was made before. */
export const madeId = (collection: string, number: number): string => `made-${collection}-${number}`;

/** Every id that an area, topic or page may be named by, those that are not there included. */
const areaIds = [...idsOf('areas').slice(0, 4), ...[0, 1, 2, 3].map((number) => madeId('areas', number))];
const topicIds = [...idsOf('topics').slice(0, 3), ...[0, 1].map((number) => madeId('topics', number))];
const pageIds = [0, 1, 2, 3].map((number) => madeId('pages', number));
const pillarIds = idsOf('pillars');
export const imageIds = ['image-1', 'image-2'];
export const fileIds = ['file-1', 'file-2'];

/** A document whose fields are chosen by numbers, in every way that lists, addresses and time can tell apart. */
export function madeDocument(
  collection: Document['collection'],
  number: number,
  [one = 0, two = 0, three = 0]: readonly number[],
): Document {
  const id = madeId(collection, number);
  const pattern = sample.documents.find((document) => document.collection === collection);
  if (pattern === undefined) throw new Error(`The sample has no ${collection}: choose another collection.`);
  const some = <T>(from: readonly T[], by: number): T[] => from.filter((_, index) => ((by >> (index % 8)) & 1) === 1);
  const one_ = <T>(from: readonly T[], by: number): T => from[by % from.length] as T;
  const title = `${one_(titles, one)}${two % 3 === 0 ? '' : ` ${number}`}`;
  const day = one_(['2024-02-29', '2026-11-19', '2026-11-20', '2026-11-21', '2026-12-01', '2027-03-28'], three);
  const base = {
    ...pattern,
    id,
    title,
    slug: three % 7 === 0 ? slugify(one_(titles, one)) : slugify(`${title} ${number}`),
    updated: `2026-11-${10 + (two % 10)}T09:00:00.000Z`,
    areas: some(areaIds, one),
    topics: some(topicIds, two),
    related: some([...topicIds, ...pageIds, ...areaIds], three).slice(0, 4),
    evidenceFor: one % 3 === 0 ? [{ pillar: one_(pillarIds, two), priority: `priority-${two % 2}` }] : [],
    search: { words: [], isHidden: two % 5 === 0 },
    ...(one % 4 === 0 ? { image: one_(imageIds, two) } : {}),
    ...(two % 3 === 1
      ? { facts: [{ id: `fact-${one % 3}`, kind: 'telephone', at: ['contact.telephone'], verifiedOn: '2024-01-01', runsOut: day }] }
      : {}),
  };
  const file = one_(fileIds, one);
  const body = two % 4 === 0 ? [{ type: 'paragraph', children: [{ type: 'link', to: { kind: 'file', id: file }, children: [] }] }] : [];
  return { ...base, body, ...particulars(pattern, { one, two, three, day, one_, some }) } as Document;
}

interface Choices {
  one: number;
  two: number;
  three: number;
  day: string;
  one_: <T>(from: readonly T[], by: number) => T;
  some: <T>(from: readonly T[], by: number) => T[];
}

function particulars(pattern: Document, { one, two, three, day, one_, some }: Choices): object {
  switch (pattern.collection) {
    case 'news':
      return {
        date: one_<DocumentOf<'news'>['date']>(
          [
            { precision: 'day', date: day },
            { precision: 'month', month: day.slice(0, 7) },
            { precision: 'year', year: Number(day.slice(0, 4)) },
            { precision: 'unknown' },
          ],
          one,
        ),
        category: one_(['hub launch', 'GP recruitment', 'partnership'] as const, three),
      };
    case 'events':
      return {
        date: day,
        isCancelled: one % 5 === 0,
        recurrence: one % 3 === 0 ? { every: 'week', ...(two % 2 === 0 ? { until: '2026-12-10' } : {}) } : undefined,
      };
    case 'consultations':
      return {
        opens: { date: day },
        closes: { date: one_(['2027-03-28', '2027-04-02', '2026-11-21'], two), ...(three % 2 === 0 ? { time: '12:00' } : {}) },
        outcome:
          one % 4 === 0
            ? {
                date: one_(['2027-04-05', '2026-11-22'], three),
                decision: 'It stays.',
                changes: [],
                papers: some<LinkTarget>(
                  [
                    { kind: 'file', id: one_(fileIds, two) },
                    { kind: 'document', id: one_(areaIds, two) },
                  ],
                  three,
                ).map((to) => ({ title: 'What was said', to })),
              }
            : undefined,
      };
    case 'meetings':
      return { date: day, isCancelled: one % 5 === 0, committee: one_(['Board', 'Patients’ panel'], two) };
    case 'vacancies':
      return {
        state: one_(['open', 'closed', 'past programme'] as const, one),
        closes: two % 2 === 0 ? { date: day, ...(three % 2 === 0 ? { time: '12:00' } : {}) } : undefined,
      };
    case 'hubs':
      return { status: one_(['opening soon', 'open', 'closed for now'] as const, one), opens: day };
    case 'services':
    case 'offers':
      return {
        audiences: some(['anyone', 'carers', 'families'] as const, three),
        waysIn: some(['turn up', 'self-referral', 'GP referral'] as const, two),
      };
    case 'pages':
      return { parent: one % 2 === 0 ? one_(pageIds, two) : undefined };
    case 'areas':
      return { parent: one % 3 === 0 ? undefined : one_(areaIds, three), kind: one_(['county', 'city'] as const, two) };
    case 'publications':
      return {
        kind: one_(['plan', 'report'] as const, one),
        editions: pattern.editions.map((edition, index) => ({ ...edition, slug: `${2020 + index + (three % 3)}` })),
      };
    default:
      return {};
  }
}

/** An image with a number for what it shows. */
export function madeImage(id: string, number: number): Image {
  const sizes = [
    { path: `/images/${id}/400-${number}.avif`, type: 'image/avif' as const, width: 400, height: 300, sha256: 'a'.repeat(64), size: 10 },
  ];
  return { id, alt: `Picture ${number}`, isDecorative: false, sizes, focus: { x: 50, y: 50 } };
}

/** A file whose name has a number in it. */
export function madeFile(id: string, number: number): FileRecord {
  return {
    id,
    name: `plan-${number}.pdf`,
    title: 'Plan',
    type: 'application/pdf',
    size: 10,
    language: 'en',
    sha256: 'b'.repeat(64),
    updated: '2026-11-01T09:00:00.000Z',
  };
}

function idsOf(collection: Document['collection']): string[] {
  return sample.documents.filter((document) => document.collection === collection).map(({ id }) => id);
}
