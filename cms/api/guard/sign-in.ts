import { APIError } from 'payload';
import type { PayloadHandler } from 'payload';
import { addressOfCaller } from './forwarded-for.ts';
import { createSignInLimit } from './sign-in-limit.ts';

/** What is said whatever was wrong, so that nobody learns which accounts there are. */
const refusal =
  'That email address and password do not belong together. After five wrong passwords an account is locked for ten minutes; an administrator can unlock it.';

/** A refusal is answered at the next of these marks, in milliseconds, so that what was done for it cannot be measured. */
const mark = 400;

const limit = createSignInLimit();

/** Limits attempts to sign in by network, and answers wrong ones alike, in words and in time. */
export function limitSignIns(signIn: PayloadHandler): PayloadHandler {
  return async (req) => {
    const address = addressOfCaller(req.headers);
    const wait = limit.take(address);
    if (wait > 0) {
      const message = `Too many wrong passwords from your network. Wait ${Math.ceil(wait / 60)} minutes, then try again.`;
      return Response.json({ errors: [{ message }] }, { status: 429, headers: { 'retry-after': String(wait) } });
    }
    const started = performance.now();
    try {
      const response = await signIn(req);
      limit.giveBack(address);
      return response;
    } catch (error) {
      const status = error instanceof APIError ? error.status : 500;
      if (status >= 500) limit.giveBack(address);
      if (status !== 401) throw error;
      await untilMark(started);
      throw Object.assign(new APIError(refusal, 401, undefined, true), { cause: error });
    }
  };
}

function untilMark(started: number): Promise<void> {
  const spent = performance.now() - started;
  return new Promise((resolve) => setTimeout(resolve, mark - (spent % mark)));
}
