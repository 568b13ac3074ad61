import {
  addressOf,
  calendarAddress,
  comparisonAddress,
  type Documents,
  type EditionPair,
  editionPairs,
  measureFormats,
  measuresAddress,
  partAddresses,
  type Route,
} from '../addresses/addresses.ts';
import { documentDataAddress } from '../data/data-addresses.ts';
import { openReferralServiceAddress } from '../data/open-referral-addresses.ts';
import { type Recorded, isInOpenReferral, recordedOf } from '../data/records.ts';
import { filesOfDocument } from '../addresses/document-files.ts';
import type { Collection } from '../collections.ts';
import { type Card, cardOf, sortKeyOf } from '../reader/card.ts';
import type { Document } from '../documents/index.ts';
import { letterOf } from '../reader/alphabet.ts';
import type { Facet } from '../reader/facet.ts';
import { isEnglish } from '../fields/language.ts';
import { yearOf } from '../fields/imprecise-date.ts';
import { hasKeyFacts, keyFactsAddress } from '../language/key-facts-address.ts';
import type { UsedFact } from '../fields/fact.ts';
import { factsRunOut, type Moment, type Phase, phaseOf } from '../time/phase.ts';
import { shownAt } from '../time/shown-at.ts';
import { smallestOf, withAncestors } from '../reader/area-tree.ts';
import { mentionsOf } from '../reader/mentions.ts';
import { recencyOf } from '../reader/recency.ts';
import { referencesOf } from '../reader/references.ts';

/** A document as lists hold it. */
export interface Listed {
  card: Card;
  /** What it is sorted by among others of its collection. */
  key: string;
  /** What it is sorted by where the most recent are asked for, whatever the collection. */
  recency: string;
  /** The first letter of its title, or `0-9`. */
  letter: string;
  /** `facet=value` for each value it has. */
  facets: ReadonlySet<string>;
}

/** What is worked out of one document. */
export interface Entry {
  listed: Listed;
  /** The same as lists of data hold it. */
  recorded: Recorded;
  phase: Phase;
  /** The facts it uses that have run out. */
  runOut: readonly UsedFact[];
  /** The addresses that belong to it. */
  routes: readonly Route[];
}

/**
 * Works out a document's entry at a moment. What is as it was in the entry before stays the same object.
 * @throws when a page's ancestors form a ring
 */
export function entryOf(document: Document, documents: Documents, moment: Moment, before?: Entry): Entry {
  const phase = phaseOf(document, moment);
  const card = kept(cardOf(document, documents, moment), before?.listed.card);
  const facets = keptSet(facetsOf(document, phase, documents), before?.listed.facets);
  const recency = recencyOf(document);
  const isListedAlike = before?.listed.card === card && before.listed.facets === facets && before.listed.recency === recency;
  const listed = isListedAlike ? before.listed : { card, key: sortKeyOf(card), recency, letter: letterOf(document.title), facets };
  const recorded = kept(recordedOf(document, { address: card.address, facets }), before?.recorded);
  const routes = kept(routesOf(document, documents), before?.routes);
  const runOut = kept(factsRunOut(document, moment.now), before?.runOut as UsedFact[] | undefined);
  const isAsBefore =
    listed === before?.listed &&
    recorded === before.recorded &&
    routes === before.routes &&
    phase === before.phase &&
    runOut === before.runOut;
  return isAsBefore ? before : { listed, recorded, phase, runOut, routes };
}

/** The groups of documents that something listed belongs to: its collection, and each of its facets' values in it. */
export function groupsOf({ card: { collection }, facets }: Listed): string[] {
  return [collection, ...[...facets].map((facet) => `${collection}|${facet}`)];
}

