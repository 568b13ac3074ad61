import { environment } from '../../environment.ts';
import { problemInJson } from './json-problem.ts';
import { keyedMutex } from './keyed-mutex.ts';
import { createLoginLimit } from './login-limit.ts';

/** The most a request without a file may hold, in bytes. */
const maxBody = 5_000_000;

/** The most a request with a file may hold, in bytes; a little more than the largest file. */
const maxUpload = 55_000_000;

/** The most a form from somebody who is signed out may hold, in bytes. */
const maxSignIn = 10_000;

const closed: Record<string, string> = {
  '/api/users/first-register': 'The first administrator is made by command, before the CMS opens. Ask whoever runs it.',
  '/api/users/forgot-password': 'Passwords are not reset by e-mail here. Ask an administrator to set a new one.',
  '/api/users/reset-password': 'Passwords are not reset by e-mail here. Ask an administrator to set a new one.',
  '/api/og': 'There is nothing here.',
};

const loginLimit = createLoginLimit();

/**
 * Saves of one document that arrive together then see each other, whatever the database: the second knows that it is stale,
 * and is told so in words rather than as a conflict.
 */
const oneSaveAtATime = keyedMutex();

/**
 * Stands before Payload's REST API: closes what must not answer, slows down guessing of passwords by
 * address, takes long forms only from those who are signed in, and refuses bodies that are too large,
 * malformed or meant to do harm, in words and with a 4xx.
 */
export function guarded<Rest extends unknown[]>(
  handle: (request: Request, ...rest: Rest) => Promise<Response>,
  isSignedIn: (headers: Headers) => Promise<boolean>,
) {
  return async (request: Request, ...rest: Rest): Promise<Response> => {
    const path = pathOf(request);
    if (path === undefined) return refusal(400, 'That is not an address: a % in it is not followed by two figures.');
    const closedBecause = closed[path];
    if (closedBecause) return refusal(403, closedBecause);
    if (path.startsWith('/api/payload-jobs')) return refusal(403, 'Background work is run by the worker, not over the web.');

    if (path.startsWith('/api/payload-migrations')) return refusal(403, 'There is nothing here.');

    const isLogin = path === '/api/users/login' && request.method === 'POST';
    const address = addressOf(request);
    const wait = isLogin ? loginLimit.secondsToWait(address) : 0;
    if (wait > 0)
      return refusal(429, `Too many wrong passwords from your network. Wait ${Math.ceil(wait / 60)} minutes, then try again.`, {
        'retry-after': String(wait),
      });

    // Payload reads a whole upload into memory before it asks who sends it.
    if (isMultipart(request) && !isShort(request) && !(await isSignedIn(request.headers)))
      return refusal(403, 'Sign in to upload something.', { connection: 'close' });
    const checked = await withCheckedBody(request);
    if (checked instanceof Response) return checked;
    const response = await (isSave(request, path) ? oneSaveAtATime(path, () => handle(checked, ...rest)) : handle(checked, ...rest));
    if (isLogin && response.status >= 400 && response.status < 500) loginLimit.noteFailure(address);
    return response;
  };
}

async function withCheckedBody(request: Request): Promise<Request | Response> {
  if (request.body === null || ['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return request;
  const limit = isMultipart(request) ? maxUpload : maxBody;
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > limit) return tooLarge(limit);
  if (isMultipart(request)) return request;

  const text = await textWithin(request, limit);
  if (text === undefined) return tooLarge(limit);
  const isJson = (request.headers.get('content-type') ?? '').startsWith('application/json');
  if (isJson && text !== '') {
    const problem = problemInJson(text);
    if (problem) return refusal(400, problem);
  }
  return new Request(request.url, { method: request.method, headers: request.headers, body: text, signal: request.signal });
}

/** A save of one document or global that is there already. */
function isSave(request: Request, path: string): boolean {
  return request.method === 'PATCH' || (request.method === 'POST' && path.startsWith('/api/globals/'));
}

/** Whether a form says that it is no longer than the sign-in form, which is sent the same way as an upload. */
function isShort(request: Request): boolean {
  const declared = Number(request.headers.get('content-length') ?? Number.NaN);
  return declared <= maxSignIn;
}

function isMultipart(request: Request): boolean {
  return request.body !== null && /multipart\//i.test(request.headers.get('content-type') ?? '');
}

async function textWithin(request: Request, limit: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function pathOf(request: Request): string | undefined {
  const path = new URL(request.url).pathname.replace(/\/+/g, '/').replace(/\/$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    // Not an address at all, which the caller says in words.
    return undefined;
  }
}

/**
 * The caller's address. `instrumentation.ts` puts the address of the connection last in `x-forwarded-for`,
 * so that the entries counted from the end are those that our own proxies wrote; the rest is hearsay.
 */
function addressOf(request: Request): string {
  const hops = (request.headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  return hops.at(-1 - environment.trustedProxies) || 'unknown';
}

function tooLarge(limit: number): Response {
  return refusal(413, `The request is larger than ${Math.round(limit / 1_000_000)} MB, the most that is taken in.`, {
    connection: 'close',
  });
}

function refusal(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ errors: [{ message }] }, { status, headers });
}
