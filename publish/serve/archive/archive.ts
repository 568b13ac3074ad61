import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { prefixes } from '../../../content/model/collections.ts';
import { addDays, londonInstant } from '../../../content/model/time/london-time.ts';
import { readAddress, folderOfPicture } from '../../http/request-path.ts';
import type { Answer, FileAnswer, StoreReader } from '../../store/index.ts';
import { htmlType } from '../headers.ts';
import type { LiveAnswers } from '../live-answers.ts';
import { acceptedCodings, isNamedIn } from '../negotiate.ts';
import { headerList, readyAnswer } from '../ready-answer.ts';
import { redirectPage } from '../redirect-page.ts';
import { type Exchange, sendFile, sendText } from '../send.ts';
import { archivePage, archiveStylesheet, bannerOf, type BannerFacts, dayWords, frontPage, paragraphs } from './archive-words.ts';
import { archiveFolder, type ArchiveRequest, instantOfStamp, mementoAddress, readArchiveRequest, stampOf } from './archive-addresses.ts';
import { limitWork } from './limit-work.ts';
import { headerSafe, httpDate, linksOfOriginal, linksOfVersions, timeMapAsJson, timeMapAsLinks, timeMapTypes } from './links.ts';
import { followReleaseTimes, type ReleaseTimes } from './release-times.ts';
import { rewritePage } from './rewrite-page.ts';

/** The site as it was, on any day of which the store keeps something (RFC 7089). */
export interface Archive {
  /** Answers what is asked for below `/archive/`. Gives a promise only where bytes are streamed from a file. */
  answer(exchange: Exchange, live: LiveAnswers): Promise<void> | undefined;
}

/** What an archive works with. */
interface ArchiveOptions {
  /** Where the public reaches the site: scheme and host. Never what a request says of it, which a cache could be poisoned with. */
  origin: string;
  store: () => StoreReader;
  now?: () => number;
}

/** Versions on one page of a TimeMap. */
const versionsOnAPage = 1_000;

/** Versions that the page for people lists. */
const versionsListed = 200;

/**
 * Opens the archive. It answers from the rows of what addresses answered, at a bounded rate: however much is asked of it, the site
 * of today is served.
 */
export function openArchive({ origin, store, now = () => Date.now() }: ArchiveOptions): Archive {
  const timesOf = followReleaseTimes();
  const mayLookUp = limitWork({ perSecond: 400, burst: 800, now });
  const mayRewrite = limitWork({ perSecond: 40, burst: 120, now });
  const pages = new LRUCache<string, ArchivedPage>({ maxSize: 8 * 1024 * 1024, sizeCalculation: sizeOf });
  let version: number | undefined;

  return {
    answer(exchange, live) {
      const { request, response } = exchange;
      const asked = request.url === '/archive' ? undefined : readArchiveRequest(request.url ?? '', origin);
      if (request.url === '/archive') return redirect(exchange, archiveFolder);
      if (asked === undefined) return refuse(exchange, 404, 'There is no such page in the archive', 'Check that the address is complete.');
      if (asked.kind === 'styles')
        return void sendText(exchange, { status: 200, type: 'text/css; charset=utf-8', text: archiveStylesheet });
      if (!mayLookUp()) return busy(exchange);

      const reader = store();
      const current = reader.version();
      // Whether something was withdrawn or erased is asked again with each release.
      if (current !== version) pages.clear();
      version = current;
      const on: Visit = { exchange, reader, times: timesOf(reader), origin, now: now() };
      response.setHeader('X-Robots-Tag', 'noindex');
      switch (asked.kind) {
        case 'front':
          return answerFront(on, asked.query);
        case 'timegate':
          return answerTimeGate(on, asked.path);
        case 'timemap':
          return answerTimeMap(on, asked);
        case 'memento':
          return answerMemento(on, asked, { live, pages, mayRewrite });
      }
    },
  };
}

