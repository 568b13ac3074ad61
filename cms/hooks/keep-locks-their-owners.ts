import type { CollectionBeforeOperationHook, SanitizedConfig, Where } from 'payload';
import { nobody, officers } from '../access/policies.ts';
import { roleOf } from '../access/roles.ts';

/**
 * Gives Payload's locks and preferences rules of ours: a lock says that somebody is writing, so it is made in one's own name,
 * may be taken over in one's own name, and is removed by its owner.
 */
export function keepLocksTheirOwners(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.slug === 'payload-locked-documents') {
      collection.access = { ...collection.access, create: officers, read: officers, update: officers, delete: ofOwner };
      collection.hooks.beforeOperation = [...(collection.hooks.beforeOperation ?? []), inOnesOwnName];
    }
    // Made by the endpoint of their key, each in its owner's name.
    if (collection.slug === 'payload-preferences') collection.access = { ...collection.access, create: nobody };
  }
  return config;
}

const ofOwner = ({ req }: { req: { user: unknown } }): Where | boolean => {
  const { id } = (req.user ?? {}) as { id?: number | string };
  return roleOf(req.user) !== undefined && id !== undefined ? { 'user.value': { equals: id } } : false;
};

const inOnesOwnName: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || !req.user || (operation !== 'create' && operation !== 'update')) return args;
  const { data } = args as { data?: Record<string, unknown> };
  return { ...args, data: { ...data, user: { relationTo: 'users', value: req.user.id } } };
};
