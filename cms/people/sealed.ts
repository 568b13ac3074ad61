import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { secrets } from '../secrets.ts';

/** Encrypts what must be read again, with a key from the secret of the CMS, so that a copy of the database alone is of no use. */
export function seal(words: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key(), nonce);
  const sealed = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
  return [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.');
}

/** What was encrypted. @throws where it was changed, or the secret of the CMS is another one by now */
export function unseal(sealed: string): string {
  const [nonce, tag, words] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'));
  if (!nonce || !tag || !words) throw new Error('This was not encrypted here.');
  const decipher = createDecipheriv('aes-256-gcm', key(), nonce).setAuthTag(tag);
  return Buffer.concat([decipher.update(words), decipher.final()]).toString('utf8');
}

/** The SHA-256 by which something long and random is found again. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function key(): Buffer {
  return Buffer.from(hkdfSync('sha256', secrets().payloadSecret, '', 'second factors', 32));
}
