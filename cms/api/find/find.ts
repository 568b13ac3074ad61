import { APIError } from 'payload';
import { officerEndpoint } from '../officer-endpoint.ts';
import { findByAddress } from './by-address.ts';
import { findByWords } from './by-words.ts';
import type { Found } from './found.ts';

/** What the box shows. */
export interface FindAnswer {
  found: Found[];
  /** Whether there is more than is shown: more words narrow it down. */
  hasMore: boolean;
}

/** The longest that is looked for, in characters: an address with its query fits. */
const longest = 500;

/**
 * `GET /api/find?q=…`: documents, pictures, files, alerts, redirects and settings by title, words or file name, drafts too, or
 * by an address that was ever public. `pages=true` finds only what has words of its own for search.
 */
export const findEndpoint = officerEndpoint('get', '/find', async (req): Promise<FindAnswer> => {
  const q = req.query['q'];
  if (typeof q !== 'string' || q.trim() === '')
    throw new APIError('Say what to look for: ?q=words, or ?q=/an/address/.', 400, undefined, true);
  if (q.length > longest) throw new APIError(`That is too long to look for: ${longest} characters fit.`, 400, undefined, true);
  const onlyPages = req.query['pages'] === 'true';
  const byAddress = await findByAddress(q.trim(), req);
  if (byAddress.length > 0) return { found: byAddress, hasMore: false };
  return findByWords(q, { onlyPages }, req);
});