function routesOf(document: Document, documents: Documents): readonly Route[] {
  const { id, collection } = document;
  const path = addressOf(document, documents);
  const routes = new Map<string, Route>([[path, { kind: 'document', path, id }]]);
  for (const { path: below, part } of partAddresses(document, path))
    routes.set(
      below,
      collection === 'guides' ? { kind: 'step', path: below, id, step: part } : { kind: 'edition', path: below, id, edition: part },
    );
  if (collection === 'publications')
    for (const pair of editionPairs(document.editions)) for (const route of comparisonRoutes(id, path, pair)) routes.set(route.path, route);
  if (hasKeyFacts(document)) routes.set(keyFactsAddress(path), { kind: 'key-facts', path: keyFactsAddress(path), id });
  const calendar = calendarAddress(document, path);
  if (calendar !== undefined) routes.set(calendar, { kind: 'calendar', path: calendar, id });
  if (collection === 'pillars')
    for (const format of measureFormats)
      routes.set(measuresAddress(path, format), { kind: 'measures', path: measuresAddress(path, format), id, format });
  const data = documentDataAddress({ collection, id });
  routes.set(data, { kind: 'data-document', path: data, id });
  const openReferral = isInOpenReferral(document) ? openReferralServiceAddress(id) : undefined;
  if (openReferral !== undefined) routes.set(openReferral, { kind: 'open-referral-service', path: openReferral, id });
  for (const file of filesOfDocument(document, path)) routes.set(file.path, file);
  return [...routes.values()];
}

function comparisonRoutes(id: string, address: string, pair: EditionPair): Route[] {
  return [
    { kind: 'comparison', path: comparisonAddress(address, pair), id, isSideBySide: false, ...pair },
    { kind: 'comparison', path: comparisonAddress(address, pair, 'side by side'), id, isSideBySide: true, ...pair },
    { kind: 'comparison-data', path: comparisonAddress(address, pair, 'json'), id, ...pair },
  ];
}

/** What can be chosen by its phase. */
const hasState: ReadonlySet<Collection> = new Set(['vacancies', 'hubs', 'events', 'consultations', 'meetings']);

function facetsOf(document: Document, phase: Phase, documents: Documents): ReadonlySet<string> {
  const facets = new Set<string>([`letter=${letterOf(document.title)}`]);
  const add = (facet: Facet, value: string): void => void facets.add(`${facet}=${value}`);
  for (const area of document.areas) for (const id of withAncestors(area, documents)) add('area', id);
  const widest = document.areas.length === 0 ? ['everywhere'] : smallestOf(document.areas, documents);
  for (const area of widest) add('area-wide', area);
  for (const topic of document.topics) add('topic', topic);
  if (!isEnglish(document.language)) add('language', document.language);
  if (document.translates !== undefined) add('translates', document.translates.document);
  if (!document.search.isHidden) add('search', 'shown');
  for (const { pillar, priority } of document.evidenceFor) add('evidence', `${pillar}#${priority}`);
  for (const id of referencesOf(document)) add('refers-to', id);
  for (const mentioned of mentionsOf(shownAt(document, phase))) add('mentions', mentioned);
  if (document.collection === 'news') {
    add('category', document.category);
    add('year', String(yearOf(document.date) ?? 'undated'));
  }
  if (document.collection === 'offers' || document.collection === 'services') {
    for (const audience of document.audiences) add('who-for', audience);
    for (const way of document.waysIn) add('way-in', way);
  }
  if (hasState.has(document.collection)) add('state', phase);
  if (document.collection === 'meetings') add('committee', document.committee);
  if (document.collection === 'publications' || document.collection === 'organisations' || document.collection === 'areas')
    add('kind', document.kind);
  return facets;
}

/** The value before, where it says the same. */
function kept<T extends object>(now: T, before: T | undefined): T {
  return before !== undefined && (before === now || JSON.stringify(before) === JSON.stringify(now)) ? before : now;
}

function keptSet(now: ReadonlySet<string>, before: ReadonlySet<string> | undefined): ReadonlySet<string> {
  return before?.size === now.size && now.isSubsetOf(before) ? before : now;
}
