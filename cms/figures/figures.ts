import type { Payload, TypedUser, Where } from 'payload';
import { londonClock } from '../../content/model/time/london-time.ts';
import type { Read } from '../payload-types.ts';
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
}

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
  const rows = await rowsOf(payload, user, period);
  const pages = [...Map.groupBy(rows, ({ document, page }) => document ?? page).values()].map((ofPage) => {
    const { total, before } = readsByDay(ofPage, period);
    // A page that moved is called as it is now.
    const [latest = ofPage[0]] = ofPage.toSorted((one, other) => other.month.localeCompare(one.month));
    return { ...named(latest as Read), total, before };
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

function named({ page, title, of, document }: Read): Omit<PageFigures, 'total' | 'before'> {
  return { page, title: title ?? page, ...(of && document ? { document: { collection: of, id: document } } : {}) };
}
