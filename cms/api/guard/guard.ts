import { asUnknownCaller } from '../../database/caller.ts';
import { headersOfAnswers } from '../answer-headers.ts';
import { isFromHere } from './is-from-here.ts';
import { problemInJson } from './json-problem.ts';

/** The most a request without a file may hold, in bytes. */
const maxBody = 5_000_000;

/** The most a request with a file may hold, in bytes; a little more than the largest file. */
const maxUpload = 55_000_000;

/** The most a request from somebody who is signed out may hold, in bytes. */
const maxSignIn = 10_000;

/** How long a request may take to arrive, in milliseconds: one of somebody who is signed out, and any other without a file. */
type BodyDeadlines = { signIn: number; body: number };

/**
 * Stands before Payload's REST API: takes nothing from the pages of other sites, long requests only from those who are signed
 * in, and refuses bodies that are too large, too slow, malformed or meant to do harm, in words and with a 4xx. Which endpoint
 * answers whom is said in `open-endpoints.ts`, behind Payload's router.
 */
export function guarded<Rest extends unknown[]>(
  handle: (request: Request, ...rest: Rest) => Promise<Response>,
  isSignedIn: (headers: Headers) => Promise<boolean>,
  deadlines: BodyDeadlines = { signIn: 10_000, body: 60_000 },
) {
  return async (request: Request, ...rest: Rest): Promise<Response> => {
    const response = await asUnknownCaller(async () => {
      if (!isAddress(request)) return refusal(400, 'That is not an address: a % in it is not followed by two figures.');
      if (changesSomething(request) && !isFromHere(request.headers))
        return refusal(403, 'This came from the page of another site, so nothing was done. Open the CMS itself, and try again there.');
      const checked = await withCheckedBody(request, isSignedIn, deadlines);
      return checked instanceof Response ? checked : await handle(checked, ...rest);
    });
    for (const [name, value] of Object.entries(headersOfAnswers)) if (!response.headers.has(name)) response.headers.set(name, value);
    return response;
  };
}

async function withCheckedBody(
  request: Request,
  isSignedIn: (headers: Headers) => Promise<boolean>,
  deadlines: BodyDeadlines,
): Promise<Request | Response> {
  if (request.body === null || !changesSomething(request)) return request;
  const type = (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const isMultipart = type === 'multipart/form-data';
  const declared = declaredLength(request);

  // Payload reads a whole upload into memory before it asks who sends it.
  const isShort = declared !== undefined && declared <= maxSignIn;
  const isOfficer = isShort ? false : await isSignedIn(request.headers);
  const limit = !isShort && !isOfficer ? maxSignIn : isMultipart ? maxUpload : maxBody;
  if (declared !== undefined && declared > limit) return isOfficer ? tooLarge(limit) : signInFirst(isMultipart);
  if (isMultipart && isOfficer) return request;

  const body = await bytesWithin(request, isShort ? maxSignIn : limit, isOfficer ? deadlines.body : deadlines.signIn);
  if (body === 'too slow') return refusal(408, 'The request did not arrive in time. Send it again.', { connection: 'close' });
  if (body === 'too large') return isOfficer ? tooLarge(limit) : signInFirst(isMultipart);
  const headers = new Headers(request.headers);
  if (type !== '') headers.set('content-type', isMultipart ? (request.headers.get('content-type') ?? type) : type);
  headers.set('content-length', String(body.byteLength));
  const read = { method: request.method, headers, signal: request.signal };
  if (body.byteLength === 0) return new Request(request.url, read);

  const problem = problemInBody(body, type, headers);
  return problem ?? new Request(request.url, { ...read, body });
}

function problemInBody(body: Buffer, type: string, headers: Headers): Response | undefined {
  if (type === 'multipart/form-data') return undefined;
  const asksInABody = ['x-http-method-override', 'x-payload-http-method-override'].some((name) => headers.has(name));
  if (type === 'application/x-www-form-urlencoded' && asksInABody) return undefined;
  if (type !== 'application/json')
    return refusal(415, `Send JSON (application/json) or a form (multipart/form-data); this is ${type || 'neither'}. Nothing was changed.`);
  const problem = problemInJson(body.toString('utf8'));
  return problem === undefined ? undefined : refusal(400, problem);
}

/** The body, or why it is none. */
async function bytesWithin(request: Request, limit: number, deadline: number): Promise<Buffer<ArrayBuffer> | 'too large' | 'too slow'> {
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  const tooSlow = Promise.withResolvers<'too slow'>();
  const timer = setTimeout(() => tooSlow.resolve('too slow'), deadline);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const next = await Promise.race([reader.read(), tooSlow.promise]);
      if (next === 'too slow') return next;
      if (next.done) return Buffer.concat(chunks);
      size += next.value.byteLength;
      if (size > limit) return 'too large';
      chunks.push(next.value);
    }
  } finally {
    clearTimeout(timer);
    reader.releaseLock();
  }
}

/** How long a request says that it is, in bytes. */
function declaredLength({ headers }: Request): number | undefined {
  const declared = Number(headers.get('content-length') ?? Number.NaN);
  return Number.isNaN(declared) ? undefined : declared;
}

function changesSomething({ method }: Request): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method);
}

function isAddress({ url }: Request): boolean {
  try {
    decodeURIComponent(new URL(url).pathname);
    return true;
  } catch {
    // Not an address at all, which the caller says in words.
    return false;
  }
}

function signInFirst(isUpload: boolean): Response {
  return refusal(403, isUpload ? 'Sign in to upload something.' : 'Sign in first.', { connection: 'close' });
}

function tooLarge(limit: number): Response {
  return refusal(413, `The request is larger than ${Math.round(limit / 1_000_000)} MB, the most that is taken in.`, {
    connection: 'close',
  });
}

function refusal(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ errors: [{ message }] }, { status, headers });
}