/** One request with what is needed to answer it. */
interface Visit {
  exchange: Exchange;
  reader: StoreReader;
  times: ReleaseTimes;
  origin: string;
  now: number;
}

/** A page that was made ready for the archive. */
interface ArchivedPage {
  status: number;
  etag: string;
  html: Buffer;
  gzip?: Buffer;
  links: string;
}

function sizeOf({ html, gzip, links }: ArchivedPage): number {
  return html.length + (gzip?.length ?? 0) + links.length + 512;
}

function answerFront({ exchange, reader, times, now }: Visit, query: URLSearchParams): undefined {
  const page = query.get('page')?.trim();
  const address =
    page === undefined || page === '' ? undefined : readAddress(page.startsWith('/') || page.includes('://') ? page : `/${page}`);
  const path = address === undefined || address === null ? undefined : whereItStood(reader, address.path);
  const day = query.get('day') ?? '';
  if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)))
    return redirect(exchange, mementoAddress(Math.min(endOfDay(day), now), path ?? address?.path ?? '/'));
  const isSealed = path !== undefined && whySealed(reader, path) !== undefined;
  const count = path === undefined || isSealed ? 0 : reader.history.countPages(path);
  const releases =
    path === undefined || isSealed
      ? []
      : reader.history.pages(path, { limit: versionsListed, offset: Math.max(0, count - versionsListed) });
  const text = frontPage({
    path: path ?? address?.path ?? (address === null ? page : undefined),
    isUnknown: count === 0,
    versions: seconds(releases.map((release) => times.of(release))).reverse(),
    count,
    first: times.first(),
  });
  return void sendText(exchange, { status: 200, type: htmlType, text });
}

/** RFC 7089, 4.1 and 4.2: leads to the version of a page that was there at the time that is asked for, or else nearest to it. */
function answerTimeGate({ exchange, reader, times, origin, now }: Visit, asked: string): undefined {
  const path = whereItStood(reader, asked) ?? asked;
  const common = ['Vary', 'Accept-Datetime', 'Link', linksOfOriginal(path, origin)];
  const wanted = readDatetime(exchange.request.headers['accept-datetime'], now);
  if (wanted === undefined)
    return refuse(
      exchange,
      400,
      'This day cannot be read',
      'The header Accept-Datetime holds no date as HTTP writes it, such as Thu, 26 Mar 2026 12:00:00 GMT.',
      common,
    );
  const sealed = whySealed(reader, path);
  if (sealed !== undefined) return refuseSealed(exchange, path, sealed, common);
  const release = times.liveAt(wanted) ?? 0;
  const chosen = reader.history.lastPage(path, release) ?? reader.history.nextPage(path, release);
  const around = chosen === undefined ? undefined : versionsAround(reader, times, path, chosen);
  if (chosen === undefined || around === undefined)
    return refuse(exchange, 404, 'We keep nothing of this page', `No page stood at ${path} on any day that we keep.`, common);
  return redirect(exchange, mementoAddress(times.of(chosen), path), [
    'Vary',
    'Accept-Datetime',
    'Link',
    linksOfVersions(path, origin, { ...around, shown: times.of(chosen) }),
  ]);
}

function answerTimeMap({ exchange, reader, times, origin }: Visit, asked: Extract<ArchiveRequest, { kind: 'timemap' }>): undefined {
  const path = whereItStood(reader, asked.path) ?? asked.path;
  const links = ['Link', linksOfOriginal(path, origin)];
  const sealed = whySealed(reader, path);
  if (sealed !== undefined) return refuseSealed(exchange, path, sealed, links);
  const count = reader.history.countPages(path);
  const pages = Math.ceil(count / versionsOnAPage);
  if (asked.page > pages)
    return refuse(exchange, 404, 'We keep nothing of this page', `There is no such list of versions of ${path}.`, links);
  const releases = reader.history.pages(path, { limit: versionsOnAPage, offset: (asked.page - 1) * versionsOnAPage });
  const map = {
    path,
    page: asked.page,
    pages,
    versions: seconds(releases.map((release) => times.of(release))).map((since) => ({ since })),
  };
  const text = asked.format === 'json' ? timeMapAsJson(map, origin) : timeMapAsLinks(map, origin);
  return void sendText(exchange, { status: 200, type: timeMapTypes[asked.format], text, headers: links });
}

