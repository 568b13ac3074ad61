import { APIError } from 'payload';
import type { Payload, PayloadRequest } from 'payload';
import { addToAuditLog, personOf } from '../audit/add-to-audit-log.ts';
import { keyedMutex } from '../api/guard/keyed-mutex.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { SecondFactor } from '../payload-types.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { recordEvent } from './events.ts';
import { tooManyWrongCodes } from './letters.ts';
import { type Proof, verify } from './second-factors.ts';
import { findTokens, readToken, spendToken } from './tokens.ts';

/** Wrong codes of one account in this time, in milliseconds, after which it waits. */
const allowed = { tries: 5, within: 10 * 60_000 } as const;

/** What is kept of a wrong code; five at most, until the account may try again. */
const wrongCode = {
  event: 'sign-in-failed',
  by: 'somebody who knows the password',
  words: 'With a wrong code at the second step',
} as const;

/** So that codes which are sent together are counted one after the other. */
const oneAtATime = keyedMutex();

/**
 * Takes what somebody shows at the second step: once, and not after five wrong ones in ten minutes, whatever ticket they came by.
 * @returns whose it is and what was shown
 * @throws APIError with status 401 where it is wrong, 429 where the account waits
 */
export async function takeSecondStep(
  payload: Payload,
  ticket: unknown,
  proofOf: (challenge: string) => Proof,
): Promise<{ account: string; factor: SecondFactor }> {
  const found = await inTransaction(payload, (req) => readToken(ticket, ['second-step'], req));
  if (found === undefined) throw signInAgain();
  const account = found.row.account;
  return oneAtATime(account, async () => {
    const tries = await inTransaction(payload, (req) => countTry(found.row.id, account, req));
    if (tries > allowed.tries) throw waitAWhile();
    const factor = await inTransaction(payload, async (req) => {
      // Once more, and spent with what was shown: of two who have the ticket one gets in.
      const again = await readToken(ticket, ['second-step'], req);
      if (again === undefined) throw signInAgain();
      const shown = await verify(account, proofOf(again.row.challenge ?? ''), req);
      if (shown === undefined) return undefined;
      if (!(await spendToken(again.row, req))) throw signInAgain();
      await forgetTries(account, req);
      if (shown.kind === 'recovery') await recordEvent(account, 'Signed in by a recovery code', again.user, req);
      return shown;
    });
    if (factor !== undefined) return { account, factor };
    await inTransaction(payload, (req) => addToAuditLog({ ...wrongCode, person: personOf(found.user) }, req));
    if (tries === allowed.tries)
      await inTransaction(payload, async (req) => {
        await recordEvent(account, 'Five wrong codes at the second step', { name: 'somebody who knows the password' }, req);
        await queueMail(tooManyWrongCodes(found.user), req);
      });
    throw new APIError('Wrong', 401, undefined, true);
  });
}

/** Counts one more try before anybody looks at it. @returns how many there were lately, this one included */
async function countTry(id: string, account: string, req: PayloadRequest): Promise<number> {
  const since = Date.now() - allowed.within;
  const rows = await findTokens(
    { and: [{ account: { equals: account } }, { kind: { equals: 'second-step' } }, { tries: { greater_than: 0 } }] },
    req,
  );
  const recent = rows.filter(({ lastTryAt }) => Date.parse(lastTryAt ?? '') > since).reduce((sum, { tries }) => sum + tries, 0);
  if (recent >= allowed.tries) return recent + 1;
  const tries = (rows.find((row) => row.id === id)?.tries ?? 0) + 1;
  const data = { tries, lastTryAt: new Date().toISOString() };
  await req.payload.db.updateOne({ collection: 'account-tokens', id, data, req, returning: false });
  return recent + 1;
}

async function forgetTries(account: string, req: PayloadRequest): Promise<void> {
  for (const { id } of await findTokens({ and: [{ account: { equals: account } }, { tries: { greater_than: 0 } }] }, req))
    await req.payload.db.updateOne({ collection: 'account-tokens', id, data: { tries: 0 }, req, returning: false });
}

function signInAgain(): Error {
  return new APIError('This took too long, or was used already. Sign in with your password again.', 410, { code: 'sign-in-again' }, true);
}

function waitAWhile(): Error {
  return new APIError('Five wrong codes. Wait ten minutes, then sign in again.', 429, { code: 'wait' }, true);
}
