import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/** Where the worker notes the key in the store with which the public server encrypts addresses; no note where this site sends no email. */
export const lettersKeyNote = 'letters key';

/**
 * The two halves of a key pair (X25519) made of 32 secret bytes: whoever has the public half can encrypt, and only the worker, which
 * knows the secret, can read what was encrypted.
 */
export function keyPairFrom(secret: Uint8Array): { publicKey: string; privateKey: KeyObject } {
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8OfX25519, secret]), format: 'der', type: 'pkcs8' });
  return { privateKey, publicKey: textOf(createPublicKey(privateKey)) };
}

/** Encrypts words for the worker (ephemeral X25519, HKDF, AES-256-GCM): the public server itself cannot read them again. */
export function sealFor(publicKey: string, words: string): string {
  const own = generateKeyPairSync('x25519');
  const key = sharedKey(own.privateKey, keyOf(publicKey), textOf(own.publicKey));
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
  return [textOf(own.publicKey), ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.');
}

/** What was encrypted with the public half. @throws where it was changed, or encrypted for another key */
export function openSealed(privateKey: KeyObject, sealed: string): string {
  const [from = '', ...rest] = sealed.split('.');
  const [nonce, tag, words] = rest.map((part) => Buffer.from(part, 'base64url'));
  if (!nonce || !tag || !words) throw new Error('This was not encrypted for the worker.');
  const decipher = createDecipheriv('aes-256-gcm', sharedKey(privateKey, keyOf(from), from), nonce).setAuthTag(tag);
  return Buffer.concat([decipher.update(words), decipher.final()]).toString('utf8');
}

/** What stands before the 32 bytes of a private key of X25519 (RFC 8410, 7). */
const pkcs8OfX25519 = Buffer.from('302e020100300506032b656e04220420', 'hex');

function sharedKey(privateKey: KeyObject, publicKey: KeyObject, ephemeral: string): Buffer {
  return Buffer.from(hkdfSync('sha256', diffieHellman({ privateKey, publicKey }), ephemeral, 'addresses left on the site', 32));
}

function keyOf(text: string): KeyObject {
  return createPublicKey({ key: Buffer.from(text, 'base64url'), format: 'der', type: 'spki' });
}

function textOf(publicKey: KeyObject): string {
  return publicKey.export({ format: 'der', type: 'spki' }).toString('base64url');
}
