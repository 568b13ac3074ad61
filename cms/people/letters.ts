import type { Mail } from '../mail/queue-mail.ts';
import { environment } from '../environment.ts';
import type { User } from '../payload-types.ts';

type To = Pick<User, 'email' | 'name'>;

/** The page on which somebody chooses a password. */
export function choosePasswordAddress(token: string): string {
  return `${environment.serverUrl}/admin/choose-password/${token}`;
}

/** An invitation to write on this site. */
export function invitation(to: To, by: string, token: string): Mail {
  return letter(to, `${by} invites you to write on ${site}`, [
    `${by} made an account for you, with which you can write on ${site}.`,
    `Open this page within seven days, and choose a password:\n${choosePasswordAddress(token)}`,
    'The link works once. If you did not expect it, you need not do anything.',
  ]);
}

/** A link for choosing a new password. */
export function passwordReset(to: To, token: string): Mail {
  return letter(to, `Choose a new password for ${site}`, [
    `Somebody, we think you, asked for a new password on ${site}.`,
    `Open this page within an hour, and choose it:\n${choosePasswordAddress(token)}`,
    'The link works once. If it was not you, do nothing: your password stays as it is.',
  ]);
}

/** Tells somebody that their password was changed by a link. */
export function passwordChanged(to: To): Mail {
  return letter(to, `Your password on ${site} was changed`, [
    'Your password was changed, and you were signed out everywhere.',
    'If it was not you, tell an administrator of the site now.',
  ]);
}

/** Tells somebody that a second step was added, removed or taken away. */
export function secondStepChanged(to: To, what: string): Mail {
  return letter(to, `Your second step on ${site}: ${what}`, [
    `What happened to your account: ${what}.`,
    'If that is not what you wanted, tell an administrator of the site now.',
  ]);
}

/** Tells an administrator that an account was opened to a new password from outside the CMS: their own, or a colleague’s. */
export function recoveredOnServer(to: To, whose: To): Mail {
  const isOwn = to.email === whose.email;
  return letter(to, `${isOwn ? 'Your account' : `The account of ${whose.name}`} on ${site} was recovered`, [
    `Whoever runs the server of ${site} took the password and the second step of ${isOwn ? 'your account' : whose.name} away, and was given a link to choose a new password by. The link is good for an hour.`,
    isOwn
      ? 'If you did not ask for it, tell whoever runs the server now.'
      : `If ${whose.name} did not ask for it, disable the account now, under People, and tell whoever runs the server.`,
  ]);
}

/** Warns somebody that their password is known. */
export function tooManyWrongCodes(to: To): Mail {
  return letter(to, `Five wrong codes for your account on ${site}`, [
    'Somebody signed in with your password and then typed five wrong codes. Nobody got in.',
    'If it was not you, your password is known to somebody else: change it now.',
  ]);
}

const site = new URL(environment.publicUrl).host;

function letter({ email, name }: To, subject: string, paragraphs: string[]): Mail {
  return { to: email, subject, text: [`Dear ${name},`, ...paragraphs].join('\n\n') };
}
