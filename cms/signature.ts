import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { acceptedEarlierSecrets, secrets } from './secrets.ts';

/**
 * Our signature under some words, with a key that is for one purpose alone and made from the secret of the CMS: whoever changes
 * that ends everything that was signed, as soon as the secret before is not accepted any more.
 */
export function signatureOf(said: string, purpose: string): string {
  return signedWith(secrets().payloadSecret, said, purpose);
}

/** Whether a signature is ours, compared in a time that tells nothing of it. */
export function isSignedByUs(said: string, signature: string, purpose: string): boolean {
  const given = Buffer.from(signature);
  return [secrets().payloadSecret, ...acceptedEarlierSecrets()].some((secret) => {
    const wanted = Buffer.from(signedWith(secret, said, purpose));
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  });
}

function signedWith(secret: string, said: string, purpose: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  return createHmac('sha256', key).update(said).digest('base64url');
}
