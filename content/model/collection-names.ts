// Without zod, because scripts on the public's devices use it too.

/** The collections whose documents have an address of their own, in the order the site speaks of them. */
export const collections = [
  'services',
  'hubs',
  'offers',
  'events',
  'consultations',
  'meetings',
  'news',
  'vacancies',
  'publications',
  'pillars',
  'programmes',
  'guides',
  'pages',
  'organisations',
  'areas',
  'topics',
] as const;

export type Collection = (typeof collections)[number];

/** What one document and what several of a collection are called in words. */
export const collectionNames: Readonly<Record<Collection, { one: string; many: string }>> = {
  services: { one: 'Service', many: 'Services' },
  hubs: { one: 'Wellbeing hub', many: 'Wellbeing hubs' },
  offers: { one: 'Creative Health offer', many: 'Creative Health' },
  events: { one: 'Event', many: 'Events' },
  consultations: { one: 'Consultation', many: 'Consultations' },
  meetings: { one: 'Meeting in public', many: 'Meetings in public' },
  news: { one: 'News story', many: 'News' },
  vacancies: { one: 'Vacancy', many: 'Work with us' },
  publications: { one: 'Publication', many: 'Publications' },
  pillars: { one: 'Pillar', many: 'Our priorities' },
  programmes: { one: 'Programme', many: 'Programmes' },
  guides: { one: 'Guide', many: 'Guides' },
  pages: { one: 'Page', many: 'Pages' },
  organisations: { one: 'Partner', many: 'Partners' },
  areas: { one: 'Area', many: 'Areas' },
  topics: { one: 'Topic', many: 'Topics' },
};

/** The first part of each collection's addresses. Pages stand at the root. */
export const prefixes: Readonly<Record<Exclude<Collection, 'pages'>, string>> = {
  services: 'services',
  hubs: 'hubs',
  offers: 'creative-health',
  events: 'events',
  consultations: 'consultations',
  meetings: 'meetings',
  news: 'news',
  vacancies: 'work-with-us',
  publications: 'publications',
  pillars: 'priorities',
  programmes: 'programmes',
  guides: 'guides',
  organisations: 'partners',
  areas: 'areas',
  topics: 'topics',
};

/** The collections that stand by date, newest first where nothing else is asked; the others stand by their titles. */
const collectionsByDate: ReadonlySet<Collection> = new Set(['news', 'events', 'consultations', 'meetings']);

/** Whether the documents of a collection stand by date. */
export function isByDate(collection: Collection | undefined): boolean {
  return collection !== undefined && collectionsByDate.has(collection);
}

/** Whether the documents of a collection can be found by their year: what stands by date, and publications by their editions. */
export function hasYear(collection: Collection): boolean {
  return isByDate(collection) || collection === 'publications';
}
