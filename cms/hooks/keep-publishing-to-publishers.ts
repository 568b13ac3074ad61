import { APIError } from 'payload';
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload';
import { canPublish } from '../access/policies.ts';

const refusal =
  'Only editors and administrators can publish or withdraw. Your draft can be saved; under “Review” you can ask an editor to look at it.';

type SaveArguments = {
  id?: number | string;
  data?: Record<string, unknown>;
  draft?: boolean;
  duplicateFromID?: number | string;
  publishAllLocales?: boolean;
  publishSpecificLocale?: string;
  unpublishAllLocales?: boolean;
};

/**
 * Refuses, before anything is read or written, every operation by which somebody without the right to
 * publish would change what the public sees: publishing, withdrawing, writing over the published
 * version, or restoring a version in its place. A copy of a document is always a draft, whoever makes it.
 */
export const keepPublishingToPublishers: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  const save = args as SaveArguments;
  const isDuplicate = operation === 'create' && save.duplicateFromID !== undefined;
  const kept = isDuplicate ? { ...args, data: { ...save.data, _status: 'draft' } } : args;
  if (overrideAccess || !req.user || canPublish(req.user)) return kept;

  if (operation === 'create' || operation === 'update') {
    if (asksToPublish(save)) throw refused();
  }
  if (operation === 'update' && save.draft !== true) {
    if (save.id === undefined || (await isPublic(collection.slug, save.id, req))) throw refused();
  }
  if (operation === 'restoreVersion' && save.draft !== true) throw refused();
  return kept;
};

/** The same for globals. */
export const keepGlobalPublishingToPublishers: GlobalBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const save = args as SaveArguments;
  if (overrideAccess || !req.user || canPublish(req.user)) return args;
  if (operation === 'update' && (asksToPublish(save) || save.draft !== true)) throw refused();
  // Payload's own writes over the stored global, also as a draft; `restore-version.ts` restores by an update instead.
  if (operation === 'restoreVersion') throw refused();
  return args;
};

/** The last gate: whatever the path was, a save by somebody without the right to publish is not published. */
export const refusePublishingByAuthors: CollectionBeforeChangeHook = ({ data, req }) => {
  if (req.user && !canPublish(req.user) && data['_status'] === 'published') throw refused();
  return data;
};

function asksToPublish({ data, publishAllLocales, publishSpecificLocale, unpublishAllLocales }: SaveArguments): boolean {
  return data?.['_status'] === 'published' || Boolean(publishAllLocales) || Boolean(publishSpecificLocale) || Boolean(unpublishAllLocales);
}

async function isPublic(collection: CollectionSlug, id: number | string, req: PayloadRequest): Promise<boolean> {
  const document = await req.payload.db.findOne<{ id: string; _status?: string }>({ collection, where: { id: { equals: id } }, req });
  return document?._status === 'published';
}

function refused(): Error {
  return new APIError(refusal, 403, undefined, true);
}
