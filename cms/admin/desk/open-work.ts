import type { Payload, TypedUser, Where } from 'payload';
import { usefulAnswers } from '../../../content/model/intake/intake.ts';
import { wantedFormat } from '../../formats/reply.ts';
import { type Answers, readerFacts } from '../reader-facts.ts';

/** Something a reader sent that nobody has dealt with. */
export interface OpenItem {
  /** The collection it is kept in. */
  collection: 'ratings' | 'format-requests' | 'missing-content';
  id: string;
  /** What they said or want, as the desk shows it. */
  words: string;
  /** What is known beside it: how useful the page was, what they had searched for. */
  beside: string;
  /** The page it is about; absent where it is about none. */
  /** Whether somebody waits for an answer by e-mail. */
  isAwaited?: boolean;
  page?: { title: string; collection: string; id: string };
  at: string;
}

/** Words that were searched for in vain, and that nobody has dealt with since. */
export interface OpenSearch {
  id: string;
  words: string;
  senders: number;
}

/** An address that is asked for again and again, that nothing answers, and that nobody has dealt with since. */
export interface OpenAddress {
  id: string;
  address: string;
  times: number;
  at: string;
}

/** What readers sent and nobody has dealt with, and how they rated pages in the last week. */
export interface OpenWork {
  answers: Answers;
  items: OpenItem[];
  /** How many there are beyond those that are shown. */
  more: number;
  searches: OpenSearch[];
  addresses: OpenAddress[];
}

const maxItems = 10;
const maxSearches = 10;
const maxAddresses = 10;

/** Searches, and addresses, that are read to find those that somebody must deal with again. */
const maxRead = 100;

const isOpen: Where = { settledAt: { exists: false } };
const hasWords: Where = { and: [isOpen, { text: { exists: true } }, { text: { not_equals: '' } }] };

/** Reads what readers sent and nobody has dealt with, the newest first, with the rights of whoever looks. */
export async function openWork(payload: Payload, user: TypedUser): Promise<OpenWork> {
  const asked = { sort: '-at', limit: maxItems, depth: 0, overrideAccess: false, user } as const;
  const lastWeek = { at: { greater_than: new Date(Date.now() - 7 * 86_400_000).toISOString() } };
  const [{ answers }, ratings, requests, missing, searches, addresses] = await Promise.all([
    readerFacts(payload, user, lastWeek, 0),
    payload.find({ collection: 'ratings', where: hasWords, ...asked }),
    payload.find({ collection: 'format-requests', where: isOpen, ...asked }),
    payload.find({ collection: 'missing-content', where: isOpen, ...asked }),
    payload.find({ collection: 'empty-searches', ...asked, sort: '-senders', limit: maxRead, pagination: false }),
    payload.find({ collection: 'not-found', ...asked, sort: '-times', limit: maxRead, pagination: false }),
  ]);
  const items = [
    ...ratings.docs.map((row): OpenItem => ({
      collection: 'ratings',
      id: row.id,
      words: `“${row.text ?? ''}”`,
      beside: `Was it useful? ${usefulAnswers[row.useful]}`,
      ...aboutPage(row),
      at: row.at,
    })),
    ...requests.docs.map((row): OpenItem => ({
      collection: 'format-requests',
      id: row.id,
      words: `Wanted: ${wantedFormat(row)}`,
      beside: row.isAwaited ? 'somebody waits for an answer by e-mail' : '',
      isAwaited: row.isAwaited === true,
      ...aboutPage(row),
      at: row.at,
    })),
    ...missing.docs.map((row): OpenItem => ({
      collection: 'missing-content',
      id: row.id,
      words: `“${row.text}”`,
      beside: row.words ? `Not found, searching for ${row.words}` : 'Not found',
      at: row.at,
    })),
  ].sort((one, other) => other.at.localeCompare(one.at));
  const total = ratings.totalDocs + requests.totalDocs + missing.totalDocs;
  return {
    answers,
    items: items.slice(0, maxItems),
    more: total - Math.min(maxItems, items.length),
    // Asked for again after somebody dealt with it: what was done did not help.
    searches: searches.docs
      .filter(isOpenAgain)
      .slice(0, maxSearches)
      .map(({ id, words, senders }) => ({ id, words, senders })),
    addresses: addresses.docs
      .filter(isOpenAgain)
      .slice(0, maxAddresses)
      .map(({ id, address, times, at }) => ({ id, address, times, at })),
  };
}

function isOpenAgain({ settledAt, at }: { settledAt?: string | null; at: string }): boolean {
  return !settledAt || Date.parse(at) > Date.parse(settledAt);
}

function aboutPage({
  title,
  of,
  document,
}: {
  title?: string | null;
  of?: string | null;
  document?: string | null;
}): Pick<OpenItem, 'page'> {
  return of && document ? { page: { title: title || 'the page', collection: of, id: document } } : {};
}
