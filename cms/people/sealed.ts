import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { secrets } from '../secrets.ts';

/** What is encrypted, each with a key of its own. */
type Purpose = 'second factors' | 'addresses of subscribers';

/** Encrypts what must be read again, with a key from the secret of the CMS, so that a copy of the database alone is of no use. */
export function seal(words: string, purpose: Purpose = 'second factors'): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secrets().payloadSecret, purpose), nonce);
  const sealed = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
  return [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.');
}

/** What was encrypted, with the secret of the CMS or one before it. @throws where it was changed, or that secret is not here any more */
export function unseal(sealed: string, purpose: Purpose = 'second factors'): string {
  const { payloadSecret, earlier } = secrets();
  for (const one of earlier) if (isSealedWith(one.payloadSecret, sealed, purpose)) return unsealWith(one.payloadSecret, sealed, purpose);
  return unsealWith(payloadSecret, sealed, purpose);
}

/** Whether something was encrypted with the secret that is in use now. */
export function isSealedNow(sealed: string, purpose: Purpose = 'second factors'): boolean {
  return isSealedWith(secrets().payloadSecret, sealed, purpose);
}

function isSealedWith(secret: string, sealed: string, purpose: Purpose): boolean {
  try {
    unsealWith(secret, sealed, purpose);
    return true;
  } catch {
    // The cipher says no more than that it does not fit.
    return false;
  }
}

function unsealWith(secret: string, sealed: string, purpose: Purpose): string {
  const [nonce, tag, words] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'));
  if (!nonce || !tag || !words) throw new Error('This was not encrypted here.');
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret, purpose), nonce).setAuthTag(tag);
  return Buffer.concat([decipher.update(words), decipher.final()]).toString('utf8');
}

/** The SHA-256 by which something long and random is found again. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function keyFrom(secret: string, purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}
