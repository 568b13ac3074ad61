import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { canPublish } from '../../access/policies.ts';
import { asDate } from '../../admin/formatting.ts';
import { environment } from '../../environment.ts';
import { areLettersWritten, queueMail } from '../../mail/queue-mail.ts';
import { inTransaction } from '../../workflow/scheduling/in-transaction.ts';
import type { CheckedThing } from './checked-things.ts';
import { type Checked, readChecks } from './checks.ts';

/** What each is called in a sentence. */
export const nameOfChecked: Readonly<Record<CheckedThing, string>> = {
  accessibility: 'the accessibility statement',
  privacy: 'the privacy notice',
  'help-lines': 'the help lines',
};

/**
 * Asks by e-mail everybody who can publish to look again at what somebody made sure of a year ago, or what is another since.
 * Each of them once about each. @returns what it did, in words
 */
export async function remindOfChecks(payload: Payload, now = new Date()): Promise<string> {
  if (!areLettersWritten()) return 'No reminders of the statements: this site sends no e-mail. What is due stands on the desk.';
  const due = Object.values(await readChecks(payload, now)).filter(({ last, isGood }) => last !== undefined && !isGood);
  const { docs } = await payload.find({ collection: 'users', pagination: false, depth: 0, overrideAccess: true });
  let letters = 0;
  for (const check of due) for (const user of docs.filter(canPublish)) if (await remind(payload, check, user, now)) letters += 1;
  return letters === 0 ? 'Nobody had to be reminded of the statements.' : `${letters} letters ask to look at the statements again.`;
}

/** @returns false where this person was reminded of it already */
async function remind(payload: Payload, check: Checked, { id, name, email }: { id: string; name: string; email: string }, now: Date) {
  const key = ['setup-checks', check.what, check.last?.day, check.why, id].join(' ');
  const known = await payload.count({ collection: 'review-reminders', where: { key: { equals: key } }, overrideAccess: true });
  if (known.totalDocs > 0) return false;
  return inTransaction(payload, async (req) => {
    const data = {
      id: randomUUID(),
      key,
      of: 'setup-checks',
      document: check.what,
      stage: 'on-the-day' as const,
      sentAt: now.toISOString(),
    };
    await req.payload.create({ collection: 'review-reminders', data, depth: 0, overrideAccess: true, req });
    return queueMail({ to: email, ...letter(check, name) }, req);
  });
}

function letter({ what, last, why }: Checked, name: string): { subject: string; text: string } {
  const named = nameOfChecked[what];
  const before = last === undefined ? '' : `${last.by} last checked it on ${asDate(`${last.day}T12:00:00Z`)}. `;
  return {
    subject: what === 'help-lines' ? 'Are the help lines still right?' : `Is ${named} still true?`,
    text: [
      `Hello ${name},`,
      `Please look at ${named} of this site once more. ${before}${why === 'changed' ? 'Something it covers has changed since.' : 'That was a year ago.'}`,
      `Here you see what it says, and say with one press that it is right: ${environment.serverUrl}/admin/setup`,
    ].join('\n\n'),
  };
}
