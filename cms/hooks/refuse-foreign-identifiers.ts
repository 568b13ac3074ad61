import { APIError } from 'payload';
import type { CollectionBeforeOperationHook, CollectionConfig, CollectionSlug, PayloadRequest } from 'payload';
import { isAnonymous } from '../access/policies.ts';
import { bulkLoadOf } from '../checks/lookups/bulk-load.ts';
import { isIdentifier } from '../fields/document/identifier.ts';

/**
 * Refuses an identifier that is none, that any document of any collection has or had, or that would replace a document's own.
 * The public site keeps addresses by identifier alone, so a borrowed one would take over what somebody else published.
 */
export function withIdentifiersOfOurs(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    hooks: { ...collection.hooks, beforeOperation: [refuseForeignIdentifiers, ...(collection.hooks?.beforeOperation ?? [])] },
  };
}

const refuseForeignIdentifiers: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  // A loader knows what there is.
  if (isAnonymous({ overrideAccess, req }) || bulkLoadOf(req) !== undefined) return args;
  if (operation !== 'create' && operation !== 'update') return args;
  const { data, id } = args as { data?: { id?: unknown } | null; id?: number | string };
  const given = data?.id;
  if (given === undefined || given === null) return args;
  if (operation === 'update') {
    if (given === id) return args;
    throw refusal(`A document keeps its identifier${id === undefined ? '' : ` (${id})`}, so it cannot be changed to another.`, 400);
  }
  if (!overrideAccess && !isIdentifier(given)) {
    throw refusal('An identifier is a UUID in lower case, such as 6f1c1c52-8a57-4b2e-9b0c-0d5f4a1f7a10. Leave it out: one is made.', 400);
  }
  if (typeof given === 'string' && (await isTaken(given, req))) {
    throw refusal(`There is or was a document with the identifier ${given} already. Leave the identifier out, and a new one is made.`, 409);
  }
  return args;
};

/** Whether any collection has a document of this identifier, or the change log tells of one that was public and is gone. */
export async function isTaken(id: string, req: PayloadRequest): Promise<boolean> {
  const { db, collections } = req.payload;
  for (const { config, customIDType } of Object.values(collections)) {
    if (customIDType !== 'text') continue;
    const found = await db.findOne({ collection: config.slug as CollectionSlug, where: { id: { equals: id } }, select: { id: true }, req });
    if (found) return true;
  }
  return (await db.findOne({ collection: 'change-log', where: { document: { equals: id } }, select: { id: true }, req })) !== null;
}

function refusal(message: string, status: 400 | 409): Error {
  return new APIError(`${message} Nothing was saved.`, status, { code: status === 409 ? 'identifier-taken' : 'no-identifier' }, true);
}
