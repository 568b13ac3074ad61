import { createServer, type Server } from 'node:http';
import { keysOfRequest, patternsAbove } from '../../content/model/addresses/redirect-start.ts';
import type { Intake, IntakeAnswer, LiveSite } from '../intake/index.ts';
import { readAddress, type RequestedAddress } from '../http/request-path.ts';
import type { NotFoundCounter } from '../reads/count-not-found.ts';
import type { ReadCounter } from '../reads/count-reads.ts';
import type { StoreReader } from '../store/index.ts';
import { log } from '../logging/log.ts';
import { isOfArchive } from './archive/archive-addresses.ts';
import { type Archive, openArchive } from './archive/archive.ts';
import { healthAddress, sendHealth } from './health.ts';
import { type HostPolicy, usualPolicy } from './headers.ts';
import { inOrderOfConnection, limitConnections } from './limit-connections.ts';
import { type LiveAnswers, openLiveAnswers, UnreadableError } from './live-answers.ts';
import type { ReadyFile } from './ready-answer.ts';
import { reportOnce } from './report-once.ts';
import { type Exchange, isClientGone, sendFile, sendPlain, sendRedirect, sendText } from './send.ts';

/** What a public server works with. */
export interface PublicServerOptions {
  /** The store, or what opens it: it need not be readable yet. */
  store: StoreReader | (() => StoreReader);
  /** Takes what the public sends; without one nothing can be sent. */
  intake?: Intake | undefined;
  /** Counts how often pages are read; without one nothing is counted. */
  reads?: ReadCounter | undefined;
  /** Counts which addresses are opened that nothing answers; without one nothing is counted. */
  notFound?: NotFoundCounter | undefined;
  /** Where the public reaches the site (scheme and host), if it answers for earlier days too; without it there is no archive, and no header names one. */
  archiveOrigin?: string | undefined;
  /** How many bytes of hot pages stay in memory; 32 MiB unless told otherwise. */
  maxCacheBytes?: number;
  /** Whether every connection comes from a proxy of ours, so that none can be limited by where it comes from. */
  isBehindProxy?: boolean;
  /** What is true of the host: a rehearsal or the real site, and whether it keeps browsers to HTTPS; the real site unless told otherwise. */
  policy?: HostPolicy;
  /** Hears of what went wrong on our side; of the same fault once in ten minutes. */
  report?: (error: unknown) => void;
}

/** Makes the server of the public site: the files of the live release, and the intake where there is one. It needs no CMS, and goes on from memory where the store cannot be read. */
export function createPublicServer({
  store,
  intake,
  reads,
  notFound,
  archiveOrigin,
  maxCacheBytes = 32 * 1024 * 1024,
  isBehindProxy = false,
  policy = usualPolicy,
  report: reportEach = (error) => log.error({ err: error }),
}: PublicServerOptions): Server {
  const report = reportOnce(reportEach);
  let opened: StoreReader | undefined;
  const reader = (): StoreReader => (opened ??= typeof store === 'function' ? store() : store);
  const live = openLiveAnswers(reader, { maxBytes: maxCacheBytes, report, policy, archiveOrigin });
  const archive = archiveOrigin === undefined ? undefined : openArchive({ origin: archiveOrigin, store: reader });

  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 20_000,
      keepAliveTimeout: 10_000,
      connectionsCheckingInterval: 2_000,
      maxHeaderSize: 16 * 1024,
      // A request without a body needs no stream for it.
      optimizeEmptyRequests: true,
    },
    inOrderOfConnection((request, response) => {
      const exchange = { request, response, policy };
      const fail = (error: unknown): void => {
        answerFault(error, exchange, report);
      };
      try {
        answer(exchange, { live, intake, reads, notFound, archive })?.catch(fail);
      } catch (error) {
        fail(error);
      }
    }),
  );
  limitConnections(server, isBehindProxy);
  // A client that takes nothing for so long has gone.
  server.setTimeout(60_000);
  return server;
}

/** Stops a server: answers what is under way, for a few seconds at most, then ends every connection. */
export async function closeServer(server: Server, timeoutMs = 5_000): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timeout = setTimeout(() => server.closeAllConnections(), timeoutMs);
  await closed;
  clearTimeout(timeout);
}

