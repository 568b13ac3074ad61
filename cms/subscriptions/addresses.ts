import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { keyPairFrom, openSealed } from '../../publish/intake/seal.ts';
import { hashOf, seal, unseal } from '../people/sealed.ts';
import { secrets } from '../secrets.ts';

/** What is encrypted of a subscriber. */
interface Kept {
  email: string;
  /** What the links in their e-mails carry. */
  token: string;
}

const purpose = 'addresses of subscribers';

/** A new subscriber's address as it is kept. */
export function keepAddress(email: string): { sealed: string; addressHash: string; tokenHash: string; token: string } {
  const token = newToken();
  return {
    token,
    tokenHash: hashOf(token),
    sealed: seal(JSON.stringify({ email, token } satisfies Kept), purpose),
    addressHash: hashOfAddress(email),
  };
}

/** A subscriber's address, and what their links carry. @throws where the secret is gone that it was encrypted with */
export function readAddress({ sealed }: { sealed: string }): Kept {
  return JSON.parse(unseal(sealed, purpose)) as Kept;
}

/** The same address encrypted and hashed with the secret that is in use now. */
export function keepAddressAnew(row: { sealed: string }): { sealed: string; addressHash: string } {
  const kept = readAddress(row);
  return { sealed: seal(JSON.stringify(kept), purpose), addressHash: hashOfAddress(kept.email) };
}

/** The hashes under which an address may be kept: with the secret that is in use now, and those before it until the night has gone over them. */
export function hashesOfAddress(email: string): string[] {
  const { payloadSecret, earlier } = secrets();
  return [payloadSecret, ...earlier.map((one) => one.payloadSecret)].map((secret) => hashOfAddress(email, secret));
}

/** Something long and random that a link carries. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The key with which the public server encrypts what it is given for the worker. */
export function lettersKey(): string {
  return keyPairFrom(spoolSecret(secrets().payloadSecret)).publicKey;
}

/** The address that somebody left on the site; undefined where the secret is gone that it was encrypted for. */
export function addressFromSpool(sealed: string): string | undefined {
  const { payloadSecret, earlier } = secrets();
  for (const secret of [payloadSecret, ...earlier.map((one) => one.payloadSecret)]) {
    try {
      return openSealed(keyPairFrom(spoolSecret(secret)).privateKey, sealed);
    } catch {
      // The cipher says no more than that it does not fit: the next secret may.
    }
  }
  return undefined;
}

/** Mailboxes do not tell capitals apart. */
function hashOfAddress(email: string, secret = secrets().payloadSecret): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'finding subscribers', 32));
  return createHmac('sha256', key).update(email.normalize('NFC').toLowerCase()).digest('base64url');
}

function spoolSecret(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'addresses in the spool', 32));
}
