import { randomBytes } from 'node:crypto';
import { APIError } from 'payload';
import type { PayloadRequest } from 'payload';
import { isMailOn, queueMail } from '../mail/queue-mail.ts';
import { weaknessOf } from '../access/password-strength.ts';
import type { User } from '../payload-types.ts';
import { recordEvent } from './events.ts';
import { choosePasswordAddress, invitation, passwordChanged, passwordReset } from './letters.ts';
import { endTickets, findTokens, issueToken, lifetimes, readToken, spendToken } from './tokens.ts';

/** How a link to choose a password reaches somebody: by e-mail, or handed over by whoever asks for it. */
export type Delivery = 'email' | 'hand';

/** What became of a link. */
export interface Sent {
  message: string;
  /** The link itself, once, where it is to be handed over. */
  link?: string;
}

/** The least time between two letters with a link for a new password, in milliseconds. */
const pauseBetweenLetters = 2 * 60_000;

/** A password that nobody knows: an account that waits for its owner has one. */
export function unknownPassword(): string {
  return randomBytes(36).toString('base64url');
}

/**
 * Gives somebody a link to choose a password by: an invitation until they chose their first one, later one for a new password.
 * It ends the links that were given before.
 */
export async function giveLink(
  user: User,
  { by, delivery, isNew = false }: { by: Pick<User, 'name'>; delivery: Delivery; isNew?: boolean },
  req: PayloadRequest,
): Promise<Sent> {
  if (delivery === 'email' && !isMailOn())
    throw new APIError('This site sends no e-mail. Take a link instead, and hand it over.', 400, undefined, true);
  const kind = isNew || (await invitationOf(user.id, req)) !== undefined ? 'invitation' : 'password-reset';
  const { token } = await issueToken({ account: user.id, kind, madeBy: by.name }, req);
  const what = kind === 'invitation' ? 'invitation' : 'link for a new password';
  const days = kind === 'invitation' ? 'seven days' : 'an hour';
  await recordEvent(
    user.id,
    `Given ${kind === 'invitation' ? 'an' : 'a'} ${what}${delivery === 'hand' ? ' to hand over' : ' by e-mail'}`,
    by,
    req,
  );
  if (delivery === 'hand')
    return {
      link: choosePasswordAddress(token),
      message: `Give this link to ${user.name} yourself, in a way that nobody else sees. It works once, within ${days}, and is not shown again.`,
    };
  await queueMail(kind === 'invitation' ? invitation(user, by.name, token) : passwordReset(user, token), req);
  return { message: `The ${what} is on its way to ${user.email}. It works once, within ${days}.` };
}

/** The invitation that somebody has not answered: until when it is good. */
export async function invitationOf(account: string, req: PayloadRequest): Promise<{ until: string } | undefined> {
  const rows = await findTokens({ and: [{ account: { equals: account } }, { kind: { equals: 'invitation' } }] }, req);
  const standing = rows.find(({ usedAt }) => !usedAt) ?? rows[0];
  if (standing === undefined || (await hasEverChosen(account, req))) return undefined;
  return { until: standing.usedAt ?? standing.expiresAt };
}

/** Sends a link for a new password to somebody who forgot theirs; does nothing where there is no such account, or one was sent just now. */
export async function sendForgottenPassword(email: string, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ email: { equals: email.toLowerCase().trim() } }, { isDisabled: { not_equals: true } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [user] = docs;
  if (user === undefined) return;
  const [last] = await findTokens({ and: [{ account: { equals: user.id } }, { kind: { equals: 'password-reset' } }] }, req);
  if (last !== undefined && Date.parse(last.expiresAt) - lifetimes['password-reset'] > Date.now() - pauseBetweenLetters) return;
  const { token } = await issueToken({ account: user.id, kind: 'password-reset' }, req);
  await recordEvent(user.id, 'Sent a link for a new password, as somebody asked on the sign-in page', { name: 'the sign-in page' }, req);
  await queueMail(passwordReset(user, token), req);
}

/** Whose password a link is for; undefined where it is no good any more. */
export async function readPasswordLink(
  token: unknown,
  req: PayloadRequest,
): Promise<{ name: string; email: string; isInvitation: boolean } | undefined> {
  const found = await readToken(token, ['invitation', 'password-reset'], req);
  return found && { name: found.user.name, email: found.user.email, isInvitation: found.row.kind === 'invitation' };
}

/** Sets the password that somebody chose by a link, once, signs them out everywhere, and unlocks the account. @throws where the link is no good, or the password is weak */
export async function choosePassword(token: unknown, password: unknown, req: PayloadRequest): Promise<void> {
  const found = await readToken(token, ['invitation', 'password-reset'], req);
  if (found === undefined)
    throw new APIError('This link has run out, or was used already. Ask for a new one.', 410, { code: 'link-ended' }, true);
  const { row, user } = found;
  const weakness =
    typeof password === 'string' ? await weaknessOf(password, `${user.email} ${user.name}`.split(/[@.\s]+/)) : 'The password must be text.';
  if (weakness) throw new APIError(weakness, 400, { errors: [{ path: 'password', message: weakness }] }, true);
  if (!(await spendToken(row, req)))
    throw new APIError('This link was used already. Ask for a new one.', 410, { code: 'link-ended' }, true);
  await req.payload.update({
    collection: 'users',
    id: user.id,
    data: { password: password as string, sessions: [], lockUntil: null, loginAttempts: 0 },
    depth: 0,
    overrideAccess: true,
    req,
  });
  await endTickets(user.id, req);
  await recordEvent(user.id, row.kind === 'invitation' ? firstPassword : 'Chose a new password by a link', user, req);
  if (row.kind === 'password-reset') await queueMail(passwordChanged(user), req);
}

const firstPassword = 'Answered the invitation and chose a password';

async function hasEverChosen(account: string, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'account-events',
    where: { and: [{ account: { equals: account } }, { what: { equals: firstPassword } }] },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}
