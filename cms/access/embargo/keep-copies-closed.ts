import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { dataOf } from '../../snapshot/mapping/fields.ts';

/** The embargo of what is being copied, by the request that copies it. */
const copied = new WeakMap<PayloadRequest, { isEmbargoed: true; readers: unknown }>();

/** Notes whether what somebody copies is under embargo: nobody may write that into a document, so a copy would be without it. */
export const noteEmbargoOfCopied: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const from: unknown = operation === 'create' ? (args as { duplicateFromID?: unknown }).duplicateFromID : undefined;
  if (from === undefined) return args;
  const found = await req.payload.db.findOne({ collection: collection.slug, where: { id: { equals: from } }, req });
  const { isEmbargoed, readers } = dataOf(found ?? {});
  if (isEmbargoed === true) copied.set(req, { isEmbargoed, readers });
  return args;
};

/** Puts a copy under the embargo of what it was made of. */
export const keepCopyClosed: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const embargo = operation === 'create' ? copied.get(req) : undefined;
  copied.delete(req);
  return embargo === undefined ? data : { ...data, ...embargo };
};
