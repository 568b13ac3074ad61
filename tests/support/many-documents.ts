import { sampleSnapshot } from '../../content/sample/index.ts';
import { document, type Document } from '../../content/model/documents/index.ts';
import { slugify } from '../../content/model/addresses/slugify.ts';
import { snapshotFrom, type Snapshot } from '../../content/model/snapshot.ts';

/**
 * The sample content among other documents, as on the site of a real partnership: seven in ten are stories, most of
 * them old, and the others are services, hubs, publications and the like of other places.
 * @param count how many documents there are in all; the sample alone where that is fewer than it has
 */
export function manyDocuments(count: number): Snapshot {
  const sample = snapshotFrom(sampleSnapshot());
  const documents = new Map(sample.documents);
  const random = randomFrom(7);
  const titles = new Set([...documents.values()].map(({ title }) => title));
  for (let number = 0; documents.size < count; number += 1) {
    const made = makeDocument(number, random);
    if (titles.has(made.title)) continue;
    titles.add(made.title);
    documents.set(made.id, { ...made, slug: slugify(made.title) });
  }
  return { ...sample, documents };
}

type Random = () => number;

function makeDocument(number: number, random: Random): Document {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const [town, subject, group] = [pick(towns), pick(subjects), pick(groups)];
  const sentence = (): string => pick(sentences)(town, pick(subjects), pick(groups));
  const body = [0, 1, 2, 3, 4, 5].map(() => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, text: [sentence(), sentence(), sentence(), sentence()].join(' ') }],
  }));
  const year = 2012 + Math.floor(random() * 14);
  const day = `${year}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`;
  const base = {
    id: `made-${number}`,
    slug: `made-${number}`,
    summary: sentence(),
    firstPublished: `${day}T09:00:00.000Z`,
    updated: `${day}T09:00:00.000Z`,
  };
  const share = random();
  if (share < 0.7) {
    return document.parse({
      ...base,
      body,
      collection: 'news',
      title: `${town} ${pick(happenings)} ${subject} for ${group}`,
      category: 'partnership',
      date: { precision: 'day', date: day },
      whatChanges: sentence(),
    });
  }
  if (share < 0.85) {
    return document.parse({
      ...base,
      body,
      collection: 'services',
      title: `${pick(kinds)} ${subject} for ${group} in ${town}`,
      whoFor: [group],
      howToGetIt: 'Ask at your surgery.',
      waysIn: ['self-referral'],
      search: { words: [`${subject} ${town}`, group] },
    });
  }
  if (share < 0.9) {
    return document.parse({
      ...base,
      body,
      collection: 'hubs',
      title: `${town} ${pick(places)} for ${group}`,
      status: 'open',
      place: { name: `${town} ${pick(places)}` },
      services: [{ group: subject, services: [group] }],
    });
  }
  if (share < 0.96)
    return document.parse({
      ...base,
      collection: 'publications',
      title: `${subject} for ${group} in ${town}: report ${year}`,
      kind: 'report',
      editions: [
        {
          slug: String(year),
          label: String(year),
          number: 1,
          date: { precision: 'year', year },
          status: { status: 'current' },
          formats: [{ kind: 'web page' }],
          body,
        },
      ],
    });
  return document.parse({ ...base, body, collection: 'pages', title: `About ${subject} for ${group} in ${town}` });
}

/** The same numbers each time (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const towns = [
  'Stroud',
  'Tewkesbury',
  'Cirencester',
  'Cheltenham',
  'Dursley',
  'Coleford',
  'Lydney',
  'Ross-on-Wye',
  'Leominster',
  'Ledbury',
  'Bromyard',
  'Kington',
  'Devonport',
  'Plympton',
  'Plymstock',
  'Efford',
  'Stonehouse',
  'Honicknowle',
  'Whitleigh',
  'Southway',
  'Nailsworth',
  'Painswick',
  'Wotton',
  'Newent',
  'Cinderford',
];
const subjects = [
  'foot care',
  'hearing tests',
  'memory clinics',
  'flu vaccination',
  'baby weighing',
  'school nursing',
  'sleep',
  'eye screening',
  'dental checks',
  'physiotherapy',
  'continence care',
  'wound care',
  'speech therapy',
  'falls prevention',
  'dementia support',
  'carers’ breaks',
  'cancer screening',
  'maternity care',
  'sexual health',
  'autism assessment',
  'epilepsy nursing',
  'hospital transport',
  'meals at home',
  'community transport',
  'equipment loans',
  'kidney care',
  'skin clinics',
  'stroke recovery',
  'respite care',
  'blood tests',
];
const groups = [
  'new parents',
  'carers',
  'children under five',
  'young people',
  'people over 75',
  'people with a learning disability',
  'veterans',
  'farming families',
  'students',
  'people who live alone',
  'people leaving hospital',
  'care home residents',
  'people with sight loss',
  'deaf people',
  'families',
];
const kinds = ['Clinic for', 'Help with', 'Advice about', 'Appointments for', 'Support with'];
const places = ['community hub', 'health centre', 'family centre', 'village hall', 'clinic'];
const happenings = ['opens', 'extends', 'reviews', 'celebrates', 'pilots', 'moves', 'funds'];
const sentences: readonly ((town: string, subject: string, group: string) => string)[] = [
  (town, subject, group) => `In ${town} there is more ${subject} for ${group} than before.`,
  (town, subject) => `The team for ${subject} works from the health centre in ${town} on most weekdays.`,
  (_, subject, group) => `Staff who know about ${subject} visit ${group} at home where that is easier.`,
  (town, _, group) => `Councillors and volunteers from ${town} met ${group} to hear what matters to them.`,
  (town, subject) => `People in ${town} waited eleven weeks for ${subject} last year, and nine weeks this year.`,
  (_, subject, group) => `You can ask about ${subject} by phone, and someone calls ${group} back within two days.`,
  (town) => `The bus from ${town} stops outside, there is a ramp, and parking is free for an hour.`,
  (town, subject, group) => `Money from the partnership pays for ${subject} in ${town} until ${group} no longer need it.`,
];