function answerMemento(
  { exchange, reader, times, origin, now }: Visit,
  { stamp, path: asked }: Extract<ArchiveRequest, { kind: 'memento' }>,
  { live, pages, mayRewrite }: { live: LiveAnswers; pages: LRUCache<string, ArchivedPage>; mayRewrite: () => boolean },
): Promise<void> | undefined {
  const { request, response } = exchange;
  const links = ['Link', linksOfOriginal(asked, origin)];
  const instant = stamp.length === 8 ? endOfStampedDay(stamp) : instantOfStamp(stamp);
  if (instant === undefined) return refuse(exchange, 404, 'There is no such day', 'Check the figures of the day in the address.', links);
  if (instant > now && (stamp.length === 14 || stampOf(now) < stamp))
    return refuse(exchange, 404, 'That day has not come yet', 'Choose a day that is over, or read today’s page.', links);
  if (stamp.length === 8) return redirect(exchange, mementoAddress(Math.min(instant, now), asked), links);

  const release = times.liveAt(instant);
  const path = release === undefined || reader.history.at(asked, release) !== undefined ? asked : `${asked}/`;
  const held = release === undefined ? undefined : reader.history.at(path, release);
  const sealed = whySealed(reader, path);
  if (sealed !== undefined) return refuseSealed(exchange, path, sealed, links);
  if (release === undefined || held === undefined) return refuseUnknown(exchange, { path: asked, instant, first: times.first(), links });
  if (path !== asked) return redirect(exchange, mementoAddress(instant, path), links);

  const { answer } = held;
  if (!isShownAsItWas(path, answer)) return refuseSealed(exchange, path, 'list', links);
  if (answer.status === 301) {
    const to = /^https?:\/\//.test(answer.to) ? answer.to : mementoAddress(instant, answer.to);
    return redirect(exchange, to, ['Memento-Datetime', httpDate(instant), 'Link', linksOfOriginal(path, origin)]);
  }
  if (answer.status === 200 && !answer.type.startsWith('text/html')) {
    response.setHeader('Memento-Datetime', httpDate(instant));
    response.setHeader('Link', linksOfOriginal(path, origin));
    const ready = readyAnswer(path, inArchive(answer));
    if (ready.kind === 'file') return sendFile(request, response, ready, live);
  }

  const key = `${stamp} ${path}`;
  let page = pages.get(key);
  if (page === undefined) {
    if (!mayRewrite()) return busy(exchange);
    const around = versionsAround(reader, times, path, held.from);
    const banner = bannerOf({ path, instant, today: today(reader, path, held.to) });
    const bytes = reader.objects.get(answer.sha256);
    if (bytes === undefined)
      throw new Error(`The bytes of ${path} (${answer.sha256}) are missing: run npm run repair, or restore a backup.`);
    const html = Buffer.from(rewritePage(bytes.toString('utf8'), { path, origin, folder: `/archive/${stamp}`, banner }));
    page = {
      status: answer.status,
      etag: `"archive-${hash('sha256', html).slice(0, 32)}"`,
      html,
      links: around === undefined ? linksOfOriginal(path, origin) : linksOfVersions(path, origin, { ...around, shown: instant }),
    };
    pages.set(key, page);
  }
  return sendPage(exchange, page, instant);
}

