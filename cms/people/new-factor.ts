import { generateRegistrationOptions, type RegistrationResponseJSON } from '@simplewebauthn/server';
import { APIError } from 'payload';
import type { PayloadRequest } from 'payload';
import { renderSVG } from 'uqr';
import { queueMail } from '../mail/queue-mail.ts';
import type { AccountToken, User } from '../payload-types.ts';
import { recordEvent } from './events.ts';
import { secondStepChanged } from './letters.ts';
import { seal, unseal } from './sealed.ts';
import {
  addCodeApp,
  addPasskey,
  asCredentials,
  factorsOf,
  newCodeApp,
  newRecoveryCodes,
  passkeySite,
  recoveryCodesLeft,
} from './second-factors.ts';
import { issueToken, readToken, spendToken } from './tokens.ts';

type Kind = Extract<AccountToken['kind'], 'set-up' | 'new-factor'>;

/** A way to show that it is oneself. */
export type Way = 'code' | 'passkey';

/** What a browser shows, or asks a device, so that a factor can be added. */
export type Offer = { ticket: string } & (
  { way: 'code'; secret: string; qrCode: string } | { way: 'passkey'; options: Awaited<ReturnType<typeof generateRegistrationOptions>> }
);

/** What was added; the recovery codes come with the first factor, and are shown this once. */
export interface Added {
  recoveryCodes: string[];
}

/** Begins adding a factor: makes the secret of a code app, or the challenge for a passkey. */
export async function offerFactor(user: User, way: Way, kind: Kind, req: PayloadRequest): Promise<Offer> {
  if (way === 'code') {
    const { secret, uri } = newCodeApp(user.email);
    const { token: ticket } = await issueToken({ account: user.id, kind, secret: seal(secret) }, req);
    return { way, ticket, secret, qrCode: renderSVG(uri, { border: 2 }) };
  }
  const options = await generateRegistrationOptions({
    ...passkeySite,
    userName: user.email,
    userDisplayName: user.name,
    userID: new TextEncoder().encode(user.id),
    excludeCredentials: asCredentials(await factorsOf(user.id, req)),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  });
  const { token: ticket } = await issueToken({ account: user.id, kind, challenge: options.challenge }, req);
  return { way, ticket, options };
}

/** Adds a factor once whoever adds it has shown that it works; `owner` is whoever is signed in, if somebody is. @throws where it does not, or the ticket has run out */
export async function addFactor(
  {
    ticket,
    kind,
    owner,
    name,
    code,
    passkey,
  }: {
    ticket: unknown;
    kind: Kind;
    owner?: string;
    name: string;
    code?: string | undefined;
    passkey?: RegistrationResponseJSON | undefined;
  },
  req: PayloadRequest,
): Promise<Added & { user: User }> {
  const found = await readToken(ticket, [kind], req);
  if (found === undefined) throw new APIError('This took too long, or was done already. Begin again.', 410, { code: 'begin-again' }, true);
  const { row, user } = found;
  const account = user.id;
  if (owner !== undefined && owner !== account) throw new APIError('This belongs to somebody else’s account.', 403, undefined, true);
  // It was given to somebody who had none: what was set up since is asked for.
  if (kind === 'set-up' && (await factorsOf(account, req)).length > 0)
    throw new APIError('A second step was set up meanwhile. Sign in again, and show it.', 410, { code: 'begin-again' }, true);
  if (code !== undefined && row.secret) await addCodeApp({ account, name, secret: unseal(row.secret), code }, req);
  else if (passkey !== undefined && row.challenge) await addPasskey({ account, name, answer: passkey, challenge: row.challenge }, req);
  else throw new APIError('Type the code that the app shows, or use the passkey.', 400, undefined, true);
  if (!(await spendToken(row, req))) throw new APIError('This was done already.', 410, { code: 'begin-again' }, true);
  const what = code === undefined ? 'a passkey was added' : 'a code app was added';
  await recordEvent(account, `Second step: ${what}`, user, req);
  await queueMail(secondStepChanged(user, what), req);
  return { user, recoveryCodes: (await recoveryCodesLeft(account, req)) === 0 ? await newRecoveryCodes(account, req) : [] };
}
