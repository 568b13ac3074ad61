import type { CollectionSlug, Payload, TypedUser, Where } from 'payload';
import type { Collection } from '../../content/model/collections.ts';
import type { Document } from '../../content/model/documents/index.ts';
import type { CheckableKind } from '../../content/model/fields/fact.ts';
import { firstDayOf } from '../../content/model/fields/imprecise-date.ts';
import { londonClock, londonInstant } from '../../content/model/time/london-time.ts';
import { collectionsWithFacts, type Passport, passportsOf } from '../../content/model/time/passport.ts';
import { canPublish } from '../access/policies.ts';
import { documentCollections } from '../collections/documents/index.ts';
import type { FactVote } from '../payload-types.ts';
import { type Data, dataOf, idOf } from '../snapshot/mapping/fields.ts';
import { type Facts, noFacts } from '../snapshot/mapping/lay-facts-over.ts';
import { documentFacts, readForModel } from '../snapshot/to-document.ts';

/** A fact that is public, as far as somebody must know who decides what to check first. */
export interface FactToCheck {
  /** Where it is kept: a document, or a fact that is kept once. */
  collection: string;
  id: string;
  title: string;
  kind: CheckableKind;
  /** The day (YYYY-MM-DD) it was last checked; empty where nobody noted that. */
  checkedOn: string;
  /** Votes since then that nobody has dealt with. */
  wrong: number;
  right: number;
  /** The identifiers of all of those. */
  votes: string[];
  /** What readers added in words, the latest first. */
  words: string[];
  /** Whether whoever looks may say that it is still correct, which says so of all facts of its document. */
  mayConfirm: boolean;
}

/** Votes that are read at once: more tell nothing new. */
const maxVotes = 1_000;

/** Only dates are asked for here, and they are the same for however many months they hold. */
const anyMonths = 12;

const isOpen: Where = { settledAt: { exists: false } };

/**
 * What to check first: what most readers called wrong since it was last checked, then in turn what nobody noted a check of and what
 * was checked longest ago.
 */
export async function factsToCheck(payload: Payload, user: TypedUser, limit: number): Promise<FactToCheck[]> {
  const votes = await votesWhere(isOpen, payload, user);
  const disputed = [...votes]
    .map(([key, of]) => ({ ...placeOf(key), wrong: of.filter(({ said }) => said === 'wrong').length }))
    .filter(({ wrong }) => wrong > 0)
    .sort((one, other) => other.wrong - one.wrong)
    // Some of them were checked since, and then say nothing any more.
    .slice(0, 5 * limit);
  const found = await Promise.all(
    [...collectionsWithFacts, 'facts' as const].map(async (collection) => {
      const ids = [...new Set(disputed.flatMap((place) => (place.collection === collection ? [place.id] : [])))];
      const [named, oldest, undated] = await Promise.all([
        ids.length === 0 ? [] : publicOnes(collection, { id: { in: ids } }, ids.length, payload, user),
        oldestOf(collection, limit, payload, user),
        collection === 'facts' ? [] : undatedOf(collection, limit, payload, user),
      ]);
      const documents = [...new Map([...named, ...oldest, ...undated].map((document) => [String(document['id']), document])).values()];
      return documents.flatMap((document) => toCheckFirst(collection, document, votes, user));
    }),
  );
  return inTurn(inOrder(found.flat())).slice(0, limit);
}

/** All facts of one document, those to check first at the top. */
export async function factsOfDocument(
  collection: string,
  document: Data,
  facts: Facts,
  { payload, user }: { payload: Payload; user: TypedUser },
): Promise<FactToCheck[]> {
  const id = String(document['id']);
  const kept = collection === 'facts';
  const votes = await votesWhere(
    { and: [isOpen, kept ? { keptFact: { equals: id } } : { document: { equals: id } }] },
    payload,
    user,
    kept,
  );
  return inOrder(allOf(collection, document, facts, votes, user));
}

/** What most readers called wrong first, then what was checked longest ago. */
function inOrder(facts: readonly FactToCheck[]): FactToCheck[] {
  return facts.toSorted((one, other) => other.wrong - one.wrong || one.checkedOn.localeCompare(other.checkedOn));
}

/** What readers called wrong, then what nobody ever checked and what was checked longest ago, one by one: neither hides the other. */
function inTurn(facts: readonly FactToCheck[]): FactToCheck[] {
  const disputed = facts.filter(({ wrong }) => wrong > 0);
  const [undated, dated] = [facts.filter(isUndated), facts.filter((fact) => fact.wrong === 0 && fact.checkedOn !== '')];
  const turns = Array.from({ length: Math.max(undated.length, dated.length) }, (_, turn) => [undated[turn], dated[turn]]);
  return [...disputed, ...turns.flat().filter((fact) => fact !== undefined)];
}