function sendPage({ request, response, policy }: Exchange, page: ArchivedPage, instant: number): undefined {
  const headers = [
    ...headerList({ type: htmlType, cache: 'revalidate', sharing: 'same-origin', noindex: true }, policy),
    'Memento-Datetime',
    httpDate(instant),
    'Link',
    page.links,
    'ETag',
    page.etag,
  ];
  // Nothing runs and nothing is sent on a page of an earlier day.
  headers[headers.indexOf('Content-Security-Policy') + 1] =
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  if (page.status === 200 && isNamedIn(request.headers['if-none-match'], page.etag)) {
    response.writeHead(304, headers);
    return void response.end();
  }
  const accepted = request.headers['accept-encoding'];
  const isGzip = acceptedCodings(Array.isArray(accepted) ? accepted.join(',') : accepted).includes('gzip');
  const body = isGzip ? (page.gzip ??= gzipSync(page.html, { level: 4 })) : page.html;
  response.writeHead(page.status, [...headers, ...(isGzip ? ['Content-Encoding', 'gzip'] : []), 'Content-Length', String(body.length)]);
  if (request.method === 'HEAD') return void response.end();
  return void response.end(body);
}

/**
 * Why nothing of an address is shown in the archive, though something stood there; undefined where it is shown. What was withdrawn
 * is history for publications only, which say so in their banner; files have no banner. What was erased is nobody's history.
 */
function whySealed(reader: StoreReader, path: string, isFollowed = false): 'withdrawn' | 'erased' | 'picture' | undefined {
  const picture = folderOfPicture(path);
  // Pictures show people, who may have asked for it: one that is used nowhere any more is not shown.
  if (picture !== undefined) return reader.addresses.below(picture).length === 0 ? 'picture' : undefined;
  const live = reader.addresses.live(path);
  // What moved and was withdrawn at its new address is withdrawn.
  if (live?.status === 301 && live.to.startsWith('/') && !isFollowed) return whySealed(reader, pathOf(live.to), true);
  if (live?.status !== 410) return undefined;
  const event = reader.ledger.last(path)?.event;
  if (event === 'erased') return 'erased';
  // Going back to an earlier release takes pages away for a while, which withdraws nothing.
  return event === 'withdrawn' && !path.startsWith(`/${prefixes.publications}/`) ? 'withdrawn' : undefined;
}

const pathOf = (address: string): string => new URL(address, 'http://localhost').pathname;

/** What is shown of an earlier day besides pages: what they are drawn with, and what belongs to publications. */
const shownAsItWas = new RegExp(`^/(?:(?:assets|images|files|social|${prefixes.publications})/|theme-|favicon|apple-touch-icon)`);

/** Data, feeds, calendars and the files of search hold many pages at once, those that were withdrawn since among them. */
function isShownAsItWas(path: string, answer: Answer): boolean {
  return answer.status !== 200 || answer.type.startsWith('text/html') || shownAsItWas.test(path);
}

function refuseSealed(exchange: Exchange, path: string, why: 'withdrawn' | 'erased' | 'picture' | 'list', headers: string[]): undefined {
  const words = {
    list: [
      'This file is not shown as it was',
      'Data, feeds, calendars and what search reads hold many pages at once, and some were withdrawn since. Today’s file stands at its own address; pages are shown as they were.',
    ],
    withdrawn: [
      'This page was withdrawn',
      'What it said on earlier days is not shown, because it may be wrong now or unsafe to rely on. Today’s page says when it was withdrawn and why, and what to read instead.',
    ],
    erased: ['This was taken down', 'Nothing of it is kept.'],
    picture: ['This picture is not public any more', 'It is not shown on earlier days either.'],
  } as const;
  const [title, text] = words[why];
  const link = why === 'withdrawn' ? `<p><a href="${headerSafe(path).replaceAll('&', '&amp;')}">Go to today’s page</a></p>` : '';
  return sendOwn(exchange, why === 'list' ? 404 : 410, archivePage(title, paragraphs(text) + link), headers);
}