/** Answers a request: at once, but for what is streamed or taken in. */
function answer(
  exchange: Exchange,
  {
    live,
    intake,
    reads,
    notFound,
    archive,
  }: {
    live: LiveAnswers;
    intake: Intake | undefined;
    reads: ReadCounter | undefined;
    notFound: NotFoundCounter | undefined;
    archive: Archive | undefined;
  },
): Promise<void> | undefined {
  const { request, response } = exchange;
  const { method, url = '' } = request;
  const sendCounted = (file: ReadyFile): Promise<void> | undefined => {
    if (reads !== undefined && isPage(file)) reads.count(file.path, request);
    return sendFile(request, response, file, live);
  };
  live.follow();
  const isRead = method === 'GET' || method === 'HEAD';
  const hot = isRead ? live.inMemory(url) : undefined;
  if (hot?.kind === 'file') return sendCounted(hot);

  if (isRead && url === healthAddress) return void sendHealth(exchange, live);

  // What people send goes to the intake; nothing may be sent anywhere else.
  const sent = method === 'POST' ? intake?.kindAt(url) : undefined;
  if (intake && sent && !live.isBeforeFirst())
    return intake.take(sent, request, liveSite(live)).then((taken) => sendTaken(exchange, taken));
  if (!isRead) return void refuseMethod(exchange);

  const address = readAddress(url);
  if (!address) return void sendPlain(exchange, unreadableAddress);
  if (live.isBeforeFirst()) return void sendPlain(exchange, notYet);
  if (archive !== undefined && isOfArchive(url)) return archive.answer(exchange, live);
  const drawn = address.query === '' ? undefined : intake?.pageFor(address.path, address.query, liveSite(live));
  // A link that says whose letters it is about is for nobody's cache.
  if (drawn !== undefined)
    return void sendText(exchange, { status: 200, type: 'text/html; charset=utf-8', text: drawn, cache: 'no-store' });

  const found = lookUp(address, live);
  if (notFound !== undefined && typeof found !== 'string' && found.answer.status === 404) notFound.count(address, request);
  return typeof found === 'string' ? void sendRedirect(exchange, found) : sendCounted(found);
}

/** What an address answers: a file, or where it leads. The whole of it comes from one release. */
function lookUp(address: RequestedAddress, live: LiveAnswers): ReadyFile | string {
  for (let attempt = 1; ; attempt += 1) {
    const found = lookUpOnce(address, live);
    // Only what took several looks can be of two releases.
    if (attempt === 3 || live.isCurrent()) return found;
  }
}

function lookUpOnce({ asSent, path, query }: RequestedAddress, live: LiveAnswers): ReadyFile | string {
  const led = ledByQuery(path, query, live);
  if (led !== undefined) return led;
  const found = live.at(path) ?? (asSent === path ? undefined : live.at(asSent));
  if (found?.kind === 'file') return found;
  if (found?.kind === 'redirect') return withQuery(found.to, query);
  const folder = path.endsWith('/') ? undefined : live.at(`${path}/`);
  // The profile of Open Referral names its addresses without the slash, and no link in data depends on it.
  if (folder?.kind === 'file' && isJson(folder)) return folder;
  if (folder !== undefined) return withQuery(`${path}/`, query);
  const leads = ledByPattern(path, live);
  if (leads !== undefined) return withQuery(leads, query);
  const notFound = live.at('/404.html');
  if (notFound?.kind === 'file') return notFound;
  throw new Error(
    'The live release has no page for addresses that never were (/404.html). Stop Signpost, run npm run repair, which keeps everything that can be read, and start it again; or restore a backup.',
  );
}

/** Where an address leads for what is asked for behind it, as older sites named their pages; whatever else was asked for goes along. */
function ledByQuery(path: string, query: string, live: LiveAnswers): string | undefined {
  for (const { key, names } of keysOfRequest(path, query)) {
    const found = live.at(key);
    if (found?.kind !== 'redirect') continue;
    const others = new URLSearchParams([...new URLSearchParams(query)].filter(([name]) => !names.includes(name.toLowerCase())));
    return withQuery(found.to, others.size === 0 ? '' : `?${others}`);
  }
  return undefined;
}

