import type { PayloadRequest } from 'payload';
import { slugFrom } from '../../fields/document/slug.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';
import { applyAction } from '../scheduling/apply-action.ts';
import { approvedContent, unpublishedUploads } from '../scheduling/approved-content.ts';
import { readPublicVersion, readStandingVersion, type Target, writeVersion } from '../scheduling/target.ts';
import { readPublic, refused } from '../sets/members.ts';
import { type Place, placeOf } from './place.ts';

/** Where a page is to stand: under which last part of its address, and below which page; `null` is below none. */
export interface NewPlace {
  slug: string;
  above: string | null;
}

/**
 * Moves a public page: what the public reads stays, its address is another, and the old one leads to it. A draft of it stays
 * a draft, and moves too.
 * @returns where it stood and where it stands
 * @throws APIError where it stands there already; ValidationError where another page has that address
 */
export async function movePage(target: Target, { slug, above }: NewPlace, req: PayloadRequest): Promise<{ from: Place; to: Place }> {
  const from = await placeOf(target, req);
  const place: Data = { slug: slugFrom(slug), ...(from.canStandBelow ? { parent: above } : {}) };
  if (place['slug'] === from.slug && (!from.canStandBelow || above === (from.above?.id ?? null)))
    throw refused(`It stands at ${from.address} already. Write another address, or choose another page above it.`, 409);
  const stored = await readPublic(target, req);
  const version = (await readPublicVersion(target, req)) ?? '';
  const content = { ...approvedContent(stored ?? {}, target, req), ...place };
  const uploads = await unpublishedUploads(content, req);
  await applyAction({ ...target, action: 'publish', content, version, publicVersion: version, uploads }, req);
  await moveDraft(target, place, req);
  return { from, to: await placeOf(target, req) };
}

/** A draft that lies over what is public would move it back when it is published. */
async function moveDraft(target: Target, place: Data, req: PayloadRequest): Promise<void> {
  const standing = await readStandingVersion(target, req);
  if (standing?.version['_status'] !== 'draft') return;
  await writeVersion(target, { ...standing, latest: true, version: { ...standing.version, ...place } }, req);
}
