import { APIError } from 'payload';
import type { CollectionBeforeChangeHook } from 'payload';
import type { Data } from '../snapshot/mapping/fields.ts';
import { isLaunching } from '../workflow/sets/launching.ts';
import { publicUses } from '../uploads/uses/public-uses.ts';

/** Titles that are named in a sentence. */
const maxNamed = 5;

/** Refuses to take down a fact that public pages use, because they would have nothing to show in its place. */
export const refuseWithdrawingUsed: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  // A launch set is checked as a whole, when all of it is in place.
  if (operation !== 'update' || data['_status'] === 'published' || isLaunching(req)) return data;
  // A draft is saved beside what is public, and takes nothing down.
  if (String(req.query?.['draft']) === 'true' && !data['deletedAt']) return data;
  const id = String(originalDoc?.['id']);
  const stored = await req.payload.db.findOne<{ id: string } & Data>({ collection: 'facts', where: { id: { equals: id } }, req });
  if (stored?.['_status'] !== 'published') return data;
  const { uses } = await publicUses(req.payload, id);
  if (uses.length === 0) return data;
  const titles = uses.slice(0, maxNamed).map(({ title }) => `“${title}”`);
  const named = uses.length > titles.length ? [...titles, `${uses.length - titles.length} more`] : titles;
  throw new APIError(
    `The fact “${String(stored['title'])}” is used on ${uses.length === 1 ? 'a public page' : `${uses.length} public pages`}: ${new Intl.ListFormat('en-GB').format(named)}. Nothing was changed. Choose another fact there or write the words, publish, and then take it down.`,
    409,
    { code: 'in-use', uses },
    true,
  );
};
