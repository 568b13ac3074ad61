import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload';
import { onTheDay } from '../../admin/formatting.ts';
import { type Data, isRow } from '../../snapshot/mapping/fields.ts';
import type { LaunchSetMember } from '../../payload-types.ts';
import { applyAction } from '../scheduling/apply-action.ts';
import { instant, readLatest, readPublicVersion } from '../scheduling/target.ts';
import { forgetBytes, restoreBytes } from '../../uploads/restore-bytes.ts';
import { publicUses } from '../../uploads/uses/public-uses.ts';
import { isUpload, membersOf, refused } from './members.ts';

/**
 * Makes of one member what it was before its set went live: public as it was, withdrawn, or public again. What went live stays
 * as a draft, so that nobody's words are lost.
 * @param reason what people read at an address that was not there before
 */
export async function undoMember(row: LaunchSetMember, reason: string, req: PayloadRequest): Promise<void> {
  if (row.of === 'redirects') await removeRedirect(row, req);
  else if (isUpload(row)) await undoUpload(row, req);
  else await undoDocument(row, reason, req);
}

/** Refuses to take back what somebody published, or withdrew, after its set went live. @throws APIError, in words */
export async function refuseChangedSince(rows: readonly LaunchSetMember[], req: PayloadRequest): Promise<void> {
  for (const row of rows.filter(({ of }) => of !== 'redirects')) {
    const now = await readPublicVersion(row, req);
    if ((now ?? '') === (row.liveVersion ?? '')) continue;
    throw refused(
      now === undefined
        ? `“${row.title}” was withdrawn since the set went live, so the set was not taken back. Take back the rest by hand, on the pages of the documents.`
        : `“${row.title}” was published again on ${onTheDay(now)}, since the set went live, and taking the set back would lose that. Take back the rest by hand, on the pages of the documents.`,
      409,
    );
  }
}

async function undoDocument(row: LaunchSetMember, reason: string, req: PayloadRequest): Promise<void> {
  const { of, document } = row;
  const target = { of, document };
  const publicVersion = row.liveVersion ?? '';
  const approved = { ...target, version: publicVersion, publicVersion, uploads: [] };
  if (!isRow(row.before)) {
    await applyAction(
      { ...approved, action: 'withdraw', content: { withdrawalReason: reason || null, replacedBy: null, isMerged: false } },
      req,
    );
    return;
  }
  const latest = await readLatest(target, req);
  const isDrafted = latest !== undefined && latest['_status'] === 'draft' && row.action === 'publish';
  await applyAction({ ...approved, action: 'publish', content: { ...row.before } }, req);
  if (row.action === 'publish' && !isDrafted && isRow(row.content)) await keepAsDraft(row, row.content, req);
}

/** Lays the words that were public over what is public again, as a draft. */
async function keepAsDraft({ of, document }: LaunchSetMember, content: Data, req: PayloadRequest): Promise<void> {
  const { query } = req;
  // As whoever saves a draft asks for it, which hooks look at.
  req.query = { ...query, draft: 'true' };
  const save = { data: { ...content, _status: 'draft' } as never, draft: true, depth: 0, overrideAccess: true, req } as const;
  if (of === 'globals') await req.payload.updateGlobal({ slug: document as GlobalSlug, ...save });
  else await req.payload.update({ collection: of as CollectionSlug, id: document, ...save });
  req.query = query;
}

async function undoUpload(
  { of, document, set, before, action, publicVersion, title }: LaunchSetMember,
  req: PayloadRequest,
): Promise<void> {
  const collection = of as CollectionSlug;
  const save = { collection, id: document, depth: 0, overrideAccess: true, req } as const;
  if (action === 'withdraw') {
    await req.payload.update({ ...save, data: { _status: 'published' } as never });
    return;
  }
  if (before === null || before === undefined) {
    const own = new Set((await membersOf(set, req)).map((member) => member.document));
    const { uses } = await publicUses(req.payload, document);
    // Somebody else uses it by now: it stays for them.
    if (uses.every(({ id }) => own.has(id))) await req.payload.update({ ...save, data: { _status: 'draft' } as never });
    return;
  }
  const { docs } = await req.payload.db.findVersions<Data>({
    collection,
    where: { and: [{ parent: { equals: document } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    pagination: false,
    req,
  });
  const earlier = docs.find(({ version }) => instant(version['updatedAt']) === publicVersion);
  if (earlier === undefined)
    throw refused(`The version of “${title}” that was public before is not kept any more, so the set was not taken back.`, 409);
  await restoreBytes(collection, String(earlier.id), req);
  const { title: name, alt, isDecorative } = earlier.version;
  const words = Object.fromEntries(Object.entries({ title: name, alt, isDecorative }).filter(([, value]) => value !== undefined));
  await req.payload.update({ ...save, data: { ...words, _status: 'published' } as never });
  forgetBytes(req);
}

async function removeRedirect({ document }: LaunchSetMember, req: PayloadRequest): Promise<void> {
  const stored = await req.payload.db.findOne({ collection: 'redirects', where: { id: { equals: document } }, req });
  if (stored !== null) await req.payload.delete({ collection: 'redirects', id: document, depth: 0, overrideAccess: true, req });
}
