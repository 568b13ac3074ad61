import { APIError, getFieldsToSign, jwtSign } from 'payload';
import type { PayloadRequest } from 'payload';
import { addSessionToUser, generatePayloadCookie } from 'payload/shared';
import { actorOf, addToAuditLog } from '../audit/add-to-audit-log.ts';
import { roleOf } from '../access/roles.ts';
import type { User } from '../payload-types.ts';
import { endTickets } from './tokens.ts';

/** Begins the session of somebody who has shown all that this site asks for, and answers as Payload's own sign-in does. */
export async function beginSession(
  account: string,
  req: PayloadRequest,
  more: { way?: string; recoveryCodes?: string[] } = {},
): Promise<Response> {
  const { payload } = req;
  const collectionConfig = payload.collections.users.config;
  const user = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: account } }, req });
  if (user === null || roleOf(user) === undefined)
    throw new APIError('This account is disabled. Ask an administrator of this site.', 403, undefined, true);
  const signedIn = { ...user, collection: 'users' as const };
  const { sid } = await addSessionToUser({ collectionConfig, payload, req, user: signedIn as never });
  await addToAuditLog({ event: 'signed-in', ...actorOf({ user: signedIn }), words: waysIn[more.way ?? ''] ?? 'With a second step' }, req);
  const fieldsToSign = getFieldsToSign({ collectionConfig, email: user.email, user: signedIn as never, ...(sid ? { sid } : {}) });
  const { exp, token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration: collectionConfig.auth.tokenExpiration });
  const shown = await payload.findByID({ collection: 'users', id: account, depth: 0, overrideAccess: false, user: signedIn as never, req });
  const cookie = generatePayloadCookie({ collectionAuthConfig: collectionConfig.auth, cookiePrefix: payload.config.cookiePrefix, token });
  return Response.json(
    { message: 'Signed in.', exp, token, user: shown, ...more },
    { headers: { 'set-cookie': cookie, 'cache-control': 'no-store' } },
  );
}

/** How somebody signed in, by what they showed. */
const waysIn: Readonly<Record<string, string>> = {
  code: 'With a password and a code',
  passkey: 'With a password and a passkey',
  recovery: 'With a password and a recovery code',
};

/** Ends every session of an account, or all but one, and every sign-in that is between its two steps. */
export async function endSessions(account: string, req: PayloadRequest, { but }: { but?: string } = {}): Promise<void> {
  const user = await req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: account } }, req });
  const sessions = (user?.sessions ?? []).filter(({ id }) => id === but);
  await req.payload.db.updateOne({ collection: 'users', id: account, data: { sessions }, req, returning: false });
  await endTickets(account, req);
}
