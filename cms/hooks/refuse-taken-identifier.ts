import { APIError } from 'payload';
import type { CollectionBeforeOperationHook } from 'payload';
import { isStranger } from '../access/policies.ts';

/** Refuses to make a document with an identifier that another one has, in words rather than as a database error. */
export const refuseTakenIdentifier: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  if (isStranger({ overrideAccess, req })) return args;
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
