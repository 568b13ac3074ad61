import type { Payload, Where } from 'payload';
import type { alertTimes } from '../../content/model/intake/intake.ts';
import type { SnapshotReader } from '../../content/model/reader/reader.ts';
import { londonClock } from '../../content/model/time/london-time.ts';
import { isMailOn, queueSealedMail } from '../mail/queue-mail.ts';
import type { Announcement, Subscription } from '../payload-types.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { readAddress } from './addresses.ts';
import { announcing, changeKey, pageKey } from './announce.ts';
import { keepCount, readCount } from './counting.ts';
import { forgetUnconfirmed } from './leave.ts';
import { type Followed, linkLetter, type News, newsLetter } from './letters.ts';
import { changeRows, findRows } from './rows.ts';
import { targetsOf, titleOfTarget } from './targets.ts';
import { whereIs } from './where-pages-go.ts';

type Often = keyof typeof alertTimes;

interface Options {
  payload: Payload;
  /** What is public. */
  reader: () => SnapshotReader;
  /** The release that shows it; undefined before the first. */
  release: () => number | undefined;
  /** Whether mail can be sent; told what the setting is unless a test says otherwise. */
  isOn?: () => boolean;
  now?: () => Date;
}

/** Writes to people outside who asked for it. */
export interface Alerting {
  /** Notes what is new, queues the letters that are due, and forgets addresses that nobody confirmed. */
  look(): Promise<void>;
}

/**
 * How long news waits for more of it, in milliseconds: what is published within a minute goes in one letter, and an import that takes
 * long goes in one each quarter of an hour.
 */
const settling = { quiet: 60_000, longest: 15 * 60_000 } as const;

/** When letters go that come once a day or a week, by the clock in London; the week's on a Monday. */
const dueAt = '08:00';

/** Subscribers that are gone through at a time. */
const portion = 100;

/** Milliseconds between two looks for what nobody confirmed. */
const forgetEvery = 10 * 60_000;

/** Makes the work on subscriptions. Nothing happens where this site sends no e-mail. */
export function alerting({ payload, reader, release, isOn = isMailOn, now = () => new Date() }: Options): Alerting {
  const news = announcing(payload, now);
  let notedRelease: number | undefined;
  let forgotAt = 0;

  const look = async (): Promise<void> => {
    if (Math.abs(now().getTime() - forgotAt) >= forgetEvery) {
      await forgetUnconfirmed(payload, now());
      forgotAt = now().getTime();
    }
    const live = release();
    if (!isOn() || live === undefined) return;
    const shown = reader();
    if (live !== notedRelease) {
      await news.note(shown);
      await tellPartners(shown);
      notedRelease = live;
    }
    await tellAtOnce(shown);
    for (const often of ['daily', 'weekly'] as const) await tellWhenDue(often, shown);
  };

  /** Tells whoever links to a page what became of it, each change once. */
  const tellPartners = async (shown: SnapshotReader): Promise<void> => {
    const links = await findRows('subscriptions', { and: [{ kind: { equals: 'link' } }, { confirmedAt: { exists: true } }] }, { payload });
    for (const link of links) {
      const where = whereIs(link.page, shown);
      // What nothing is known of is no news: after the database or the store was brought back, it may be for a moment.
      if (where.state === 'unknown' || where.state === link.told) continue;
      await inTransaction(payload, async (req) => {
        const mine: Where = { and: [{ id: { equals: link.id } }, { told: { equals: link.told ?? '' } }] };
        const [still] = await findRows('subscriptions', mine, req, { limit: 1 });
        const [subscriber] = await findRows('subscribers', { id: { equals: link.subscriber } }, req, { limit: 1 });
        if (still === undefined || subscriber === undefined) return;
        await changeRows('subscriptions', { id: { equals: link.id } }, { told: where.state }, req);
        const { email, token } = readAddress(subscriber);
        const title = shown.snapshot.documents.get(link.target)?.title ?? link.page;
        const followed = { about: `“${where.title ?? title}”`, token: `${token}.${link.id}` };
        await queueSealedMail({ to: email, ...linkLetter({ page: link.page, title, where }, followed, token, shown) }, subscriber.id, req);
      });
    }
  };

  const tellAtOnce = async (shown: SnapshotReader): Promise<void> => {
    const waiting = await newsAfter((await readCount(payload, 'alerts at-once')) ?? 0);
    const [first] = waiting;
    const last = waiting.at(-1);
    if (first === undefined || last === undefined) return;
    const moment = now().getTime();
    if (moment - Date.parse(last.at) < settling.quiet && moment - Date.parse(first.at) < settling.longest) return;
    await tell('at-once', waiting, shown);
    await keepCount(payload, 'alerts at-once', last.number);
  };

  const tellWhenDue = async (often: 'daily' | 'weekly', shown: SnapshotReader): Promise<void> => {
    const due = Number(lastDay(often, now()).replaceAll('-', ''));
    const done = await readCount(payload, `alerts day of ${often}`);
    if (done !== undefined && done >= due) return;
    // On the first day there is nothing to look back to.
    if (done !== undefined) {
      const waiting = await newsAfter((await readCount(payload, `alerts ${often}`)) ?? 0);
      if (waiting.length > 0) {
        await tell(often, waiting, shown);
        await keepCount(payload, `alerts ${often}`, waiting.at(-1)?.number ?? 0);
      }
    }
    await keepCount(payload, `alerts day of ${often}`, due);
  };

  const newsAfter = (number: number): Promise<Announcement[]> =>
    findRows('announcements', { number: { greater_than: number } }, { payload }, { sort: 'number' });

  /** Writes to those who follow any of some news and want it so often. Whoever is killed half way writes to the rest the next time. */
  const tell = async (often: Often, some: readonly Announcement[], shown: SnapshotReader): Promise<void> => {
    const targets = new Set(
      some.flatMap(({ document, isQuiet }) => {
        const found = isQuiet ? undefined : shown.snapshot.documents.get(document);
        return found === undefined ? [] : [...targetsOf(found, shown)];
      }),
    );
    if (targets.size === 0) return;
    const following: Where[] = [{ kind: { equals: 'news' } }, { confirmedAt: { exists: true } }, { target: { in: [...targets] } }];
    const wanted = [...new Set((await findRows('subscriptions', { and: following }, { payload })).map(({ subscriber }) => subscriber))];
    const through = some.at(-1)?.number ?? 0;
    for (let from = 0; from < wanted.length; from += portion)
      for (const id of wanted.slice(from, from + portion)) await writeTo(id, often, through, shown);
  };

  /** One letter with everything that is new for somebody since their last one. */
  const writeTo = (id: string, often: Often, through: number, shown: SnapshotReader): Promise<void> =>
    inTransaction(payload, async (req) => {
      const who: Where[] = [{ id: { equals: id } }, { often: { equals: often } }, { toldThrough: { less_than: through } }];
      const [subscriber] = await findRows('subscribers', { and: who }, req, { limit: 1 });
      if (subscriber === undefined) return;
      const untold: Where[] = [{ number: { greater_than: subscriber.toldThrough } }, { number: { less_than_equal: through } }];
      const own: Where[] = [{ subscriber: { equals: id } }, { kind: { equals: 'news' } }, { confirmedAt: { exists: true } }];
      const subscriptions = await findRows('subscriptions', { and: own }, req);
      const found = newsFor(subscriptions, await findRows('announcements', { and: untold }, req, { sort: 'number' }), shown);
      await changeRows('subscribers', { id: { equals: id } }, { toldThrough: through }, req);
      if (found.news.length === 0) return;
      const { email, token } = readAddress(subscriber);
      const followed = found.because.map(({ id: subscription, target }): Followed => {
        return { about: titleOfTarget(target, shown) ?? 'something that is gone', token: `${token}.${subscription}` };
      });
      await queueSealedMail({ to: email, ...newsLetter(found.news, followed, token, shown) }, id, req);
    });

  return { look };
}

