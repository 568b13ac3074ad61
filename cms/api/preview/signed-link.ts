import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { environment } from '../../environment.ts';
import { secrets } from '../../secrets.ts';

/** What a preview link says of itself, once its signature was found to be ours. */
export interface SignedLink {
  /** The row that says what it shows and whether it was revoked. */
  id: string;
  /** When it runs out, in milliseconds since 1970. */
  expires: number;
}

/**
 * The address of a preview link. It is made of the row's identifier, when it runs out, and our signature under both, so that a
 * guess is refused before the database is asked, and nobody makes one last longer.
 */
export function previewLinkAddress(link: SignedLink): string {
  return `${environment.serverUrl}/preview/${tokenOf(link)}`;
}

/** What a token says; undefined where the signature is not ours. */
export function readToken(token: string): SignedLink | undefined {
  const [id = '', expires = ''] = token.split('.');
  const link = { id, expires: Number.parseInt(expires, 36) };
  if (!Number.isSafeInteger(link.expires)) return undefined;
  const [given, wanted] = [Buffer.from(token), Buffer.from(tokenOf(link))];
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? link : undefined;
}

function tokenOf({ id, expires }: SignedLink): string {
  const said = `${id}.${expires.toString(36)}`;
  return `${said}.${createHmac('sha256', key()).update(said).digest('base64url')}`;
}

/** A key for this alone, from the secret of the CMS: whoever changes that ends every link. */
function key(): Buffer {
  return Buffer.from(hkdfSync('sha256', secrets().payloadSecret, '', 'preview links', 32));
}
