import { z } from 'zod';
import { environment } from '../../environment.ts';
import { isSignedByUs, signatureOf } from '../../signature.ts';

const purpose = 'still correct';

const said = z.tuple([z.string(), z.string(), z.string(), z.string(), z.number().int()]);

/** What a link in a reminder asks one person: whether a document is still correct. */
export interface Confirmable {
  of: string;
  document: string;
  /** The day it was to be looked at (YYYY-MM-DD): once somebody has looked it is another one, and the link is spent. */
  reviewBy: string;
  /** The account of whoever was asked. */
  person: string;
  /** When the link runs out, in milliseconds since 1970. */
  expires: number;
}

/** The address of a page with one button, which says that a document is still correct, for somebody who has not signed in. */
export function confirmationLink({ of, document, reviewBy, person, expires }: Confirmable): string {
  const words = Buffer.from(JSON.stringify([of, document, reviewBy, person, expires])).toString('base64url');
  return `${environment.serverUrl}/api/still-correct/${words}.${signatureOf(words, purpose)}`;
}

/** What a link says; undefined where the signature is not ours. */
export function readConfirmationLink(token: string): Confirmable | undefined {
  const [words = '', signature = '', ...more] = token.split('.');
  if (more.length > 0 || !isSignedByUs(words, signature, purpose)) return undefined;
  const [of, document, reviewBy, person, expires] = said.parse(JSON.parse(Buffer.from(words, 'base64url').toString('utf8')));
  return { of, document, reviewBy, person, expires };
}
