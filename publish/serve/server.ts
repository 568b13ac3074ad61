import fs from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Intake, LiveSite } from '../intake/index.ts';
import type { ObjectRef, PageRef, ReleaseEntry, Store } from '../store/index.ts';
import { followLive, type LiveView } from './follow-live.ts';
import { headersFor, pageSubject, type HeaderSubject } from './headers.ts';
import { asItIs, chooseRepresentation, isNamedIn, readRange, type ByteRange, type Representation } from './negotiate.ts';
import { plainPage, redirectPage } from './plain-pages.ts';
import { readAddress } from './request-path.ts';

/** Makes the server of the public site: the files of the live release, and the intake where there is one. It needs no CMS and no database. `report` hears of what went wrong on our side. */
export function createPublicServer({
  store,
  intake,
  report = (error) => console.error(error),
}: {
  store: Store;
  intake?: Intake | undefined;
  report?: (error: unknown) => void;
}): Server {
  const liveView = followLive(store, report);
  // Read before the first person comes, not while they wait.
  liveView();

  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 20_000,
      keepAliveTimeout: 10_000,
      connectionsCheckingInterval: 2_000,
      maxHeaderSize: 16 * 1024,
    },
    (request, response) => {
      answer(request, response, { store, intake, view: liveView() }).catch((error: unknown) => {
        if (isClientGone(error, response)) return;
        report(error);
        if (response.headersSent) response.destroy();
        else sendPlain(request, response, 500, 'Something went wrong', 'The fault is ours. Please try again in a minute.');
      });
    },
  );
  // A client that takes nothing for so long has gone.
  server.setTimeout(60_000);
  return server;
}

/** Stops a server: answers what is under way, for a few seconds at most, then ends every connection. */
export async function closeServer(server: Server, patienceMs = 5_000): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearTimeout(impatience);
}

/** The whole answer comes from one release: the view is taken once. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { store, intake, view }: { store: Store; intake: Intake | undefined; view: LiveView | null },
): Promise<void> {
  // What people send goes to the intake; nothing may be sent anywhere else.
  const sent = intake?.kindAt(request.url ?? '');
  if (request.method === 'POST' && intake && sent && view) return intake.take(sent, request, response, liveSite(store, view));
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(request, response);
  const address = readAddress(request.url ?? '');
  if (!address)
    return sendPlain(request, response, 400, 'This address cannot be read', 'Check that it is complete, or start from the home page.');
  if (!view) return sendNotYet(request, response);

  const thanks = await intake?.thanksAt(address, liveSite(store, view));
  if (thanks !== undefined) return sendHtml(request, response, 200, thanks);

  const { redirects, gone, notFound } = view.release;
  const path = isAddress(view, address.asSent) ? address.asSent : address.path;
  const entry = view.entry(path);
  if (entry) return sendEntry(request, response, store, entry);
  const target = Object.hasOwn(redirects, path) ? redirects[path] : undefined;
  if (target !== undefined) return redirect(request, response, withQuery(target, address.query));
  const withdrawn = Object.hasOwn(gone, path) ? gone[path] : undefined;
  if (withdrawn) return sendPage(request, response, store, 410, withdrawn);
  if (isAddress(view, `${path}/`)) return redirect(request, response, withQuery(`${path}/`, address.query));
  return sendPage(request, response, store, 404, notFound);
}

/** What the intake shows of the site. */
function liveSite(store: Store, view: LiveView): LiveSite {
  return {
    view,
    pageAt: async (path) => {
      const entry = view.entry(path);
      const file = entry && (await openWhole(store, entry));
      if (!file) return undefined;
      try {
        return await file.readFile('utf8');
      } finally {
        await file.close();
      }
    },
  };
}

async function sendEntry(request: IncomingMessage, response: ServerResponse, store: Store, entry: ReleaseEntry): Promise<void> {
  const { range, 'if-none-match': ifNoneMatch, 'if-range': ifRange } = request.headers;
  const wantsRange = range !== undefined && request.method === 'GET';
  const chosen = wantsRange ? asItIs(entry) : chooseRepresentation(entry, acceptEncodingOf(request));
  setHeaders(response, entry);
  response.setHeader('ETag', chosen.etag);
  if (isNamedIn(ifNoneMatch, chosen.etag)) return sendNothing(response, 304);
  if (chosen.encoding === null) response.setHeader('Accept-Ranges', 'bytes');

  // A range of an older edition must not be glued to this one (RFC 9110, 13.1.5).
  const isRangeValid = wantsRange && (ifRange === undefined || ifRange === chosen.etag);
  const span = isRangeValid ? readRange(range, chosen.size) : 'whole';
  if (span === 'unsatisfiable') {
    response.setHeader('Content-Range', `bytes */${chosen.size}`);
    return sendNothing(response, 416);
  }
  return sendObject(request, response, store, span === 'whole' ? 200 : 206, entry, chosen, span);
}

