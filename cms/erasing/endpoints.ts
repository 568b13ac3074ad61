import { APIError } from 'payload';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { nameOf } from '../access/name-of.ts';
import { officerEndpoint } from '../api/officer-endpoint.ts';
import { checkPassword } from '../people/ask-second-step.ts';
import { takeCodeAgain } from '../people/take-second-step.ts';
import { askWorker, WorkerUnreachableError } from '../worker-client/ask-worker.ts';
import { wordsToType } from './words-to-type.ts';

/** How long whoever erases waits for it, in milliseconds; it goes on by itself behind that. */
const deadline = 120_000;

/** `POST /api/erasures/plan {asked}`: all that would go with an address or identifier, for administrators. */
const plan = officerEndpoint(
  'post',
  '/plan',
  async (req) => {
    const asked = z.object({ asked: z.string().min(1).max(2_000) }).safeParse(req.data);
    if (!asked.success) throw refused('Say what: an address of the public site, or an identifier.', 400);
    return (await ask('/erasures/plan', asked.data)) as object;
  },
  { onlyAdministrators: true },
);

/** `POST /api/erasures/erase {asked, reason, typed, password, code?}`: erases it everywhere, once the words, the password and the second step are right. */
const erase = officerEndpoint(
  'post',
  '/erase',
  async (req) => {
    const asked = z
      .object({
        asked: z.string().min(1).max(2_000),
        reason: z.string().trim().min(1).max(1_000),
        typed: z.string().max(200),
        password: z.string().max(1_000),
        code: z.string().max(60).default(''),
      })
      .safeParse(req.data);
    if (!asked.success) throw refused('Say what is erased and why, type the words, and your password.', 400);
    const { typed, password, code, ...what } = asked.data;
    if (typed.trim().toLowerCase() !== wordsToType)
      throw refused(`Type “${wordsToType}”, so that nobody erases something by mistake.`, 400);
    await checkPassword(req, password);
    await takeCodeAgain(req, code);
    return (await ask('/erasures', { ...what, by: nameOf(req.user), account: String(req.user?.id) })) as object;
  },
  { onlyAdministrators: true },
);

/** What administrators do about erasing. */
export const erasureEndpoints: Endpoint[] = [plan, erase];

async function ask(path: string, body: object): Promise<unknown> {
  try {
    const { status, isOk, body: answered } = await askWorker(path, { method: 'POST', body, deadline });
    if (isOk) return answered;
    throw refused(
      (answered as { message?: string } | undefined)?.message ?? `The publisher refused (${status}).`,
      status === 404 ? 404 : 409,
    );
  } catch (error) {
    if (error instanceof WorkerUnreachableError)
      throw new APIError(
        error.isBusy
          ? 'It takes longer than two minutes, and goes on by itself. Look at the list on this page in a while.'
          : 'The publisher does not answer. Look at the list on this page: what is there goes on by itself.',
        503,
        { code: 'worker-off' },
        true,
      );
    throw error;
  }
}

function refused(message: string, status: number): Error {
  return new APIError(message, status, undefined, true);
}
