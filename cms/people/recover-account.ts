import type { Payload, PayloadRequest } from 'payload';
import { roleOf } from '../access/roles.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { User } from '../payload-types.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { endSessions } from './begin-session.ts';
import { recordEvent } from './events.ts';
import { recoveredOnServer } from './letters.ts';
import { giveLink, unknownPassword } from './passwords.ts';
import { removeFactors } from './second-factors.ts';
import { whoSignsIn } from './who-signs-in.ts';

/** Who does it, as the account’s events name them: nobody is signed in. */
const whoRunsTheServer = { name: 'whoever runs the server' };

/**
 * Lets an administrator in again who lost the password, the phone and the recovery codes, where no other administrator can help:
 * takes the second step away, makes the password one that nobody knows, signs them out everywhere, and gives a link to hand
 * over. It is recorded, and every administrator who can sign in is told by e-mail.
 * @returns what to say to whoever ran the command, with the link
 * @throws where there is no such administrator, naming those there are
 */
export async function recoverAccount(payload: Payload, email: string | undefined): Promise<string> {
  return inTransaction(payload, async (req) => {
    const administrators = await whoSignsIn(req, { role: { equals: 'administrator' } });
    const wanted = email?.toLowerCase().trim();
    const user = administrators.find((one) => one.email.toLowerCase() === wanted);
    if (user === undefined) throw new Error(await whyNobody(wanted, administrators, req));
    await req.payload.update({
      collection: 'users',
      id: user.id,
      data: { password: unknownPassword(), sessions: [], lockUntil: null, loginAttempts: 0 },
      depth: 0,
      overrideAccess: true,
      req,
    });
    await removeFactors(user.id, 'all', req);
    await endSessions(user.id, req);
    await recordEvent(user.id, 'Second step and password taken away by a command on the server', whoRunsTheServer, req);
    const { link = '', message } = await giveLink(user, { by: whoRunsTheServer, delivery: 'hand' }, req);
    for (const one of administrators) await queueMail(recoveredOnServer(one, user), req);
    return [
      `${user.name} (${user.email}) is signed out everywhere. The password and the second step do not work any more.`,
      message,
      link,
      'Where this site asks a second step of everybody, a new one is set up at the first sign-in.',
    ].join('\n');
  });
}

async function whyNobody(wanted: string | undefined, administrators: readonly User[], req: PayloadRequest): Promise<string> {
  const there =
    administrators.length === 0
      ? 'There is no administrator who can sign in.'
      : `These administrators can sign in: ${administrators.map(({ name, email }) => `${name} (${email})`).join(', ')}.`;
  if (wanted === undefined || wanted === '') return `Say whose account it is: npm run recover-account -- EMAIL. ${there}`;
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: wanted } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [other] = docs;
  if (other === undefined) return `Nobody here has the address ${wanted}. ${there}`;
  return roleOf(other) === undefined
    ? `The account of ${other.name} (${wanted}) is disabled, so nothing was changed. An administrator enables it under People. ${there}`
    : `${other.name} (${wanted}) is no administrator, so nothing was changed. An administrator takes their second step away and gives them a link, on their page under People. ${there}`;
}
