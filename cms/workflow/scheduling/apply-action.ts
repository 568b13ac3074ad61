import { APIError } from 'payload';
import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload';
import { onTheDay } from '../../admin/formatting.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';
import { type ApprovedUpload, unpublishedUploads } from './approved-content.ts';
import { instant, readLatest, readPublicVersion, readStandingVersion, type Target, writeVersion } from './target.ts';

/** What was approved: everything the worker needs to do it, whatever became of the draft and of the approver. */
export interface ApprovedAction extends Target {
  action: 'publish' | 'withdraw';
  content: Data;
  /** When the approved version was saved. */
  version: string;
  /** When the version was saved that was public then; empty where none was. */
  publicVersion: string;
  uploads: ApprovedUpload[];
}

/**
 * Publishes what was approved, or withdraws it, in the request's transaction, past every check that a publish by hand
 * meets. A draft that was written since stays the newest version, over what was published.
 * @throws APIError, in words, where it must not be done any more; ValidationError where it does not fit
 */
export async function applyAction(approved: ApprovedAction, req: PayloadRequest): Promise<void> {
  await refuseWhatChanged(approved, req);
  const draft = await draftSince(approved, req);
  const { of, document, action, content } = approved;
  const data = { ...content, _status: action === 'publish' ? ('published' as const) : ('draft' as const) };
  const save = { depth: 0, overrideAccess: true, req } as const;
  // `never`, because which fields there are follows from what is scheduled, which types do not know; Payload checks them.
  if (of === 'globals') await req.payload.updateGlobal({ slug: document as GlobalSlug, data: data as never, ...save });
  else await req.payload.update({ collection: of as CollectionSlug, id: document, data: data as never, ...save });
  if (draft !== undefined) await putOnTop(approved, draft, req);
}

async function refuseWhatChanged(approved: ApprovedAction, req: PayloadRequest): Promise<void> {
  if ((await readLatest(approved, req)) === undefined) throw refused('The document was deleted meanwhile.');
  const isPublic = await readPublicVersion(approved, req);
  if (approved.action === 'withdraw') {
    if (isPublic === undefined) throw refused('It is not public any more: somebody withdrew it meanwhile.');
    return;
  }
  const wasPublic = approved.publicVersion === '' ? undefined : approved.publicVersion;
  if (isPublic !== wasPublic) {
    throw refused(
      isPublic === undefined
        ? 'Somebody withdrew the document after this was approved. Look at it, and schedule it again if it is still to go live.'
        : `Somebody published something newer on ${onTheDay(isPublic)}, after this was approved. Compare the two, and schedule it again if it is still to go live.`,
    );
  }
  const now = await unpublishedUploads(approved.content, req);
  const changed = now.find(({ id, version }) => approved.uploads.find((one) => one.id === id)?.version !== version);
  if (changed !== undefined)
    throw refused(
      `The ${changed.of === 'images' ? 'picture' : 'file'} ${changed.name}, which it uses, was changed after this was approved. Look at it, and schedule it again.`,
    );
}

/** A draft that officers wrote after what was approved, if they did. */
async function draftSince(approved: ApprovedAction, req: PayloadRequest) {
  const standing = await readStandingVersion(approved, req);
  const isSince = standing?.version['_status'] === 'draft' && instant(standing.version['updatedAt']) !== approved.version;
  return isSince ? standing : undefined;
}

/** Makes a draft the newest version again, so that whoever writes in it goes on: its form still knows it by when it was saved. */
async function putOnTop(
  target: Target,
  draft: NonNullable<Awaited<ReturnType<typeof readStandingVersion>>>,
  req: PayloadRequest,
): Promise<void> {
  const applied = await readStandingVersion(target, req);
  if (applied === undefined || applied.id === draft.id) return;
  const { firstPublished, isEmbargoed, readers } = applied.version;
  // What went live ended the embargo of the whole document.
  const embargo = draft.version['isEmbargoed'] === true ? { isEmbargoed: isEmbargoed ?? false, readers: readers ?? null } : {};
  await writeVersion(target, { ...applied, latest: false }, req);
  await writeVersion(
    target,
    {
      ...draft,
      latest: true,
      updatedAt: new Date(Date.parse(instant(applied.updatedAt)) + 1).toISOString(),
      version: { ...draft.version, ...embargo, ...(firstPublished === undefined ? {} : { firstPublished }) },
    },
    req,
  );
}

function refused(words: string): Error {
  return new APIError(words, 409, { code: 'not-any-more' }, true);
}
