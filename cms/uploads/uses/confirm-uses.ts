import { APIError } from 'payload';
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest } from 'payload';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import { isRemovingSample } from '../../installation/sample/sample-removal.ts';
import { isLaunching } from '../../workflow/sets/launching.ts';
import { isRestoring } from '../restore-bytes.ts';
import { hashesOf } from '../upload-facts.ts';
import { type PublicUses, publicUses, type Use } from './public-uses.ts';

/**
 * Asks before public pages lose a picture or file, or show another one in its place: whoever takes it down or replaces it
 * is told which pages these are, and says in `confirmedUses` that they know. What is saved as a draft changes none of them.
 */
export const confirmUses: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const { confirmedUses, ...written } = data;
  // A launch set is checked as a whole, when all of it is in place; and so is what goes with the sample.
  if (operation !== 'update' || isLaunching(req) || isRemovingSample(req)) return written;
  const id = String(originalDoc?.id);
  const effect = await effectOf(written, dataOf(originalDoc ?? {}), { slug: collection.slug, id, req });
  if (effect === undefined) return written;
  const found = await publicUses(req.payload, id);
  if (found.uses.length === 0 || found.confirm === confirmedUses) return written;
  const what = effect === 'replace' && isRestoring(req) ? 'restore' : effect;
  throw inUse(found, `${named(collection.slug, { ...originalDoc, ...written })} is used in ${placesOf(found.uses)}. ${words[what]}`);
};

/** Refuses to delete a picture or file while something public uses it: it is taken down first, which asks. */
export const refuseDeletingUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (isRemovingSample(req)) return;
  const stored = await publicVersion({ slug: collection.slug, id: String(id), req });
  if (stored === undefined) return;
  const found = await publicUses(req.payload, String(id));
  if (found.uses.length === 0) return;
  throw inUse(
    found,
    `${named(collection.slug, stored)} is used in ${placesOf(found.uses)}, so it was not deleted. Take it out of them first, or open it and take it down under “Where the public sees it”. Then delete it.`,
  );
};

const words = {
  'take down':
    'They lose it as soon as it is taken down, so nothing was changed. To go on, open it, look at the list under “Where the public sees it”, and take it down there.',
  replace:
    'They show the new one as soon as it is published, so nothing was changed. To go on, open it, look at the list under “Where the public sees it”, tick that it is to change in all of them, and publish again.',
  restore:
    'They show the earlier one as soon as it is published, so nothing was changed. To go on, choose “Restore as draft”, look at the list under “Where the public sees it”, tick that it is to change in all of them, and publish.',
} as const;

interface Upload {
  slug: CollectionSlug;
  id: string;
  req: PayloadRequest;
}

/** What a save does to pages that use what is public of an upload; nothing where that stays as it is. */
async function effectOf(written: Data, latest: Data, upload: Upload): Promise<'take down' | 'replace' | undefined> {
  const isPublished = written['_status'] === 'published';
  if (!isPublished && String(upload.req.query?.['draft']) === 'true') return undefined;
  const stored = await publicVersion(upload);
  if (stored === undefined) return undefined;
  if (!isPublished) return 'take down';
  // A save that brings no bytes keeps those of the newest version, draft or not.
  const bytes = (of: Data): string => JSON.stringify(hashesOf({ sha256: of['sha256'], hashes: of['hashes'] }).toSorted());
  return bytes({ ...latest, ...written }) === bytes(stored) ? undefined : 'replace';
}

async function publicVersion({ slug, id, req }: Upload): Promise<Data | undefined> {
  const stored = await req.payload.db.findOne<{ id: string } & Data>({ collection: slug, where: { id: { equals: id } }, req });
  return stored?.['_status'] === 'published' ? stored : undefined;
}

function named(slug: CollectionSlug, { title, alt, filename }: Data): string {
  return slug === 'files' ? `The file “${String(title ?? filename)}”` : `The picture “${String(alt ?? filename)}”`;
}

/** Places that are named in a sentence. */
const maxNamed = 5;

function placesOf(uses: readonly Use[]): string {
  const titles = uses.slice(0, maxNamed).map(({ title }) => `“${title}”`);
  const rest = uses.length - titles.length;
  const all = [...titles, ...(rest > 0 ? [`${rest} more`] : [])];
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(all);
  return `${uses.length} public ${uses.length === 1 ? 'place' : 'places'}: ${list}`;
}

function inUse({ uses, confirm }: PublicUses, message: string): Error {
  return new APIError(message, 409, { code: 'in-use', uses, confirm }, true);
}
