import type { Payload, TypedUser, Where } from 'payload';
import type { usefulAnswers } from '../../content/model/intake/intake.ts';
import { addDays, londonClock, londonInstant } from '../../content/model/time/london-time.ts';
import type { Rating, Read } from '../payload-types.ts';
import { firstMonth, readsByDay, type Reads } from './reads-by-day.ts';

/** Which days figures are of: as many as `days`, up to and with the day `until` (YYYY-MM-DD). */
export interface Period {
  until: string;
  days: number;
}

/** The days up to today. */
export function periodUntilToday(days: number, now = new Date()): Period {
  return { until: londonClock(now).day, days };
}

/** A page with how often it was read. */
export interface PageFigures {
  page: string;
  title: string;
  /** Its document; absent for lists and other pages that are none. */
  document?: { collection: string; id: string };
  total: number;
  before: number;
  /** What readers answered when they were asked whether it is useful, in the period. */
  answers: Answers;
}

/** What readers answered, with how many answered so. */
export type Answers = Record<keyof typeof usefulAnswers, number>;

/** A search that found nothing, with how many asked. */
export interface VainSearch {
  id: string;
  words: string;
  senders: number;
}

/** How often one document was read, with the rights of whoever looks. */
export async function figuresOfDocument(payload: Payload, user: TypedUser, document: string, period: Period): Promise<Reads> {
  return readsByDay(await rowsOf(payload, user, period, { document: { equals: document } }), period);
}

/** How often the site was read, and each page, the most read first. */
export async function figuresOfSite(payload: Payload, user: TypedUser, period: Period): Promise<{ all: Reads; pages: PageFigures[] }> {
  const [rows, ratings] = await Promise.all([rowsOf(payload, user, period), ratingsOf(payload, user, period)]);
  const pages = [...Map.groupBy(rows, ({ document, page }) => document ?? page).values()].map((ofPage) => {
    const { total, before } = readsByDay(ofPage, period);
    // A page that moved is called as it is now.
    const [latest = ofPage[0]] = ofPage.toSorted((one, other) => other.month.localeCompare(one.month));
    return { ...named(latest as Read), total, before, answers: answersIn(ratings, ofPage) };
  });
  return {
    all: readsByDay(rows, period),
    pages: pages.filter(({ total }) => total > 0).sort((one, other) => other.total - one.total || one.title.localeCompare(other.title)),
  };
}

/** The month (YYYY-MM) in which counting began; undefined where nothing was counted yet. */
export async function countedSince(payload: Payload, user: TypedUser): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'reads',
    sort: 'month',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  });
  return docs[0]?.month;
}

/** What enough people searched for in vain, whichever of these words it was; all there is where no words are given. The access rules leave out what few asked. */
export async function searchesInVain(
  payload: Payload,
  user: TypedUser,
  { words, limit }: { words?: readonly string[]; limit: number },
): Promise<VainSearch[]> {
  if (words?.length === 0) return [];
  const { docs } = await payload.find({
    collection: 'empty-searches',
    ...(words === undefined ? {} : { where: { words: { in: [...words] } } }),
    sort: '-senders',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  });
  return docs.map(({ id, words: asked, senders }) => ({ id, words: asked, senders }));
}

async function rowsOf(payload: Payload, user: TypedUser, period: Period, where: Where = {}): Promise<Read[]> {
  const inPeriod: Where = { month: { greater_than_equal: firstMonth(period) } };
  const { docs } = await payload.find({
    collection: 'reads',
    where: { and: [inPeriod, where] },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  });
  return docs;
}

async function ratingsOf(payload: Payload, user: TypedUser, { until, days }: Period): Promise<Rating[]> {
  const { docs } = await payload.find({
    collection: 'ratings',
    where: { at: { greater_than_equal: londonInstant(addDays(until, 1 - days), '00:00') } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  });
  return docs;
}

/** The answers about a page, at whichever address it stood. */
function answersIn(ratings: readonly Rating[], ofPage: readonly Read[]): Answers {
  const documents = new Set(ofPage.map(({ document }) => document).filter(Boolean));
  const pages = new Set(ofPage.map(({ page }) => page));
  const about = ratings.filter(({ document, page }) => (document ? documents.has(document) : pages.has(page)));
  const count = (answer: keyof Answers): number => about.filter(({ useful }) => useful === answer).length;
  return { yes: count('yes'), partly: count('partly'), no: count('no') };
}

function named({ page, title, of, document }: Read): Pick<PageFigures, 'page' | 'title' | 'document'> {
  return { page, title: title ?? page, ...(of && document ? { document: { collection: of, id: document } } : {}) };
}
