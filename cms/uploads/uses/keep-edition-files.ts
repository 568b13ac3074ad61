import { APIError } from 'payload';
import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload';
import { bulkLoadOf } from '../../checks/lookups/bulk-load.ts';
import { lastPublic } from '../../checks/lookups/last-public.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';

/**
 * Refuses to put other bytes in the place of a file that a public edition of a publication offers or ever offered, or that a
 * correction of one keeps: the edition would say something else and nobody would be told. It names the way out.
 */
export const keepEditionFiles: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, operation, req }) => {
  if (collection.slug !== 'files') return data;
  if (operation !== 'update' || data['_status'] !== 'published' || bulkLoadOf(req) !== undefined) return data;
  const id = String(originalDoc?.id);
  const before = await lastPublic(req, 'files', id);
  // A save that brings no bytes keeps those of the newest version.
  const written = { ...(originalDoc as Data), ...data };
  if (before === undefined || before['sha256'] === written['sha256']) return data;
  const titles = await publicationsOf(id, req);
  if (titles.length === 0) return data;
  const named = new Intl.ListFormat('en-GB').format(titles.map((title) => `“${title}”`));
  throw new APIError(
    `This file is or was in a public edition of ${named}, and people who link to it rely on what it says. So it was not replaced. Upload the new one as a file of its own. Then choose it in the publication, where you say whether it is a correction or a new edition.`,
    409,
    { code: 'in-public-edition' },
    true,
  );
};

/** The titles of some publications that offer a file in public, or did: what was withdrawn may come back. */
async function publicationsOf(file: string, req: PayloadRequest): Promise<string[]> {
  const { docs: now } = await req.payload.db.find<Data & { id: string }>({
    collection: 'publications',
    where: publicWith(file),
    pagination: false,
    limit: 5,
    req,
  });
  const { docs: ever } = await req.payload.db.findVersions<Data>({
    collection: 'publications',
    where: publicWith(file, 'version.'),
    sort: '-updatedAt',
    pagination: false,
    limit: 5,
    req,
  });
  const titles = new Map(ever.map(({ parent, version }) => [String(parent), version['title']]));
  for (const { id, title } of now) titles.set(id, title);
  return [...titles.values()].map(String);
}

function publicWith(file: string, at: '' | 'version.' = ''): Where {
  const isFile = { equals: file };
  return {
    and: [
      { [`${at}_status`]: { equals: 'published' } },
      { or: [{ [`${at}editions.formats.file`]: isFile }, { [`${at}editions.corrections.files.file`]: isFile }] },
    ],
  };
}
