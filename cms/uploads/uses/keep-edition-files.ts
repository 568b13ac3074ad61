import { APIError } from 'payload';
import type { CollectionBeforeChangeHook } from 'payload';
import { bulkLoadOf } from '../../checks/lookups/bulk-load.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';

/**
 * Refuses to put other bytes in the place of a file that a public edition of a publication offers, or that a correction of one
 * keeps: the edition would say something else and nobody would be told. It names the way out.
 */
export const keepEditionFiles: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, operation, req }) => {
  if (collection.slug !== 'files') return data;
  if (operation !== 'update' || data['_status'] !== 'published' || bulkLoadOf(req) !== undefined) return data;
  const id = String(originalDoc?.id);
  const stored = await req.payload.db.findOne<{ id: string } & Data>({ collection: 'files', where: { id: { equals: id } }, req });
  // A save that brings no bytes keeps those of the newest version.
  const written = { ...(originalDoc as Data), ...data };
  if (stored?.['_status'] !== 'published' || stored['sha256'] === written['sha256']) return data;
  const { docs } = await req.payload.db.find<Data & { id: string }>({
    collection: 'publications',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { or: [{ 'editions.formats.file': { equals: id } }, { 'editions.corrections.files.file': { equals: id } }] },
      ],
    },
    pagination: false,
    limit: 5,
    req,
  });
  if (docs.length === 0) return data;
  const titles = new Intl.ListFormat('en-GB').format(docs.map(({ title }) => `“${String(title)}”`));
  throw new APIError(
    `This file is in a public edition of ${titles}, and people who link to it rely on what it says. So it was not replaced. Upload the new one as a file of its own. Then choose it in the publication, where you say whether it is a correction or a new edition.`,
    409,
    { code: 'in-public-edition' },
    true,
  );
};
