import { APIError } from 'payload';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { nameOf } from '../../access/name-of.ts';
import { isAdministrator } from '../../access/policies.ts';
import { roleOf } from '../../access/roles.ts';
import { isMailOn, queueMail } from '../../mail/queue-mail.ts';
import type { User } from '../../payload-types.ts';
import { checkPassword } from '../../people/ask-second-step.ts';
import { endSessions } from '../../people/begin-session.ts';
import { eventsOf, recordEvent } from '../../people/events.ts';
import { secondStepChanged } from '../../people/letters.ts';
import { addFactor, type Added, type Offer, offerFactor } from '../../people/new-factor.ts';
import { invitationOf } from '../../people/passwords.ts';
import { needsSecondStep } from '../../people/rules.ts';
import { factorsOf, newRecoveryCodes, recoveryCodesLeft, removeFactors } from '../../people/second-factors.ts';
import { takeCodeUnlessJustSignedIn } from '../../people/take-second-step.ts';
import { inTransaction } from '../../workflow/scheduling/in-transaction.ts';
import { officerEndpoint } from '../officer-endpoint.ts';
import { factorIn, newFactor } from './sign-in.ts';

/** How somebody signs in, as they and administrators see it. Nothing in it lets anybody in. */
export interface AccountSecurity {
  isOwn: boolean;
  /** Whether whoever asks may take the second step away, give links and sign the person out. */
  mayManage: boolean;
  sendsMail: boolean;
  isNeeded: boolean;
  /** Until when an invitation is good that was not answered. */
  invitedUntil?: string;
  factors: { id: string; kind: 'code' | 'passkey'; name: string; addedAt: string; usedAt: string }[];
  recoveryCodesLeft: number;
  sessions: number;
  events: { what: string; by: string; at: string }[];
}

/** What somebody shows before they change their second step: the password, and a code where they have one already. */
const confirmed = z.object({ password: z.string(), code: z.string().max(60).default('') });

/** `GET /api/users/ID/security`: how somebody signs in; for themselves and administrators. */
const security = officerEndpoint('get', '/:id/security', async (req): Promise<AccountSecurity> => {
  const id = idIn(req);
  const isOwn = id === String(req.user?.id);
  if (!isOwn && !isAdministrator(req.user)) throw refused('Only administrators see how others sign in.', 403);
  const user = await accountOf(id, req);
  const now = Date.now();
  const invitation = await invitationOf(id, req);
  return {
    isOwn,
    mayManage: isAdministrator(req.user) && !isOwn,
    sendsMail: isMailOn(),
    isNeeded: await needsSecondStep(req),
    ...(invitation === undefined ? {} : { invitedUntil: invitation.until }),
    factors: (await factorsOf(id, req)).map(({ id: factor, kind, name, addedAt, usedAt }) => ({
      id: factor,
      kind: kind === 'code' ? 'code' : 'passkey',
      name,
      addedAt,
      usedAt: usedAt ?? '',
    })),
    recoveryCodesLeft: await recoveryCodesLeft(id, req),
    sessions: (user.sessions ?? []).filter(({ expiresAt }) => Date.parse(expiresAt) > now).length,
    events: (await eventsOf(id, req)).map(({ what, by, at }) => ({ what, by, at })),
  };
});

/** `POST /api/users/ID/sign-out-everywhere`: ends every session of oneself, or, for administrators, of somebody else. */
const signOutEverywhere = officerEndpoint('post', '/:id/sign-out-everywhere', async (req) => {
  const id = idIn(req);
  if (id !== String(req.user?.id) && !isAdministrator(req.user)) throw refused('Only administrators sign others out.', 403);
  const user = await accountOf(id, req);
  await inTransaction(req.payload, async (own) => {
    await endSessions(id, own);
    await recordEvent(id, 'Signed out everywhere', req.user, own);
  });
  return { message: `${user.name} is signed out everywhere.` };
});

/** `POST /api/users/second-factors/offer {way, password, code?}`: begins adding a second step to one's own account. */
const offer = officerEndpoint('post', '/second-factors/offer', async (req): Promise<Offer> => {
  const asked = confirmed.extend({ way: z.enum(['code', 'passkey']) }).safeParse(req.data);
  if (!asked.success) throw refused('Say “code” or “passkey” as the way, and your password.', 400);
  await checkPassword(req, asked.data.password);
  await takeCodeUnlessJustSignedIn(req, asked.data.code);
  const user = await accountOf(String(req.user?.id), req);
  return inTransaction(req.payload, (own) => offerFactor(user, asked.data.way, 'new-factor', own));
});

