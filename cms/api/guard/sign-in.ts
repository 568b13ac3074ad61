import { APIError } from 'payload';
import type { PayloadHandler } from 'payload';
import { countFailedSignIn } from '../../audit/failed-sign-ins.ts';
import { addressOfCaller } from './forwarded-for.ts';
import { createSignInLimit } from './sign-in-limit.ts';

/** What is said whatever was wrong, so that nobody learns which accounts there are. */
const refusal =
  'That email address and password do not belong together. After five wrong passwords an account is locked for ten minutes; an administrator can unlock it.';

/** A refusal is answered at the next of these marks, in milliseconds, so that what was done for it cannot be measured. */
const mark = 400;

const limit = createSignInLimit();

/** Asking for links must not keep colleagues of the same network from signing in. */
const limitOfLinks = createSignInLimit();

/** Limits attempts to sign in by network, and answers wrong ones alike, in words and in time. */
export function limitSignIns(
  signIn: PayloadHandler,
  { words = refusal, countsSlips = true }: { words?: string; countsSlips?: boolean } = {},
): PayloadHandler {
  return async (req) => {
    const address = addressOfCaller(req.headers);
    const wait = limit.take(address);
    if (wait > 0) return tooMany('wrong passwords', wait);
    const started = performance.now();
    try {
      const response = await signIn(req);
      limit.giveBack(address);
      return response;
    } catch (error) {
      const status = error instanceof APIError ? error.status : 500;
      if (status >= 500 || (status === 400 && !countsSlips)) limit.giveBack(address);
      if (status !== 401) throw error;
      if (countsSlips) countFailedSignIn(req.data?.['email'], req.payload);
      await untilMark(started);
      throw Object.assign(new APIError(words, 401, undefined, true), { cause: error });
    }
  };
}

/** Counts each attempt, right or wrong, and answers all of them at the next mark, so that neither words nor time say whether there is such an account or link. */
export function answeringAlike(answer: PayloadHandler): PayloadHandler {
  return async (req) => {
    const address = addressOfCaller(req.headers);
    const wait = limitOfLinks.take(address);
    if (wait > 0) return tooMany('attempts', wait);
    const started = performance.now();
    try {
      return await answer(req);
    } catch (error) {
      // What was not even looked at is a slip.
      if (error instanceof APIError && error.status === 400) limitOfLinks.giveBack(address);
      throw error;
    } finally {
      await untilMark(started);
    }
  };
}

function tooMany(what: string, wait: number): Response {
  const message = `Too many ${what} from your network. Wait ${Math.ceil(wait / 60)} minutes, then try again.`;
  return Response.json({ errors: [{ message }] }, { status: 429, headers: { 'retry-after': String(wait) } });
}

function untilMark(started: number): Promise<void> {
  const spent = performance.now() - started;
  return new Promise((resolve) => setTimeout(resolve, mark - (spent % mark)));
}
