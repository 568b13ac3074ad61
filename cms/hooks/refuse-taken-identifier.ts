import { APIError } from 'payload';
import type { CollectionBeforeOperationHook } from 'payload';
import { isAnonymous } from '../access/policies.ts';
import { bulkLoadOf } from '../checks/lookups/bulk-load.ts';

/** Refuses to make a document with an identifier that another one has, in words rather than as a database error. */
export const refuseTakenIdentifier: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  // A loader knows what there is.
  if (isAnonymous({ overrideAccess, req }) || bulkLoadOf(req) !== undefined) return args;
  const given = operation === 'create' ? (args as { data?: { id?: unknown } }).data?.id : undefined;
  if (typeof given !== 'string') return args;
  const taken = await req.payload.db.findOne({ collection: collection.slug, where: { id: { equals: given } }, req });
  if (taken) {
    throw new APIError(
      `There is a document in ${collection.slug} with the identifier ${given} already. Leave the identifier out, and a new one is made.`,
      409,
      { code: 'identifier-taken' },
      true,
    );
  }
  return args;
};
