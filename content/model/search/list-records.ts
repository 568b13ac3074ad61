import { type Collection, collectionNames, collections, prefixes } from '../collection-names.ts';
import { listLabel } from './list-label.ts';
import { recordOfPage, type SearchRecord } from './search-record.ts';

/** A record for the index page of each collection that has documents: who asks for "jobs" wants the list of them. */
export function listRecords(present: ReadonlySet<Collection>): SearchRecord[] {
  return records.filter(({ of }) => present.has(of)).map(({ record }) => record);
}

/** A list's record by its id, with the collection it lists. */
export function listRecord(id: string): { of: Collection; record: SearchRecord } | undefined {
  return recordsById.get(id);
}

/** What each list holds, and what people call it. */
const lists: Readonly<Record<Exclude<Collection, 'pages'>, { summary: string; words: string[] }>> = {
  services: {
    summary: 'Every service, by area, topic, who it is for and how to get in.',
    words: ['find a service', 'help near me'],
  },
  hubs: { summary: 'Every wellbeing hub, by area, and whether it is open.', words: ['hubs near me'] },
  offers: {
    summary: 'Every Creative Health activity, by area, topic and how to join.',
    words: ['activities', 'classes', 'what can I join'],
  },
  events: {
    summary: 'What is on, and where.',
    words: [
      'what is on',
      'whats on',
      'event',
      'dates',
      'events this week',
      'events today',
      'events near me',
      'what is happening',
      'happening near me',
      'upcoming events',
    ],
  },
  consultations: {
    summary: 'What we are asking you about, until when, and what happened next.',
    words: ['have your say', 'consult', 'survey', 'surveys', 'open consultations', 'give your views', 'public consultation'],
  },
  meetings: {
    summary: 'Meetings you can come to or watch, with their agendas, papers and minutes.',
    words: ['board meetings', 'board papers', 'agenda', 'minutes', 'committee meetings', 'public meetings', 'papers'],
  },
  news: { summary: 'All news, newest first.', words: ['latest news', 'news story', 'stories', 'press releases', 'press'] },
  vacancies: {
    summary: 'Posts and training schemes, open ones and past ones.',
    words: [
      'jobs',
      'vacancies',
      'all jobs',
      'job vacancies',
      'careers',
      'NHS jobs',
      'work for us',
      'work for the NHS',
      'current vacancies',
    ],
  },
  publications: {
    summary: 'Strategies, plans and reports, with their editions.',
    words: ['documents', 'reports', 'strategies', 'plans', 'downloads'],
  },
  pillars: {
    summary: 'What we have promised, and how it is going.',
    words: ['priorities', 'pillars', 'promises', 'three pillars', 'objectives'],
  },
  programmes: { summary: 'Work by several partners, with its money and its target.', words: ['projects', 'schemes'] },
  guides: { summary: 'How to do something, step by step.', words: ['step by step', 'how to'] },
  organisations: {
    summary: 'Who works together in this partnership.',
    words: ['who is involved', 'organisations', 'members'],
  },
  areas: { summary: 'The places we work in, and what there is in each.', words: ['where', 'places', 'near me'] },
  topics: { summary: 'Everything on this site by subject.', words: ['subjects', 'browse'] },
};

const records = collections.flatMap((of) => {
  if (of === 'pages') return [];
  const { summary, words } = lists[of];
  const path = `/${prefixes[of]}/`;
  const record = recordOfPage({
    path,
    card: { title: collectionNames[of].many, summary, label: listLabel },
    words: [...words, `all ${collectionNames[of].many}`, `list of ${collectionNames[of].many}`],
    names: [],
  });
  return [{ of, record }];
});

const recordsById = new Map(records.map((one) => [one.record.id, one]));

/** The ids of all lists. */
export const listRecordIds: readonly string[] = [...recordsById.keys()];