function refuseUnknown(
  exchange: Exchange,
  { path, instant, first, links }: { path: string; instant: number; first: number | undefined; links: string[] },
): undefined {
  const text =
    first === undefined || instant < first
      ? `We keep nothing of that day.${first === undefined ? '' : ` The earliest we keep anything of is ${dayWords(first)}.`}`
      : `Nothing stood at ${path} on ${dayWords(instant)}, or we do not keep what did. Publications are kept for good, other pages for some time.`;
  const front = `<p><a href="${archiveFolder}?${new URLSearchParams({ page: path })}">See the days of this page that we keep</a></p>`;
  return sendOwn(exchange, 404, archivePage('We keep no such page of that day', paragraphs(text) + front), links);
}

/** What an address of an earlier day answers today. */
function today(reader: StoreReader, path: string, ended: number | undefined): BannerFacts['today'] {
  if (ended === undefined) return 'same';
  const live: Answer | undefined = reader.addresses.live(path);
  switch (live?.status) {
    case 200:
      return 'changed';
    case 301:
      return 'elsewhere';
    case 410:
      return 'withdrawn';
    default:
      return 'nothing';
  }
}

/** The versions of a page that its neighbours are named by. */
function versionsAround(
  { history }: StoreReader,
  times: ReleaseTimes,
  path: string,
  release: number,
): { first: number; last: number; previous?: number; next?: number } | undefined {
  const first = history.nextPage(path, 0);
  const last = history.lastPage(path, Number.MAX_SAFE_INTEGER);
  if (first === undefined || last === undefined) return undefined;
  const [previous, next] = [history.lastPage(path, release - 1), history.nextPage(path, release)];
  return {
    first: times.of(first),
    last: times.of(last),
    ...(previous === undefined ? {} : { previous: times.of(previous) }),
    ...(next === undefined ? {} : { next: times.of(next) }),
  };
}

/** The path under which something is known: links may lack the last slash. */
function whereItStood({ history }: StoreReader, path: string): string | undefined {
  return [path, `${path}/`].find((one) => history.nextPage(one, 0) !== undefined);
}

/** What is sent of a file in the archive: nobody keeps it, because it may be erased. */
function inArchive(answer: FileAnswer): FileAnswer {
  return { ...answer, cache: 'revalidate', noindex: true, isPermanent: false };
}

/** The instant that Accept-Datetime names (RFC 7089, 2.1.1); now where there is none; undefined where it cannot be read. */
function readDatetime(header: string | string[] | undefined, now: number): number | undefined {
  if (header === undefined) return now;
  if (typeof header !== 'string' || !/^[A-Za-z]{3}, \d{2} [A-Za-z]{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(header.trim())) return undefined;
  const instant = Date.parse(header.trim());
  return Number.isNaN(instant) ? undefined : instant;
}

/** The last second of a day in London. */
function endOfDay(day: string): number {
  return Date.parse(londonInstant(addDays(day, 1), '00:00')) - 1000;
}

function endOfStampedDay(stamp: string): number | undefined {
  const day = `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6)}`;
  return instantOfStamp(`${stamp}000000`) === undefined ? undefined : endOfDay(day);
}

/** The instants of versions, one for each second: its address shows the last that became live in it. */
function seconds(instants: readonly number[]): number[] {
  return [...new Set(instants.map((instant) => Math.floor(instant / 1000) * 1000))];
}

function redirect(exchange: Exchange, to: string, headers: string[] = []): undefined {
  const location = headerSafe(to);
  return sendOwn(exchange, 302, redirectPage(location), ['Location', location, ...headers]);
}

function refuse(exchange: Exchange, status: number, title: string, text: string, headers: string[] = []): undefined {
  return sendOwn(exchange, status, archivePage(title, paragraphs(text)), headers);
}

function busy(exchange: Exchange): undefined {
  return refuse(exchange, 503, 'The archive is busy', 'Please try again in a few seconds. Today’s pages are there as ever.', [
    'Retry-After',
    '5',
  ]);
}

function sendOwn(exchange: Exchange, status: number, text: string, headers: string[]): undefined {
  exchange.response.setHeader('X-Robots-Tag', 'noindex');
  return void sendText(exchange, { status, type: htmlType, text, headers });
}
