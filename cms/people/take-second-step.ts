import { APIError } from 'payload';
import type { Payload, PayloadRequest } from 'payload';
import { addToAuditLog, personOf } from '../audit/add-to-audit-log.ts';
import { keyedMutex } from '../api/guard/keyed-mutex.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { SecondFactor, User } from '../payload-types.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { recordEvent } from './events.ts';
import { tooManyWrongCodes } from './letters.ts';
import { factorsOf, type Proof, verify } from './second-factors.ts';
import { findTokens, issueToken, readToken, spendToken } from './tokens.ts';

/** Wrong codes of one account in this time, in milliseconds, after which it waits. */
const allowed = { tries: 5, within: 10 * 60_000 } as const;

/** How long somebody has just signed in, in milliseconds. */
const justNow = 10 * 60_000;

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
    if (tries > allowed.tries) throw waitAWhile('sign in again');
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
    await noteWrongCode(found.user, tries, payload);
    throw new APIError('Wrong', 401, undefined, true);
  });
}

/**
 * Takes a code of the app, or a recovery code, of whoever is signed in and has a second step, as before what cannot be undone.
 * A wrong one counts as one at the sign-in does. It is used up by that.
 * @throws APIError with status 400 where it is wrong, 429 where the account waits
 */
export async function takeCodeAgain(req: PayloadRequest, code: string): Promise<void> {
  const { payload } = req;
  const account = String(req.user?.id);
  if (!(await hasSecondStep(account, payload))) return;
  if (code.trim() === '') throw wrongAgain();
  await oneAtATime(account, async () => {
    const tries = await inTransaction(payload, async (own) => countTry(await rowOfTries(account, own), account, own));
    if (tries > allowed.tries) throw waitAWhile('try again');
    const isRight = await inTransaction(payload, async (own) => {
      const way = code.replaceAll(/\s/g, '').length <= 6 ? 'code' : 'recovery';
      const shown = await verify(account, { way, code }, own);
      if (shown === undefined) return false;
      await forgetTries(account, own);
      if (shown.kind === 'recovery') await recordEvent(account, 'Used a recovery code', req.user, own);
      return true;
    });
    if (isRight) return;
    await noteWrongCode(req.user as User, tries, payload);
    throw wrongAgain();
  });
}

/**
 * Lets whoever has a second step change it only with a code, or within ten minutes of signing in by it: with a stolen session and
 * the password alone nobody makes themselves another. @throws as `takeCodeAgain` does
 */
export async function takeCodeUnlessJustSignedIn(req: PayloadRequest, code: string): Promise<void> {
  if (code.trim() === '' && (await hasJustSignedIn(req))) return;
  await takeCodeAgain(req, code);
}

async function hasJustSignedIn({ payload, user }: PayloadRequest): Promise<boolean> {
  const { id, _sid: session } = user as { id?: unknown; _sid?: string };
  const stored = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } });
  const began = stored?.sessions?.find((one) => one.id === session)?.createdAt;
  return typeof began === 'string' && Date.now() - Date.parse(began) < justNow;
}

function hasSecondStep(account: string, payload: Payload): Promise<boolean> {
  return inTransaction(payload, async (req) => (await factorsOf(account, req)).length > 0);
}

async function noteWrongCode(user: User, tries: number, payload: Payload): Promise<void> {
  await inTransaction(payload, (req) => addToAuditLog({ ...wrongCode, person: personOf(user) }, req));
  if (tries === allowed.tries)
    await inTransaction(payload, async (req) => {
      await recordEvent(user.id, 'Five wrong codes at the second step', { name: 'somebody who knows the password' }, req);
      await queueMail(tooManyWrongCodes(user), req);
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

/** The row in which tries are counted that came by no ticket; nobody is given its own. */
async function rowOfTries(account: string, req: PayloadRequest): Promise<string> {
  const since = Date.now() - allowed.within;
  const tried = await findTokens(
    { and: [{ account: { equals: account } }, { kind: { equals: 'second-step' } }, { tries: { greater_than: 0 } }] },
    req,
  );
  const recent = tried.find(({ lastTryAt }) => Date.parse(lastTryAt ?? '') > since);
  if (recent !== undefined) return recent.id;
  const { token } = await issueToken({ account, kind: 'second-step' }, req);
  const made = await readToken(token, ['second-step'], req);
  if (made === undefined) throw signInAgain();
  return made.row.id;
}

async function forgetTries(account: string, req: PayloadRequest): Promise<void> {
  for (const { id } of await findTokens({ and: [{ account: { equals: account } }, { tries: { greater_than: 0 } }] }, req))
    await req.payload.db.updateOne({ collection: 'account-tokens', id, data: { tries: 0 }, req, returning: false });
}

function signInAgain(): Error {
  return new APIError('This took too long, or was used already. Sign in with your password again.', 410, { code: 'sign-in-again' }, true);
}

function waitAWhile(then: string): Error {
  return new APIError(`Five wrong codes. Wait ten minutes, then ${then}.`, 429, { code: 'wait' }, true);
}

function wrongAgain(): Error {
  return new APIError(
    'Type the code that your app shows now, or one of your recovery codes. Each works once.',
    400,
    { code: 'second-step-again' },
    true,
  );
}
