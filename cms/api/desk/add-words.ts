import { addDataAndFileToRequest, APIError } from 'payload';
import type { CollectionSlug } from 'payload';
import { z } from 'zod';
import { nameOf } from '../../access/name-of.ts';
import { dataOf, isRow } from '../../snapshot/mapping/fields.ts';
import { inTransaction } from '../../workflow/scheduling/in-transaction.ts';
import { officerEndpoint } from '../officer-endpoint.ts';
import { hasSearchWords } from './has-search-words.ts';

const wanted = z.object({ of: z.string(), document: z.string() });

/**
 * `POST /api/empty-searches/ID/add-to {of, document}`: adds words that were searched for in vain to a page's “Words people use
 * for it”, in its draft. Nothing goes live by it: whoever may publish does that, as ever.
 */
export const addWords = officerEndpoint('post', '/:id/add-to', async (req) => {
  await addDataAndFileToRequest(req);
  const { success, data } = wanted.safeParse(req.data);
  if (!success) throw refused('Say which page answers the search: its collection as “of”, and its identifier as “document”.', 400);
  const collection = data.of as CollectionSlug;
  const config = req.payload.config.collections.find(({ slug }) => slug === data.of);
  if (config === undefined || !hasSearchWords(config)) throw refused('Words people use can be added to a page only. Choose a page.', 400);

  const { docs } = await req.payload.find({
    collection: 'empty-searches',
    where: { id: { equals: String(req.routeParams?.['id'] ?? '') } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  const [search] = docs;
  if (search === undefined) throw refused('This search is not there any more. Reload the page.', 404);

  return inTransaction(req.payload, async (transaction) => {
    const asked = {
      collection,
      id: data.document,
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req: transaction,
    } as const;
    const found = await req.payload.findByID({ ...asked, disableErrors: true });
    if (found === null) throw refused('This page is not there any more. Choose another.', 404);
    const page = dataOf(found);
    const before = isRow(page['search']) && typeof page['search']['words'] === 'string' ? page['search']['words'] : '';
    const lines = before.split('\n').map((line) => line.trim());
    const isThere = lines.some((line) => line.toLowerCase() === search.words.toLowerCase());
    if (!isThere) {
      const words = [...lines, search.words].filter(Boolean).join('\n');
      const change = { search: { ...(isRow(page['search']) ? page['search'] : {}), words }, _status: 'draft' };
      // As a save of a draft says over REST: nothing that is public goes.
      transaction.query = { draft: 'true' };
      await req.payload.update({ ...asked, data: change as never });
    }
    const title = String(page['title'] ?? 'the page');
    const settled = { answer: `Added to “${title}”.`, settledBy: nameOf(req.user), settledAt: new Date().toISOString() };
    await req.payload.db.updateOne({ collection: 'empty-searches', id: search.id, data: settled, returning: false, req: transaction });
    return {
      title,
      message: isThere
        ? `“${title}” has these words already. If it is public and still not found, tell whoever runs the site.`
        : `Added to the draft of “${title}”. People find it by these words once it is published.`,
    };
  });
});

function refused(words: string, status: number): Error {
  return new APIError(words, status, { code: 'not-added' }, true);
}
