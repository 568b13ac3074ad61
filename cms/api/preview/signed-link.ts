import { environment } from '../../environment.ts';
import { isSignedByUs, signatureOf } from '../../signature.ts';

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
  const [id = '', expires = '', signature = '', ...more] = token.split('.');
  const link = { id, expires: Number.parseInt(expires, 36) };
  const isOurs = Number.isSafeInteger(link.expires) && more.length === 0 && isSignedByUs(`${id}.${expires}`, signature, purpose);
  return isOurs ? link : undefined;
}

function tokenOf({ id, expires }: SignedLink): string {
  const said = `${id}.${expires.toString(36)}`;
  return `${said}.${signatureOf(said, purpose)}`;
}

const purpose = 'preview links';
