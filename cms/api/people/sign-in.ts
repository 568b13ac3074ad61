import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { APIError } from 'payload';
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isMailOn } from '../../mail/queue-mail.ts';
import { beginSession, endSessions } from '../../people/begin-session.ts';
import { addFactor, offerFactor } from '../../people/new-factor.ts';
import { choosePassword, sendForgottenPassword } from '../../people/passwords.ts';
import { takeSecondStep } from '../../people/take-second-step.ts';
import { readToken, spendToken } from '../../people/tokens.ts';
import { inTransaction } from '../../workflow/scheduling/in-transaction.ts';
import { answeringAlike, limitSignIns } from '../guard/sign-in.ts';

const ticket = z.string().max(100);
const code = z.string().max(60);

const proof = z.union([
  z.object({ ticket, code }),
  z.object({ ticket, recoveryCode: code }),
  z.object({ ticket, passkey: z.looseObject({ id: z.string().max(2_000) }) }),
]);

/** `POST /api/users/second-step {ticket, code | recoveryCode | passkey}`: begins the session, where what is shown is right. */
const secondStep: PayloadHandler = async (req) => {
  const shown = read(proof, req, 'Send the ticket, with a code, a recovery code or a passkey.');
  const { account, factor } = await takeSecondStep(req.payload, shown.ticket, (challenge) => {
    if ('code' in shown) return { way: 'code', code: shown.code };
    if ('recoveryCode' in shown) return { way: 'recovery', code: shown.recoveryCode };
    return { way: 'passkey', answer: shown.passkey as unknown as AuthenticationResponseJSON, challenge };
  });
  return beginSession(account, req, { way: factor.kind });
};

/** `POST /api/users/set-up {ticket, way}`: begins setting up the second step that this site wants from everybody, before there is a session. */
const setUp: PayloadHandler = async (req) => {
  const asked = read(z.object({ ticket, way: z.enum(['code', 'passkey']) }), req, 'Send the ticket, and “code” or “passkey” as the way.');
  const offer = await inTransaction(req.payload, async (own) => {
    const found = await readToken(asked.ticket, ['set-up'], own);
    if (found === undefined || !(await spendToken(found.row, own))) throw signInAgain();
    return offerFactor(found.user, asked.way, 'set-up', own);
  });
  return Response.json(offer, { headers: { 'cache-control': 'no-store' } });
};

/** `POST /api/users/set-up/confirm {ticket, name, code | passkey}`: adds the second step and begins the session. */
const confirmSetUp: PayloadHandler = async (req) => {
  const given = read(newFactor, req, 'Send the ticket, with a code or a passkey.');
  const { user, recoveryCodes } = await inTransaction(req.payload, async (own) => {
    const added = await addFactor(factorIn(given, 'set-up'), own);
    await endSessions(added.user.id, own);
    return added;
  });
  return beginSession(user.id, req, { recoveryCodes });
};

/** What is sent to add a factor. */
export const newFactor = z.object({
  ticket,
  name: z.string().trim().max(100).default(''),
  code: code.optional(),
  passkey: z.looseObject({ id: z.string().max(2_000) }).optional(),
});

/** What is sent to add a factor, as it is added. */
export function factorIn(given: z.infer<typeof newFactor>, kind: 'set-up' | 'new-factor') {
  const { passkey, ...more } = given;
  return { ...more, kind, ...(passkey === undefined ? {} : { passkey: passkey as unknown as RegistrationResponseJSON }) };
}

/** `POST /api/users/forgotten {email}`: sends a link for a new password. The answer is the same whether there is such an account. */
const forgotten: PayloadHandler = async (req) => {
  const { email } = read(z.object({ email: z.string().max(254) }), req, 'Type your e-mail address.');
  if (!isMailOn())
    throw new APIError('This site sends no e-mail. Ask an administrator for a link to choose a new password.', 403, undefined, true);
  await inTransaction(req.payload, (own) => sendForgottenPassword(email, own));
  return Response.json({
    message: 'If there is an account with this address, a link to choose a new password is on its way to it. It works for an hour.',
  });
};

/** `POST /api/users/choose-password {token, password}`: sets the password that somebody chose by a link, and begins no session. */
const choose: PayloadHandler = async (req) => {
  const { token, password } = read(
    z.object({ token: z.string().max(100), password: z.string().max(1_000) }),
    req,
    'Send the link’s token and the password.',
  );
  await inTransaction(req.payload, (own) => choosePassword(token, password, own));
  return Response.json({ message: 'Your password is set. Sign in with it now.' });
};

const wrongCode =
  'That is not right, or it was used already. A code is good for half a minute and for one time; wait for the next one. After five wrong ones your account waits for ten minutes.';

/** What people do who have no session yet. Each is limited by network, and what is wrong is answered alike. */
export const signInEndpoints: Endpoint[] = [
  { method: 'post', path: '/second-step', handler: limitSignIns(secondStep, { words: wrongCode, countsSlips: false }) },
  { method: 'post', path: '/set-up', handler: limitSignIns(setUp, { countsSlips: false }) },
  { method: 'post', path: '/set-up/confirm', handler: limitSignIns(confirmSetUp, { countsSlips: false }) },
  { method: 'post', path: '/forgotten', handler: answeringAlike(forgotten) },
  { method: 'post', path: '/choose-password', handler: answeringAlike(choose) },
];

function read<Schema extends z.ZodType>(schema: Schema, req: PayloadRequest, expected: string): z.infer<Schema> {
  const { success, data } = schema.safeParse(req.data);
  if (!success) throw new APIError(expected, 400, undefined, true);
  return data;
}

function signInAgain(): Error {
  return new APIError('This took too long, or was used already. Sign in with your password again.', 410, { code: 'sign-in-again' }, true);
}
