import { createHash } from 'node:crypto';

/** The source of old addresses that somebody listed, each of which waits for a page of this site. */
export const listedAddresses = 'old address';

/** What an item is known by. */
export function keyOf({ source }: { source: string }, id: string): string {
  return `${source} ${id}`;
}

/** What an item is known by once it was erased here: its key may be an address or a title, and is kept as a hash. */
export function erasedKey(key: string): string {
  return `erased ${createHash('sha256').update(key).digest('base64url')}`;
}
