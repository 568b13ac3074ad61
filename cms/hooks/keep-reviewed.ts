import { APIError } from 'payload';
import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload';
import { canPublish } from '../access/policies.ts';
import { type Data, dataOf } from '../snapshot/mapping/fields.ts';
import { contentDigest, saysTheSame } from '../workflow/reviewing/content-digest.ts';
import { readHistory } from '../workflow/reviewing/history.ts';
import { isAboutWords, isTheirOwn, writersOf } from '../workflow/reviewing/review.ts';
import { readRules } from '../workflow/reviewing/rules.ts';
import type { Target } from '../workflow/scheduling/target.ts';
import { isPublishedWithPage } from './publish-used-uploads.ts';

/**
 * Notes who writes in a draft until it is public, ends an approval with the first edit after it, and, where two people must
 * have seen what goes public, refuses what only its writer has.
 */
export const keepReviewed: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const target = { of: collection.slug, document: String(originalDoc?.['id'] ?? data['id'] ?? '') };
  return kept(target, dataOf(data), originalDoc === undefined ? undefined : dataOf(originalDoc as object), req);
};

/** The same for globals. */
export const keepGlobalReviewed: GlobalBeforeChangeHook = async ({ global, data, originalDoc, req }) =>
  kept({ of: 'globals', document: global.slug }, dataOf(data as object), originalDoc && dataOf(originalDoc as object), req);

async function kept(target: Target, data: Data, original: Data | undefined, req: PayloadRequest): Promise<Data> {
  const known = writersOf(original);
  const account = req.user ? String(req.user.id) : undefined;
  const isNew = original === undefined;
  const wasApproved = original?.['workflow'] === 'approved';
  const isAsked = (account !== undefined && !known.includes(account)) || wasApproved;
  const isEdited = isAsked && (isNew || !saysTheSame(data, original, target, req));
  const writers = isEdited && account !== undefined && !known.includes(account) ? [...known, account] : known;
  if (data['_status'] === 'published') {
    // What becomes public with a page is looked at with the page.
    if (isPublishedWithPage(req)) return { ...data, writers: [] };
    if (account !== undefined) await refuseUnseen(target, { ...data, writers }, account, req);
    return { ...data, writers: [] };
  }
  return { ...data, writers, ...(wasApproved && isEdited ? { workflow: 'draft' } : {}) };
}

/** Refuses to publish what nobody but its writer has seen, where the rules say that two people must have. */
async function refuseUnseen(target: Target, data: Data, account: string, req: PayloadRequest): Promise<void> {
  if (!canPublish(req.user) || !(await readRules(req)).needsTwoPeople || !(await isTheirOwn(data, account, req))) return;
  const digest = await contentDigest(data, target, req);
  const since = await readHistory(
    target,
    { event: { in: ['approved', 'changes-asked', 'published', 'published-alone', 'withdrawn'] } },
    req,
    1,
  );
  const [last] = since;
  const isApproved = last?.event === 'approved' && last.account !== account;
  if (isApproved && (await isAboutWords(last, digest, target, req))) return;
  if (target.of === 'images' || target.of === 'files')
    throw new APIError(
      `You put this ${target.of === 'images' ? 'picture' : 'file'} here, or wrote about it, and two people must have seen what goes public. Save it as a draft: it becomes public with the first page that uses it, or another editor publishes it.`,
      403,
      { code: 'needs-two-people' },
      true,
    );
  throw new APIError(
    'You wrote some of this yourself, and two people must have seen what goes public. Ask another editor to approve it under “Review”; in an emergency, “Publish alone” there asks for a reason. Your draft is saved as it was.',
    403,
    { code: 'needs-two-people' },
    true,
  );
}
