import fs from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { plainPage } from '../http/plain-page.ts';
import { type HostPolicy, pageSubject } from './headers.ts';
import { DamagedError, type LiveAnswers } from './live-answers.ts';
import { type ByteRange, isNamedIn, readRange } from './negotiate.ts';
import { headerList, type ReadyFile, type ReadyForm } from './ready-answer.ts';
import { redirectPage } from './redirect-page.ts';

/** A request with its answer, and what is true of the host that gives it. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  policy: HostPolicy;
}

/** Sends a file or page of the live release in the form the client likes best, a part of it, or the word that what the client has is still right. Gives a promise only where bytes are streamed from a file. @throws what `live.form` throws */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: ReadyFile,
  live: LiveAnswers,
): Promise<void> | undefined {
  const { headers, method } = request;
  const { status } = file.answer;
  // A part is always a part of the plain form.
  const wantsRange = headers.range !== undefined && method === 'GET' && status === 200;
  const form = live.form(file, wantsRange ? undefined : acceptEncodingOf(request));
  if (status === 200 && isNamedIn(headers['if-none-match'], form.etag)) {
    response.writeHead(304, form.unchangedHeaders);
    response.end();
    return undefined;
  }
  // A range of an older edition must not be glued to this one (RFC 9110, 13.1.5).
  const isRangeValid = wantsRange && (headers['if-range'] === undefined || headers['if-range'] === form.etag);
  const span = isRangeValid ? readRange(headers.range, form.size) : 'whole';
  if (span !== 'whole') return sendPart(response, file, form, span);
  if (typeof form.source === 'string' && method !== 'HEAD') return streamFile(response, file, form, form.source, 'whole');
  response.writeHead(status, form.headers);
  if (method === 'HEAD') response.end();
  else response.end(form.source);
  return undefined;
}

/** Sends somebody on to another address of this site, or elsewhere. */
export function sendRedirect(exchange: Exchange, to: string): void {
  // A header holds ASCII only; what browsers send and officers type may not be.
  const location = to.toWellFormed().replace(/[^\x21-\x7e]+/g, encodeURIComponent);
  sendHtml(exchange, 301, redirectPage(location), ['Location', location]);
}

/** Sends a page of the server's own, in words. */
export function sendPlain(
  exchange: Exchange,
  { status, title, text, headers = [] }: { status: number; title: string; text: string; headers?: string[] },
): void {
  sendHtml(exchange, status, plainPage(title, text), headers);
}

/** Sends HTML that is made for this request. */
export function sendHtml(exchange: Exchange, status: number, html: string, headers: string[] = []): void {
  sendText(exchange, { status, type: pageSubject.type, text: html, headers });
}

/** Sends text that is made for this request. `cache` says who may keep it. */
export function sendText(
  { request, response, policy }: Exchange,
  { status, type, text, headers = [], cache }: { status: number; type: string; text: string; headers?: string[]; cache?: 'no-store' },
): void {
  const all = headerList({ ...pageSubject, type }, policy);
  if (cache !== undefined) all[all.indexOf('Cache-Control') + 1] = cache;
  response.writeHead(status, [...all, ...headers, 'Content-Length', String(Buffer.byteLength(text))]);
  if (request.method === 'HEAD') response.end();
  else response.end(text);
}

/** Whether an error only says that somebody left before the answer was sent. */
export function isClientGone(error: unknown, response: ServerResponse): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return response.destroyed || code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET';
}

function sendPart(
  response: ServerResponse,
  file: ReadyFile,
  form: ReadyForm,
  span: ByteRange | 'unsatisfiable',
): Promise<void> | undefined {
  if (span === 'unsatisfiable') {
    response.writeHead(416, [
      ...form.unchangedHeaders,
      'Accept-Ranges',
      'bytes',
      'Content-Range',
      `bytes */${form.size}`,
      'Content-Length',
      '0',
    ]);
    response.end();
    return undefined;
  }
  if (typeof form.source === 'string') return streamFile(response, file, form, form.source, span);
  response.writeHead(206, partHeaders(form, span));
  response.end(form.source.subarray(span.start, span.end + 1));
  return undefined;
}

/** Streams a large file, or a part of it. Its size is looked at first: half a file must not go out as a whole one. */
async function streamFile(
  response: ServerResponse,
  file: ReadyFile,
  form: ReadyForm,
  path: string,
  span: ByteRange | 'whole',
): Promise<void> {
  const handle = await fs.open(path).catch((cause: unknown) => {
    throw new DamagedError(lost(file, path), { cause });
  });
  try {
    if ((await handle.stat()).size !== form.size) throw new DamagedError(lost(file, path));
    if (span === 'whole') response.writeHead(file.answer.status, form.headers);
    else response.writeHead(206, partHeaders(form, span));
    await pipeline(handle.createReadStream({ ...(span === 'whole' ? {} : span), autoClose: false }), response);
  } finally {
    await handle.close();
  }
}

function partHeaders({ unchangedHeaders, size }: ReadyForm, { start, end }: ByteRange): string[] {
  const part = ['Content-Range', `bytes ${start}-${end}/${size}`, 'Content-Length', String(end - start + 1)];
  return [...unchangedHeaders, 'Accept-Ranges', 'bytes', ...part];
}

function lost({ path, answer }: ReadyFile, file: string): string {
  return `The file ${file} is missing or damaged: expected ${answer.size} bytes for ${path}. Stop Signpost, run npm run repair, which keeps everything that can be read, and start it again; or restore a backup.`;
}

function acceptEncodingOf({ headers }: IncomingMessage): string | undefined {
  const header: string | string[] | undefined = headers['accept-encoding'];
  return Array.isArray(header) ? header.join(',') : header;
}