/** What is new for somebody, as it is public now, and which of their subscriptions it is because of. */
function newsFor(
  subscriptions: readonly Subscription[],
  announcements: readonly Announcement[],
  shown: SnapshotReader,
): { news: News[]; because: Subscription[] } {
  const because = new Set<Subscription>();
  const isPage = ({ key, document }: Announcement): boolean => key === pageKey(document);
  const whole = new Set(announcements.filter(isPage).map(({ document }) => document));
  const news = announcements.flatMap((announcement): News[] => {
    const { key, document: id, edition, isQuiet, at } = announcement;
    const document = isQuiet ? undefined : shown.snapshot.documents.get(id);
    const path = shown.address(id);
    // What went again meanwhile is not told of; what is new is told of once, with its editions and what was said of changes.
    if (document === undefined || path === undefined || (!isPage(announcement) && whole.has(id))) return [];
    const targets = targetsOf(document, shown);
    const fitting = subscriptions.filter(
      ({ target, confirmedAt }) => targets.has(target) && Date.parse(String(confirmedAt)) <= Date.parse(at),
    );
    if (fitting.length === 0) return [];
    const shownEdition =
      edition && document.collection === 'publications' ? document.editions.find(({ slug }) => slug === edition) : undefined;
    const change = document.changes?.find((one) => key === changeKey(id, one.at));
    if (!isPage(announcement) && shownEdition === undefined && change === undefined) return [];
    for (const one of fitting) because.add(one);
    const told = { title: document.title, path };
    if (change !== undefined) return [{ ...told, kind: 'change', words: change.note }];
    if (shownEdition === undefined) return [{ ...told, kind: 'page', words: document.summary }];
    return [{ ...told, kind: 'edition', label: shownEdition.label, words: shownEdition.changeNote ?? document.summary }];
  });
  return { news, because: [...because] };
}

/** The day (YYYY-MM-DD) of the last letters that should have gone by now. */
function lastDay(often: 'daily' | 'weekly', moment: Date): string {
  const { day, time } = londonClock(moment);
  const date = new Date(`${day}T12:00:00Z`);
  if (time < dueAt) date.setUTCDate(date.getUTCDate() - 1);
  if (often === 'weekly') while (date.getUTCDay() !== 1) date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
