import { APIError } from 'payload';
import type { CollectionBeforeLoginHook, PayloadHandler, PayloadRequest } from 'payload';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { needsSecondStep } from './rules.ts';
import { asCredentials, factorsOf, passkeySite, recoveryCodesLeft } from './second-factors.ts';
import { issueToken } from './tokens.ts';

/** The password is right, and that is not enough: nobody has a session yet. */
class SecondStepNeeded extends APIError {
  readonly account: string;
  readonly isSetUp: boolean;

  constructor(account: string, { isSetUp }: { isSetUp: boolean }) {
    super(isSetUp ? secondStep : setUp, 403, { code: isSetUp ? 'second-step' : 'set-up' }, true);
    this.account = account;
    this.isSetUp = isSetUp;
  }
}

const secondStep = 'Your password is right. Now show your second step.';
const setUp = 'Your password is right. This site wants a second step from everybody, so set yours up now.';

/** What a check of the password alone ends with, where it is right. */
const passwordIsRight = new APIError('The password is right.', 403);
const onlyPassword = Symbol('only the password is checked');

/**
 * Begins no session for somebody who has a second step, or must have one, whatever path of Payload's asks for the session: those
 * who were asked get theirs from `begin-session.ts`.
 */
export const askSecondStep: CollectionBeforeLoginHook = async ({ req, user }) => {
  if (req.context[onlyPassword as unknown as string] === true) throw passwordIsRight;
  const account = String((user as { id: unknown }).id);
  if ((await factorsOf(account, req)).length > 0) throw new SecondStepNeeded(account, { isSetUp: true });
  if (await needsSecondStep(req)) throw new SecondStepNeeded(account, { isSetUp: false });
  return user;
};

/** Answers a right password of somebody with a second step by what the second step needs, instead of a session. */
export function inTwoSteps(signIn: PayloadHandler): PayloadHandler {
  return async (req) => {
    try {
      return await signIn(req);
    } catch (error) {
      if (!(error instanceof SecondStepNeeded)) throw error;
      const { account, isSetUp, message } = error;
      const data = await inTransaction(req.payload, (own) => (isSetUp ? waysIn(account, own) : toSetUp(account, own)));
      return Response.json({ errors: [{ message, data }] }, { status: 401, headers: { 'cache-control': 'no-store' } });
    }
  };
}

/** What the browser needs for the second step. */
async function waysIn(account: string, req: PayloadRequest): Promise<object> {
  const factors = await factorsOf(account, req);
  const allowCredentials = asCredentials(factors);
  const passkey =
    allowCredentials.length > 0
      ? await generateAuthenticationOptions({ rpID: passkeySite.rpID, allowCredentials, userVerification: 'preferred' })
      : undefined;
  const { token: ticket } = await issueToken(
    { account, kind: 'second-step', ...(passkey === undefined ? {} : { challenge: passkey.challenge }) },
    req,
  );
  return {
    code: 'second-step',
    ticket,
    hasCodeApp: factors.some(({ kind }) => kind === 'code'),
    hasRecoveryCodes: (await recoveryCodesLeft(account, req)) > 0,
    ...(passkey === undefined ? {} : { passkey }),
  };
}

async function toSetUp(account: string, req: PayloadRequest): Promise<object> {
  const { token: ticket } = await issueToken({ account, kind: 'set-up' }, req);
  return { code: 'set-up', ticket };
}

/** Asks whoever is signed in for their password again, as before what would lock them out. It counts as a try to sign in. @throws where it is wrong */
export async function checkPassword(req: PayloadRequest, password: unknown): Promise<void> {
  const email = req.user?.email;
  if (typeof password !== 'string' || password === '' || typeof email !== 'string') throw wrongPassword();
  try {
    const context = { [onlyPassword]: true } as unknown as Record<string, unknown>;
    await req.payload.login({ collection: 'users', data: { email, password }, depth: 0, overrideAccess: true, context });
  } catch (error) {
    if (error === passwordIsRight) return;
    if (error instanceof APIError && error.status < 500) throw wrongPassword(error);
    throw error;
  }
  throw wrongPassword();
}

function wrongPassword(cause?: Error): Error {
  return Object.assign(
    new APIError(
      'That is not your password. After five wrong ones your account is locked for ten minutes.',
      400,
      { code: 'wrong-password' },
      true,
    ),
    cause === undefined ? {} : { cause },
  );
}