/** `POST /api/users/second-factors/add {ticket, name, code | passkey}`: adds it, and signs out wherever else one is signed in. */
const add = officerEndpoint('post', '/second-factors/add', async (req): Promise<Added & { message: string }> => {
  const given = newFactor.safeParse(req.data);
  if (!given.success) throw refused('Send the ticket, with a code or a passkey.', 400);
  const session = (req.user as { _sid?: string } | null)?._sid;
  const { recoveryCodes } = await inTransaction(req.payload, async (own) => {
    const added = await addFactor({ ...factorIn(given.data, 'new-factor'), owner: String(req.user?.id) }, own);
    await endSessions(added.user.id, own, session === undefined ? {} : { but: session });
    return added;
  });
  return { recoveryCodes, message: 'Added. From now on you are asked for it when you sign in.' };
});

/** `POST /api/users/second-factors/remove {id, password, code?}`: removes one of one's own. */
const remove = officerEndpoint('post', '/second-factors/remove', async (req) => {
  const asked = confirmed.extend({ id: z.string().min(1) }).safeParse(req.data);
  if (!asked.success || asked.data.id === 'all') throw refused('Say which, and your password.', 400);
  await checkPassword(req, asked.data.password);
  await takeCodeUnlessJustSignedIn(req, asked.data.code);
  const user = await accountOf(String(req.user?.id), req);
  await inTransaction(req.payload, async (own) => {
    const factors = await factorsOf(user.id, own);
    if (factors.length === 1 && (await needsSecondStep(own)))
      throw refused('This site wants a second step from everybody. Add another one first, then remove this one.', 409);
    const [removed] = await removeFactors(user.id, asked.data.id, own);
    if (removed === undefined) throw refused('It is not there any more.', 404);
    await noteChange(user, `“${removed.name}” was removed`, req.user, own);
  });
  return { message: 'Removed.' };
});

/** `POST /api/users/second-factors/recovery-codes {password, code?}`: makes new recovery codes, which end the earlier ones. */
const recoveryCodes = officerEndpoint('post', '/second-factors/recovery-codes', async (req) => {
  const asked = confirmed.safeParse(req.data);
  if (!asked.success) throw refused('Type your password.', 400);
  await checkPassword(req, asked.data.password);
  await takeCodeUnlessJustSignedIn(req, asked.data.code);
  const user = await accountOf(String(req.user?.id), req);
  const codes = await inTransaction(req.payload, async (own) => {
    if ((await factorsOf(user.id, own)).length === 0) throw refused('Add a code app or a passkey first.', 409);
    await noteChange(user, 'new recovery codes were made', req.user, own);
    return newRecoveryCodes(user.id, own);
  });
  return { recoveryCodes: codes, message: 'These are your new recovery codes. The earlier ones do not work any more.' };
});

/** What everybody does with their own account. */
export const ownAccountEndpoints: Endpoint[] = [security, signOutEverywhere, offer, add, remove, recoveryCodes];

/** Notes what became of a second step, and tells its owner. */
export async function noteChange(user: User, what: string, by: unknown, req: PayloadRequest): Promise<void> {
  await recordEvent(user.id, `Second step: ${what}`, by, req);
  await queueMail(
    secondStepChanged(user, String(by instanceof Object && nameOf(by) !== user.name ? `${what} by ${nameOf(by)}` : what)),
    req,
  );
}

/** An account as it is stored. @throws where there is none */
export async function accountOf(id: string, req: PayloadRequest): Promise<User> {
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true, req });
  if (!user) throw refused('There is no such account (any more).', 404);
  return user;
}

/** The account that a request’s path names. */
export function idIn({ routeParams }: PayloadRequest): string {
  return String(routeParams?.['id'] ?? '');
}

/** A refusal in words. */
export function refused(words: string, status: number): Error {
  return new APIError(words, status, { code: 'account' }, true);
}

/** Whether somebody may sign in at all. */
export function mayASignIn(user: User): boolean {
  return roleOf(user) !== undefined;
}
