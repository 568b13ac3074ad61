import { editionPairs, facetNames } from '../../../content/model/addresses/addresses.ts';
import { collections } from '../../../content/model/collections.ts';
import type { Facet } from '../../../content/model/reader/facet.ts';
import type { ListQuery } from '../../../content/model/reader/lists.ts';
import type { Question, Reader, SnapshotReader } from '../../../content/model/reader/reader.ts';
import { openReferralList, recordList } from '../../../content/model/data/records.ts';
import { alphabetQuery } from '../../../content/model/addresses/routes.ts';
import { paths } from './edit-histories.ts';
import { fileIds, imageIds } from './made-content.ts';

/** A question with its arguments. */
export interface Call {
  question: Question;
  values: unknown[];
}

const facets: readonly Facet[] = [
  'area',
  'area-wide',
  'topic',
  'category',
  'who-for',
  'way-in',
  'state',
  'kind',
  'year',
  'letter',
  'evidence',
  'refers-to',
  'mentions',
  'language',
  'translates',
  'search',
];

/** Questions of every kind, with the arguments that a reader's content gives rise to. */
export function everyQuestion(reader: SnapshotReader): Call[] {
  const calls: Call[] = [];
  const ask = <Q extends Question>(question: Q, ...values: Parameters<Reader[Q]>): void => void calls.push({ question, values });
  for (const [id, document] of reader.snapshot.documents) {
    if (document.collection === 'publications')
      for (const { earlier, later } of editionPairs(document.editions)) ask('editionsToCompare', id, earlier, later);
    ask('document', id);
    ask('card', id);
    ask('address', id);
    ask('phase', id);
    ask('factsRunOut', id);
  }
  for (const place of ['settings', ...reader.snapshot.alerts.keys()]) ask('factsRunOutIn', place);
  for (const id of imageIds) ask('image', id);
  for (const id of fileIds) ask('file', id);
  for (const path of [...paths, '/', '/news/2026', '/hubs/', '/services/area/x/']) {
    ask('alerts', path);
    ask('withdrawal', path);
  }
  for (const key of [...reader.snapshot.anchors.keys(), 'document:none']) ask('earlierAnchors', key);
  ask('languages');
  for (const language of ['cy', 'ur'] as const) ask('phrases', language);
  ask('setting', 'home');
  ask('setting', 'navigation');
  ask('setting', 'settings');
  ask('origin');
  ask('hasIntake');
  ask('isStaging');
  ask('securityTextExpires');
  ask('letters');
  ask('sitemaps');
  for (const section of ['site', ...collections, ...reader.lists.facet('news', 'year').map(({ value }) => `news-${value}`)])
    ask('sitemap', section);
  askForLists(calls, {});
  for (const letter of ['a', 'b', 'z', '0-9']) askForLists(calls, { from: alphabetQuery.from, where: { search: 'shown', letter } });
  askForLists(calls, alphabetQuery);
  const lists = collections.flatMap((collection) => [
    recordList(collection),
    ...(['area', 'topic'] as const).flatMap((name) =>
      reader.lists.facet(collection, name).map(({ value }) => recordList(collection, { name, value })),
    ),
  ]);
  for (const list of [...lists, openReferralList]) {
    ask('recordCount', list);
    ask('recordCount', list, 2);
    for (const page of [1, 2, 3]) ask('records', list, page);
  }
  for (const collection of collections) {
    askForLists(calls, { from: [collection] });
    askForAddresses(calls, { collection });
    for (const name of [...facetNames, 'year'] as const) ask('facet', collection, name);
    for (const facet of facets) {
      ask('values', collection, facet);
      for (const { value } of reader.lists.facet(collection, facet)) {
        askForLists(calls, { from: [collection], where: { [facet]: value } });
        askForLists(calls, { where: { [facet]: value } });
        askForLists(calls, { from: [collection], where: { [facet]: value, search: 'shown' } });
        askForLists(calls, { from: [collection, 'news'], where: { state: 'to come', [facet]: value } });
        if (facet === 'year') askForAddresses(calls, { collection, year: value });
        if (facetNames.some((name) => name === facet))
          askForAddresses(calls, { collection, facet: { name: facet as (typeof facetNames)[number], value } });
      }
    }
  }
  return calls;
}

function askForLists(calls: Call[], query: Pick<ListQuery, 'from' | 'where'>): void {
  const shapes: Omit<ListQuery, 'from' | 'where'>[] = [
    {},
    { limit: 3 },
    { order: 'newest', limit: 50 },
    { order: 'newest', limit: 20, offset: 40 },
    { order: 'newest', limit: 60, offset: 60 },
    { order: 'oldest', limit: 50, offset: 50 },
    { order: 'oldest', limit: 70, offset: 30 },
    { order: 'oldest' },
    { order: 'title', limit: 3 },
    { order: 'title' },
    { order: 'recent', limit: 5 },
  ];
  calls.push({ question: 'count', values: [query] });
  calls.push({ question: 'count', values: [{ ...query, limit: 2 }] });
  for (const shape of shapes) calls.push({ question: 'list', values: [{ ...query, ...shape }] });
}

function askForAddresses(calls: Call[], list: Parameters<Reader['listAddress']>[0]): void {
  for (const more of [
    {},
    { page: 1 },
    { page: 2 },
    { page: 3 },
    { page: 4 },
    { letter: 'a' },
    { letter: 'b' },
    { letter: '0-9' },
    { letter: 'a', page: 1 },
  ])
    calls.push({ question: 'listAddress', values: [{ ...list, ...more }] });
}
