import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { environment } from '../environment.ts';
import { seal } from '../people/sealed.ts';
import { isOneAddress, oneLine } from './one-line.ts';

/** A letter to one person, in plain text. */
export interface Mail {
  /** One address: `ann@example.org`. */
  to: string;
  subject: string;
  /** All of it, links written out. */
  text: string;
  /** The document it is about, for whoever looks into what could not be delivered. */
  about?: { collection: string; id: string };
}

/** A letter to somebody outside, in plain text first and in simple HTML. All of it is encrypted until it was sent. */
export interface SealedMail {
  /** One address: `ann@example.org`. */
  to: string;
  subject: string;
  text: string;
  html: string;
  /** More headers, such as how to get no more of these. */
  headers?: Readonly<Record<string, string>>;
}

/** The longest subject, in characters. */
const maxSubject = 200;

/** Whether this site sends e-mail: a mail server is set up for it, and it is no rehearsal. */
export function isMailOn(): boolean {
  return environment.mail !== undefined && !environment.isStaging;
}

/** Whether letters are written: to be sent, or on a rehearsal, to be shown as not sent. */
export function areLettersWritten(): boolean {
  return isMailOn() || environment.isStaging;
}

/**
 * Queues a letter in the transaction of `req`, so that it goes only where what caused it was kept; the worker sends it within
 * seconds, and tries for a day.
 * On a rehearsal nothing leaves: the worker notes it as not sent.
 * @returns false, with nothing queued, where this site sends no e-mail
 * @throws where `to` is not one address
 */
export async function queueMail({ to, subject, text, about }: Mail, req: PayloadRequest): Promise<boolean> {
  if (!areLettersWritten()) return false;
  if (!isOneAddress(to))
    throw new Error(`“${oneLine(to)}” is not an e-mail address, so nothing was sent to it. Correct it, and try again.`);
  const now = new Date().toISOString();
  await req.payload.create({
    collection: 'letters',
    data: {
      id: randomUUID(),
      to,
      subject: oneLine(subject).slice(0, maxSubject),
      text,
      ...(about === undefined ? {} : { of: about.collection, document: about.id }),
      causedBy: req.user ? String(req.user.id) : '',
      state: 'waiting',
      queuedAt: now,
      tries: 0,
      nextTryAt: now,
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return true;
}

/**
 * Queues a letter to somebody outside, in the transaction of `req`. Neither their address nor what is in it can be read in the queue.
 * @param recipient the identifier of their row, with which their letters go, or the hash of their address where they have none
 * @returns false, with nothing queued, where this site sends no e-mail
 */
export async function queueSealedMail(mail: SealedMail, recipient: string, req: PayloadRequest): Promise<boolean> {
  if (!areLettersWritten()) return false;
  const now = new Date().toISOString();
  const whole: SealedMail = { ...mail, subject: oneLine(mail.subject).slice(0, maxSubject) };
  await req.payload.create({
    collection: 'letters',
    data: {
      id: randomUUID(),
      to: 'a subscriber',
      subject: 'An e-mail that somebody asked for',
      recipient,
      sealed: seal(JSON.stringify(whole), 'addresses of subscribers'),
      causedBy: '',
      state: 'waiting',
      queuedAt: now,
      tries: 0,
      nextTryAt: now,
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return true;
}
