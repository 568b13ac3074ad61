// Without zod, because scripts on the public's devices use it too.

/** The collections whose documents have an address of their own, in the order the site speaks of them. */
export const collections = [
  'services',
  'hubs',
  'offers',
  'events',
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