function sendPage(request: IncomingMessage, response: ServerResponse, store: Store, status: number, page: PageRef): Promise<void> {
  const chosen = chooseRepresentation(page, acceptEncodingOf(request));
  setHeaders(response, { ...pageSubject, encodings: page.encodings });
  return sendObject(request, response, store, status, page, chosen, 'whole');
}

async function sendObject(
  request: IncomingMessage,
  response: ServerResponse,
  store: Store,
  status: number,
  plain: ObjectRef,
  chosen: Representation,
  span: ByteRange | 'whole',
): Promise<void> {
  const file = await openWhole(store, chosen);
  if (!file) {
    // A damaged compressed form must not take the page down.
    if (chosen.encoding === null)
      throw new Error(
        `The file ${store.objects.path(chosen.sha256)} is missing or damaged: expected ${chosen.size} bytes for ${request.url}. Publish everything afresh, or restore a backup.`,
      );
    if (response.hasHeader('ETag')) response.setHeader('ETag', asItIs(plain).etag);
    return sendObject(request, response, store, status, plain, asItIs(plain), 'whole');
  }
  try {
    const { start, end } = span === 'whole' ? { start: 0, end: chosen.size - 1 } : span;
    if (chosen.encoding) response.setHeader('Content-Encoding', chosen.encoding);
    if (span !== 'whole') response.setHeader('Content-Range', `bytes ${start}-${end}/${chosen.size}`);
    response.setHeader('Content-Length', end - start + 1);
    response.writeHead(status);
    if (request.method === 'HEAD' || end < start) response.end();
    else if (end - start < smallEnough) response.end(await readSpan(file, start, end));
    else await pipeline(file.createReadStream({ start, end, autoClose: false }), response);
  } finally {
    await file.close();
  }
}

function redirect(request: IncomingMessage, response: ServerResponse, to: string): void {
  // A header holds ASCII only; what browsers send and officers type may not be.
  const location = to.toWellFormed().replace(/[^\x21-\x7e]+/g, encodeURIComponent);
  response.setHeader('Location', location);
  sendHtml(request, response, 301, redirectPage(location));
}

function refuseMethod(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Allow', 'GET, HEAD');
  // Whatever was sent along is not read.
  response.setHeader('Connection', 'close');
  sendPlain(request, response, 405, 'This page can only be read', 'Nothing can be sent to this address.');
}

function sendNotYet(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Retry-After', '10');
  sendPlain(request, response, 503, 'This site is about to open', 'Nothing has been published yet. Please try again in a minute.');
}

function sendPlain(request: IncomingMessage, response: ServerResponse, status: number, title: string, text: string): void {
  sendHtml(request, response, status, plainPage(title, text));
}

function sendHtml(request: IncomingMessage, response: ServerResponse, status: number, html: string): void {
  // An error may come after the headers of the answer that failed.
  for (const name of ['ETag', 'Content-Encoding', 'Content-Range', 'Accept-Ranges', 'Content-Disposition', 'Last-Modified'])
    response.removeHeader(name);
  setHeaders(response, pageSubject);
  response.setHeader('Content-Length', Buffer.byteLength(html));
  response.writeHead(status);
  response.end(request.method === 'HEAD' ? undefined : html);
}

function sendNothing(response: ServerResponse, status: number): void {
  if (status !== 304) response.setHeader('Content-Length', 0);
  response.writeHead(status);
  response.end();
}

// Reading it whole is quicker than a stream, and ten thousand of them are still no burden.
const smallEnough = 64 * 1024;

function setHeaders(response: ServerResponse, subject: HeaderSubject): void {
  for (const [name, value] of Object.entries(headersFor(subject))) response.setHeader(name, value);
}

/** Opens an object, unless it is missing or has lost bytes. */
async function openWhole(store: Store, { sha256, size }: ObjectRef) {
  const file = await fs.promises.open(store.objects.path(sha256)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!file || (await file.stat()).size === size) return file;
  await file.close();
  return undefined;
}

async function readSpan(file: fs.promises.FileHandle, start: number, end: number): Promise<Buffer> {
  const { buffer } = await file.read(Buffer.alloc(end - start + 1), 0, end - start + 1, start);
  return buffer;
}

function isAddress({ release }: LiveView, path: string): boolean {
  return [release.entries, release.redirects, release.gone].some((part) => Object.hasOwn(part, path));
}

/** Adds the query of the request to where it is sent, before a fragment. */
function withQuery(target: string, query: string): string {
  if (query.length <= 1) return target;
  const [address = '', fragment] = target.split('#', 2);
  const joined = address.includes('?') ? `${address}&${query.slice(1)}` : `${address}${query}`;
  return fragment === undefined ? joined : `${joined}#${fragment}`;
}

function acceptEncodingOf(request: IncomingMessage): string | undefined {
  const header = request.headers['accept-encoding'];
  return Array.isArray(header) ? header.join(',') : header;
}

/** People leave pages before they have loaded; that is nobody's fault. */
function isClientGone(error: unknown, response: ServerResponse): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return response.destroyed || code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET';
}
