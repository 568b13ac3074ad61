import { APIError } from 'payload';
import type { PayloadRequest } from 'payload';
import { officerEndpoint } from '../officer-endpoint.ts';
import { type FactKind, factKinds } from '../../../content/model/fields/fact.ts';
import { collectionsToPick } from './shown-as.ts';
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
 * by an address that was ever public; lists, screens and pages of help by what somebody wants to do. `pages=true` finds only what has words of its own for search, `of=files,hubs` only what is in
 * these collections, where people are one too; of facts, `kinds=telephone,email` only those kinds. Of a single collection,
 * `first=true` gives the first by name. `chosen=files/ID,hubs/ID` gives what was chosen before.
 */
export const findEndpoint = officerEndpoint('get', '/find', async (req): Promise<FindAnswer> => {
  const { q, chosen, first } = req.query;
  if (typeof chosen === 'string') return { found: await findChosen(chosen.split(','), req), hasMore: false };
  const of = collectionsAsked(req);
  const kinds = kindsAsked(req, of);
  const [only] = of ?? [];
  if (first === 'true' && only !== undefined) return findFirst(only, { kinds }, req);
  if (typeof q !== 'string' || q.trim() === '')
    throw new APIError('Say what to look for: ?q=words, or ?q=/an/address/.', 400, undefined, true);
  if (q.length > longest) throw new APIError(`That is too long to look for: ${longest} characters fit.`, 400, undefined, true);
  const onlyPages = req.query['pages'] === 'true';
  const byAddress = (await findByAddress(q.trim(), req)).filter(({ collection }) => of === undefined || of.includes(collection));
  if (byAddress.length > 0 && kinds === undefined) return { found: byAddress, hasMore: false };
  return findByWords(q, { onlyPages, kinds, ...(of === undefined ? {} : { of }) }, req);
});

/** The collections that are looked into; undefined where it is all of them. */
function collectionsAsked(req: PayloadRequest): string[] | undefined {
  const { of } = req.query;
  if (typeof of !== 'string') return undefined;
  const asked = of.split(',');
  const there = collectionsToPick(req.payload).map(({ slug }) => slug as string);
  const unknown = asked.filter((slug) => !there.includes(slug));
  if (unknown.length > 0)
    throw new APIError(`Nothing can be looked for in ${unknown.join(', ')}. Use one of these: ${there.join(', ')}.`, 400, undefined, true);
  return asked;
}

/** The kinds of facts that are looked for; undefined where it is all of them. */
function kindsAsked(req: PayloadRequest, of: string[] | undefined): FactKind[] | undefined {
  const { kinds } = req.query;
  if (typeof kinds !== 'string' || of?.length !== 1 || of[0] !== 'facts') return undefined;
  const asked = kinds.split(',');
  const known = factKinds.filter((kind) => asked.includes(kind));
  if (known.length === asked.length) return known;
  const unknown = asked.filter((kind) => !known.some((one) => one === kind));
  throw new APIError(
    `There is no fact of the kind ${unknown.join(', ')}. Use one of these: ${factKinds.join(', ')}.`,
    400,
    undefined,
    true,
  );
}
