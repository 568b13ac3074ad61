import type { CollectionConfig } from 'payload';

/** Puts what one can do with a list above it: saved filters, changes of many, and the way to and from a spreadsheet. */
export function withListTools(collection: CollectionConfig): CollectionConfig {
  if (collection.admin?.hidden === true) return collection;
  const { admin } = collection;
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        beforeListTable: [...(admin?.components?.beforeListTable ?? []), '/admin/bulk/ListTools.tsx#ListTools'],
      },
    },
  };
}
