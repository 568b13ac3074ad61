import { randomUUID } from 'node:crypto';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { roles } from '../../access/roles.ts';
import { isMailOn } from '../../mail/queue-mail.ts';
import type { User } from '../../payload-types.ts';
import { endSessions } from '../../people/begin-session.ts';
import { recordEvent } from '../../people/events.ts';
import { giveLink, type Sent, unknownPassword } from '../../people/passwords.ts';
import { needsSecondStep, requireSecondStep } from '../../people/rules.ts';
import { factorsOf, removeFactors } from '../../people/second-factors.ts';
import { whoSignsIn } from '../../people/who-signs-in.ts';
import { inTransaction } from '../../workflow/scheduling/in-transaction.ts';
import { officerEndpoint } from '../officer-endpoint.ts';
import { accountOf, idIn, mayASignIn, noteChange, refused } from './own-account.ts';

const onlyAdministrators = { onlyAdministrators: true } as const;
const delivery = z.enum(['email', 'hand']);

/** `POST /api/users/invite {name, email, role, delivery}`: makes an account that waits for its owner, and an invitation to it. */
const invite = officerEndpoint(
  'post',
  '/invite',
  async (req): Promise<Sent & { id: string }> => {
    const asked = z
      .object({ name: z.string().trim().min(1).max(100), email: z.email().max(254), role: z.enum(roles), delivery })
      .safeParse(req.data);
    if (!asked.success) throw refused('Type a name and an e-mail address, such as ann@example.org, and choose a role.', 400);
    const { delivery: by, ...person } = asked.data;
    const inviting = await accountOf(String(req.user?.id), req);
    return inTransaction(req.payload, async (own) => {
      const user = await req.payload.create({
        collection: 'users',
        data: { ...person, id: randomUUID(), password: unknownPassword() },
        depth: 0,
        overrideAccess: true,
        req: own,
      });
      await recordEvent(user.id, `Invited as ${person.role}`, inviting, own);
      return { id: user.id, ...(await giveLink(user, { by: inviting, delivery: by, isNew: true }, own)) };
    });
  },
  onlyAdministrators,
);

/** `POST /api/users/ID/link {delivery}`: invites somebody again, or gives them a link for a new password. */
const link = officerEndpoint(
  'post',
  '/:id/link',
  async (req): Promise<Sent> => {
    const asked = z.object({ delivery }).safeParse(req.data);
    if (!asked.success) throw refused('Say whether the link goes by “email” or by “hand”.', 400);
    const user = await accountOf(idIn(req), req);
    if (!mayASignIn(user)) throw refused('This account is disabled. Untick “Disabled” first.', 409);
    const giving = await accountOf(String(req.user?.id), req);
    return inTransaction(req.payload, (own) => giveLink(user, { by: giving, delivery: asked.data.delivery }, own));
  },
  onlyAdministrators,
);

/** `POST /api/users/ID/take-second-step`: takes the second step off somebody who lost it, and signs them out. It is recorded, and they are told. */
const takeAway = officerEndpoint(
  'post',
  '/:id/take-second-step',
  async (req) => {
    const user = await accountOf(idIn(req), req);
    if (user.id === String(req.user?.id)) throw refused('Remove your own second step under “Signing in”, with your password.', 409);
    await inTransaction(req.payload, async (own) => {
      if ((await removeFactors(user.id, 'all', own)).length === 0) throw refused(`${user.name} has no second step.`, 409);
      await endSessions(user.id, own);
      await noteChange(user, 'taken away', req.user, own);
    });
    return { message: `The second step of ${user.name} is taken away, and they are signed out. Tell them.` };
  },
  onlyAdministrators,
);

/** What everybody’s signing in must fulfil, with who does not yet. */
export interface SignInRules {
  needsSecondStep: boolean;
  sendsMail: boolean;
  /** The names of those who can sign in and have no second step. */
  without: string[];
  /** Whether whoever asks is one of them. */
  isOwnMissing: boolean;
}

/** `GET /api/users/sign-in-rules` */
const rules = officerEndpoint(
  'get',
  '/sign-in-rules',
  async (req): Promise<SignInRules> => ({
    needsSecondStep: await needsSecondStep(req),
    sendsMail: isMailOn(),
    without: (await withoutSecondStep(req)).map(({ name }) => name),
    isOwnMissing: (await factorsOf(String(req.user?.id), req)).length === 0,
  }),
  onlyAdministrators,
);

/** `POST /api/users/sign-in-rules {needsSecondStep}`: asks a second step of everybody; those without one are signed out, and set one up when they sign in. */
const changeRules = officerEndpoint(
  'post',
  '/sign-in-rules',
  async (req) => {
    const asked = z.object({ needsSecondStep: z.boolean() }).safeParse(req.data);
    if (!asked.success) throw refused('Say whether everybody needs a second step: true or false.', 400);
    const me = String(req.user?.id);
    const { needsSecondStep: isNeeded } = asked.data;
    return inTransaction(req.payload, async (own) => {
      if (isNeeded && (await factorsOf(me, own)).length === 0)
        throw refused('Set up your own second step first, so that you are not locked out.', 409);
      await requireSecondStep(isNeeded, own);
      await recordEvent(me, isNeeded ? 'Asked a second step of everybody' : 'Stopped asking a second step of everybody', req.user, own);
      if (!isNeeded) return { message: 'Nobody must have a second step now. Those who have one are still asked for it.' };
      for (const { id } of await withoutSecondStep(own)) await endSessions(id, own);
      return { message: 'Everybody needs a second step now. Those without one are signed out, and set it up when they sign in.' };
    });
  },
  onlyAdministrators,
);

/** What administrators do with accounts. */
export const administrationEndpoints: Endpoint[] = [invite, link, takeAway, rules, changeRules];

async function withoutSecondStep(req: PayloadRequest): Promise<User[]> {
  const without: User[] = [];
  for (const user of await whoSignsIn(req)) if ((await factorsOf(user.id, req)).length === 0) without.push(user);
  return without;
}
