import { APIError } from 'payload';
import type { PayloadRequest } from 'payload';
import { officerEndpoint } from '../officer-endpoint.ts';
import { collectionsToFind } from './shown-as.ts';
import { findByAddress } from './by-address.ts';
import { findByWords } from './by-words.ts';
import { findChosen, findFirst } from './for-pickers.ts';
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
 * by an address that was ever public. `pages=true` finds only what has words of its own for search, `of=files,hubs` only what is in
 * these collections; of a single one, `first=true` gives the first by name. `chosen=files/ID,hubs/ID` gives what was chosen before.
 */
export const findEndpoint = officerEndpoint('get', '/find', async (req): Promise<FindAnswer> => {
  const { q, chosen, first } = req.query;
  if (typeof chosen === 'string') return { found: await findChosen(chosen.split(','), req), hasMore: false };
  const of = collectionsAsked(req);
  const [only] = of ?? [];
  if (first === 'true' && only !== undefined) return findFirst(only, req);
  if (typeof q !== 'string' || q.trim() === '')
    throw new APIError('Say what to look for: ?q=words, or ?q=/an/address/.', 400, undefined, true);
  if (q.length > longest) throw new APIError(`That is too long to look for: ${longest} characters fit.`, 400, undefined, true);
  const onlyPages = req.query['pages'] === 'true';
  const byAddress = (await findByAddress(q.trim(), req)).filter(({ collection }) => of === undefined || of.includes(collection));
  if (byAddress.length > 0) return { found: byAddress, hasMore: false };
  return findByWords(q, { onlyPages, ...(of === undefined ? {} : { of }) }, req);
});

/** The collections that are looked into; undefined where it is all of them. */
function collectionsAsked(req: PayloadRequest): string[] | undefined {
  const { of } = req.query;
  if (typeof of !== 'string') return undefined;
  const asked = of.split(',');
  const there = collectionsToFind(req.payload).map(({ slug }) => slug as string);
  const unknown = asked.filter((slug) => !there.includes(slug));
  if (unknown.length > 0)
    throw new APIError(`Nothing can be looked for in ${unknown.join(', ')}. Use one of these: ${there.join(', ')}.`, 400, undefined, true);
  return asked;
}
