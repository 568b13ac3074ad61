import type { CollectionSlug, PayloadRequest } from 'payload';
import { dataOf } from '../../snapshot/mapping/fields.ts';
import { applyAction } from '../scheduling/apply-action.ts';
import { approvedContent, unpublishedUploads } from '../scheduling/approved-content.ts';
import { isSchedulable } from '../scheduling/is-schedulable.ts';
import { instant, readPublicVersion, type Target } from '../scheduling/target.ts';
import { refused } from '../sets/members.ts';

/**
 * Makes public again what was withdrawn, or merged, as the public read it last. A draft that was there when it went, or was
 * written since, stays a draft.
 * @throws APIError where it is public, or never was; ValidationError where it does not fit any more
 */
export async function publishAgain(target: Target, req: PayloadRequest): Promise<void> {
  const { of, document } = target;
  if (!isSchedulable(target) || of === 'globals') throw refused(`Nothing in “${of}” is withdrawn in this way.`, 400);
  if ((await readPublicVersion(target, req)) !== undefined) throw refused('It is public already. Reload the page.', 409);
  const { docs } = await req.payload.findVersions({
    collection: of as CollectionSlug,
    where: { parent: { equals: document } },
    sort: '-updatedAt',
    limit: 100,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
    req,
  });
  const versions = docs.map(({ version }) => dataOf(version));
  const last = versions.findIndex(({ _status }) => _status === 'published');
  const [newest, content] = [versions[0], versions[last]];
  if (newest === undefined || content === undefined)
    throw refused('No version of it that was public is kept, so it cannot be public again by itself. Publish it from the form.', 409);
  const approved = approvedContent(content, target, req);
  // Right before it went it was public as it was: what stands there now is the same, and no draft.
  const version = last <= 1 ? instant(newest['updatedAt']) : '';
  const uploads = await unpublishedUploads(approved, req);
  await applyAction({ ...target, action: 'publish', content: approved, version, publicVersion: '', uploads }, req);
}