/** Where everything below a folder leads, where nothing else answers: to one place, or each to its own where something stands there. */
function ledByPattern(path: string, live: LiveAnswers): string | undefined {
  for (const { key, rest } of patternsAbove(path)) {
    const found = live.at(key);
    if (found?.kind !== 'redirect') continue;
    if (!found.to.endsWith('/*')) return found.to;
    const to = found.to.slice(0, -1) + rest;
    if (!to.startsWith('/') || live.at(to) !== undefined || live.at(`${to}/`) !== undefined) return to;
  }
  return undefined;
}

/** Whether a file is a page that people read, rather than one that says what is not there. */
function isPage({ answer }: ReadyFile): boolean {
  return answer.status === 200 && answer.type.startsWith('text/html');
}

function isJson({ answer }: ReadyFile): boolean {
  return answer.status === 200 && answer.type.startsWith('application/json');
}

/** What the intake may ask of the site. */
function liveSite(live: LiveAnswers): LiveSite {
  const at = (path: string): ReadyFile | undefined => {
    const found = live.at(path);
    return found?.kind === 'file' && isPage(found) ? found : undefined;
  };
  const unlessUnreadable = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      if (error instanceof UnreadableError) return undefined;
      throw error;
    }
  };
  return {
    isLive: (path) => unlessUnreadable(() => at(path) !== undefined),
    pageAt: (path) =>
      unlessUnreadable(() => {
        const file = at(path);
        const source = file && live.form(file, undefined).source;
        return source instanceof Buffer ? source.toString('utf8') : undefined;
      }),
  };
}

function sendTaken(exchange: Exchange, { status, type, body, location, retryAfter }: IntakeAnswer): void {
  const { request, response } = exchange;
  if (response.destroyed) return;
  const headers = [
    ...(location === undefined ? [] : ['Location', location]),
    ...(retryAfter === undefined ? [] : ['Retry-After', String(retryAfter)]),
    // What did not arrive whole is not read to its end.
    ...(request.complete ? [] : ['Connection', 'close']),
  ];
  sendText(exchange, { status, type, text: body, headers, cache: 'no-store' });
}

function refuseMethod(exchange: Exchange): void {
  sendPlain(exchange, {
    status: 405,
    title: 'This page can only be read',
    text: 'Nothing can be sent to this address.',
    // Whatever was sent along is not read.
    headers: ['Allow', 'GET, HEAD', 'Connection', 'close'],
  });
}

const unreadableAddress = {
  status: 400,
  title: 'This address cannot be read',
  text: 'Check that it is complete, or start from the home page.',
};

const notYet = {
  status: 503,
  title: 'This site is about to open',
  text: 'Nothing has been published yet. Please try again in a minute.',
  headers: ['Retry-After', '10'],
};

/** Says in words that something went wrong on our side, where that can still be said. */
function answerFault(error: unknown, exchange: Exchange, report: (error: unknown) => void): void {
  const { response } = exchange;
  if (isClientGone(error, response)) return;
  const isUnreadable = error instanceof UnreadableError;
  // That the store cannot be read was reported when that was found out.
  if (!isUnreadable) report(error);
  if (response.headersSent) return void response.destroy();
  if (isUnreadable)
    return sendPlain(exchange, {
      status: 503,
      title: 'This page cannot be shown just now',
      text: 'The fault is ours. Please try again in a minute.',
      headers: ['Retry-After', '60'],
    });
  sendPlain(exchange, {
    status: 500,
    title: 'Something went wrong',
    text: 'The fault is ours. Please try again in a minute.',
  });
}

/** Adds the query of the request to where it is sent, before a fragment. */
function withQuery(target: string, query: string): string {
  if (query.length <= 1) return target;
  const [address = '', fragment] = target.split('#', 2);
  const joined = address.includes('?') ? `${address}&${query.slice(1)}` : `${address}${query}`;
  return fragment === undefined ? joined : `${joined}#${fragment}`;
}
