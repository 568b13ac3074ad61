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

/** An administrator opened a document that nobody could read. */
interface Opening {
  by: string;
  reason: string;
  /** What it is, in a sentence: “news story”. */
  kind: string;
  /** Where officers find it. */
  address: string;
}

/** Tells an administrator that another one opened a document that nobody could read. */
export function embargoOpened(to: To, { by, reason, kind, address }: Opening): Mail {
  return letter(to, `${by} opened a ${kind} under embargo on ${site}`, [
    `Everybody whom the embargo of a ${kind} named has left or is disabled. ${by} opened it, and all officers can read it now.`,
    `The reason: ${reason}`,
    `It is here:\n${address}`,
    'If it should have stayed closed, put it under an embargo again and talk to whoever opened it. You get this because you are an administrator.',
  ]);
}

/** Tells somebody who cannot sign in any more that a document they kept to a few was opened: not which one, nor why. */
export function embargoOpenedForReader(to: To, { by, kind }: Opening): Mail {
  return letter(to, `A ${kind} that was kept to you on ${site} was opened`, [
    `You were among the few who could read a ${kind} under embargo. Nobody whom it names can sign in any more, so ${by} opened it to all officers of ${site}.`,
    'If you expected to sign in still, or if it should stay secret, tell an administrator of the site now.',
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
