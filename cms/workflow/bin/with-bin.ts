import { APIError } from 'payload';
import type {
  Access,
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload';
import { canPublish, isAdministrator, publishersOrOwnersOfDrafts } from '../../access/policies.ts';
import { roleOf } from '../../access/roles.ts';
import { cancelDeleted, refuseDeletingScheduled } from '../../hooks/keep-scheduled.ts';
import { publicUsesEndpoint } from '../../api/public-uses.ts';
import { refuseDeletingUsed } from '../../uploads/uses/confirm-uses.ts';
import { bringBack } from './bring-back.ts';

/** Days that what was deleted stays in the bin. */
export const daysInBin = 30;

/**
 * Gives a collection a bin: what is deleted is taken down and kept for 30 days, from where it can be brought back as it was.
 * Only administrators delete something for good, and only from the bin.
 */
export function withBin(collection: CollectionConfig): CollectionConfig {
  const { access, admin, endpoints, hooks } = collection;
  const mayDelete = access?.delete;
  const deletion: Access = (args) => {
    if (!isGoingIntoBin(args.data)) return isAdministrator(args.req.user);
    return mayDelete === undefined ? false : mayDelete(args);
  };
  return {
    ...collection,
    trash: true,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: {
          ...admin?.components?.edit,
          UnpublishButton: '/admin/withdrawing/Withdraw.tsx#Withdraw',
          editMenuItems: [
            ...(admin?.components?.edit?.editMenuItems ?? []),
            '/admin/withdrawing/Move.tsx#Move',
            '/admin/withdrawing/Withdraw.tsx#Merge',
            '/admin/withdrawing/Withdraw.tsx#Delete',
            '/admin/erasing/EraseInMenu.tsx#EraseInMenu',
          ],
        },
      },
    },
    endpoints: [...(endpoints || []), publicUsesEndpoint, bringBack],
    access: { ...access, delete: deletion },
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), takeDownToo],
      beforeChange: [moveIntoBin, ...(hooks?.beforeChange ?? [])],
      afterChange: [...(hooks?.afterChange ?? []), leaveSchedule],
    },
  };
}

function isGoingIntoBin(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Boolean((data as { deletedAt?: unknown }).deletedAt);
}

/** What goes into the bin is never a draft beside something that stays public. */
const takeDownToo: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  if (operation !== 'update' || !isGoingIntoBin((args as { data?: unknown }).data)) return args;
  const { data, id } = args as { data: Record<string, unknown>; id?: string };
  // Payload would say that there is no such document, which whoever may read it knows better.
  if (
    !overrideAccess &&
    id !== undefined &&
    roleOf(req.user) !== undefined &&
    !canPublish(req.user) &&
    !(await isOwnDraft(collection.slug, id, req))
  )
    throw new APIError(
      'Only editors and administrators can delete this. You can delete your own drafts that were never public. Ask an editor.',
      403,
      undefined,
      true,
    );
  return { ...args, draft: false, autosave: false, data: { ...data, _status: 'draft' } };
};

async function isOwnDraft(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<boolean> {
  const policy = publishersOrOwnersOfDrafts({ req });
  const and = [{ id: { equals: id } }, ...(typeof policy === 'object' ? [policy as Where] : [])];
  const there = await req.payload.count({ collection, where: { id: { equals: id } }, trash: true, overrideAccess: true, req });
  if (there.totalDocs === 0) return true;
  return (await req.payload.count({ collection, where: { and }, trash: true, overrideAccess: true, req })).totalDocs > 0;
}

const moveIntoBin: CollectionBeforeChangeHook = async ({ collection, context, data, operation, originalDoc, req }) => {
  if (operation !== 'update') return { ...data, deletedAt: null };
  const isInBin = Boolean(originalDoc?.['deletedAt']);
  if (!isGoingIntoBin(data)) return data;
  if (isInBin) throw inBin();
  const about = { collection, context, id: String(originalDoc?.['id']), req };
  await refuseDeletingScheduled(about);
  if (collection.upload) await refuseDeletingUsed(about);
  // By this clock rather than by the caller's, who could have it emptied out in the same night.
  return { ...data, _status: 'draft', deletedAt: new Date().toISOString() };
};

const leaveSchedule: CollectionAfterChangeHook = async ({ collection, context, doc, previousDoc, req }) => {
  if (doc['deletedAt'] && !(previousDoc as { deletedAt?: unknown } | undefined)?.deletedAt)
    await cancelDeleted({ collection, context, doc, id: String(doc['id']), req });
  return doc as unknown;
};

function inBin(): Error {
  return new APIError('This is in the bin, so nothing of it can be changed. Bring it back first.', 409, { code: 'in-bin' }, true);
}