function isUndated({ wrong, checkedOn }: FactToCheck): boolean {
  return wrong === 0 && checkedOn === '';
}

type Votes = ReadonlyMap<string, FactVote[]>;

/** Votes by the fact they are about. */
async function votesWhere(where: Where, payload: Payload, user: TypedUser, byKeptFact = true): Promise<Votes> {
  const { docs } = await payload.find({
    collection: 'fact-votes',
    where,
    sort: '-at',
    limit: maxVotes,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  });
  return Map.groupBy(docs, ({ keptFact, of, document, fact }) =>
    byKeptFact && keptFact ? keyOf('facts', keptFact, fact) : keyOf(of ?? '', document ?? '', fact),
  );
}

function keyOf(collection: string, id: string, kind: CheckableKind): string {
  return [collection, id, kind].join('/');
}

function placeOf(key: string): { collection: string; id: string } {
  const [collection = '', id = ''] = key.split('/');
  return { collection, id };
}

/** What is public of a collection, with the rights of whoever looks. */
async function publicOnes(
  collection: CollectionSlug,
  where: Where,
  limit: number,
  payload: Payload,
  user: TypedUser,
  sort?: string,
): Promise<Data[]> {
  const { docs } = await payload.find({
    collection,
    where: { and: [{ _status: { equals: 'published' } }, where] },
    ...(sort !== undefined && { sort }),
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  });
  return docs.map(dataOf);
}

/** Those of a collection whose facts were checked longest ago. */
async function oldestOf(
  collection: (typeof collectionsWithFacts)[number] | 'facts',
  limit: number,
  payload: Payload,
  user: TypedUser,
): Promise<Data[]> {
  const by = (field: string) => publicOnes(collection, { [field]: { exists: true } }, limit, payload, user, field);
  if (collection === 'facts') return by('verifiedOn');
  const ranOut = { 'checked.runsOut': { less_than: new Date().toISOString() } };
  const found = await Promise.all([
    by('lastChecked.on'),
    ...(collection === 'hubs' ? [by('statusAsAt.date')] : []),
    publicOnes(collection, ranOut, limit, payload, user),
  ]);
  return found.flat();
}

/** Those of a collection that say of nothing when it was checked, or not of everything; what was not touched for longest first. */
async function undatedOf(
  collection: (typeof collectionsWithFacts)[number],
  limit: number,
  payload: Payload,
  user: TypedUser,
): Promise<Data[]> {
  return publicOnes(collection, { 'lastChecked.on': { exists: false } }, limit, payload, user, 'updatedAt');
}

/** The facts of a document that readers called wrong, the first that nobody noted a check of, and the one that was checked longest ago. */
function toCheckFirst(collection: string, document: Data, votes: Votes, user: TypedUser): FactToCheck[] {
  const all = allOf(collection, document, noFacts, votes, user);
  const disputed = all.filter(({ wrong }) => wrong > 0);
  const oldest = all.filter(({ checkedOn }) => checkedOn !== '').toSorted((one, other) => one.checkedOn.localeCompare(other.checkedOn))[0];
  return [...new Set([...disputed, ...all.filter(isUndated).slice(0, 1), ...(oldest === undefined ? [] : [oldest])])];
}

function allOf(collection: string, document: Data, facts: Facts, votes: Votes, user: TypedUser): FactToCheck[] {
  const id = String(document['id']);
  const title = String(document['title'] ?? '');
  const mayConfirm = canPublish(user) || idOf(document['owner']) === String(user.id);
  return passports(collection, document, facts).map(({ kind, on }) => {
    const checkedOn = (on && firstDayOf(on)) ?? '';
    const since = checkedOn === '' ? '' : londonInstant(checkedOn, '00:00');
    const open = (votes.get(keyOf(collection, id, kind)) ?? []).filter(({ at }) => at >= since);
    const count = (wanted: FactVote['said']): number => open.filter(({ said }) => said === wanted).length;
    return {
      collection,
      id,
      title,
      kind,
      checkedOn,
      wrong: count('wrong'),
      right: count('right'),
      votes: open.map((vote) => vote.id),
      words: open.flatMap(({ text }) => (text ? [text] : [])),
      mayConfirm,
    };
  });
}

function passports(collection: string, document: Data, facts: Facts): Pick<Passport, 'kind' | 'on'>[] {
  if (collection === 'facts') {
    const day = londonClock(new Date(String(document['verifiedOn']))).day;
    return [{ kind: document['kind'] as CheckableKind, on: { precision: 'day', date: day } }];
  }
  const source = documentCollections[collection as Collection];
  const { read } = readForModel(source, document, facts);
  return passportsOf({ ...read, ...documentFacts(source, document) } as unknown as Document, anyMonths);
}
