import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { secrets } from './secrets.ts';

/**
 * Our signature under some words, with a key that is for one purpose alone and made from the secret of the CMS: whoever changes
 * that ends everything that was signed.
 */
export function signatureOf(said: string, purpose: string): string {
  const key = Buffer.from(hkdfSync('sha256', secrets().payloadSecret, '', purpose, 32));
  return createHmac('sha256', key).update(said).digest('base64url');
}

/** Whether a signature is ours, compared in a time that tells nothing of it. */
export function isSignedByUs(said: string, signature: string, purpose: string): boolean {
  const [given, wanted] = [Buffer.from(signature), Buffer.from(signatureOf(said, purpose))];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
