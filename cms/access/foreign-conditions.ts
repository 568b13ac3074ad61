import { APIError } from 'payload';
import type { CollectionBeforeOperationHook, CollectionConfig, FlattenedField, PayloadRequest } from 'payload';
import { segmentsOf } from './sorting.ts';

/** Refuses, wherever documents or versions are looked for as somebody, what {@link refuseForeignConditions} refuses. */
export function withOwnConditions(collection: CollectionConfig): CollectionConfig {
  const check: CollectionBeforeOperationHook = ({ args, collection: { flattenedFields }, overrideAccess, req }) => {
    if (!overrideAccess) refuseForeignConditions((args as { where?: unknown }).where, flattenedFields, req);
    return args;
  };
  return { ...collection, hooks: { ...collection.hooks, beforeOperation: [check, ...(collection.hooks?.beforeOperation ?? [])] } };
}

/**
 * Refuses to look for documents by what is written in another one that may be under an embargo. Which documents are found tells,
 * letter by letter, what stands there, and Payload looks only at the rights of the documents that are looked for.
 */
export function refuseForeignConditions(where: unknown, fields: FlattenedField[], req: PayloadRequest): void {
  if (Array.isArray(where)) for (const one of where) refuseForeignConditions(one, fields, req);
  if (typeof where !== 'object' || where === null || Array.isArray(where)) return;
  for (const [path, condition] of Object.entries(where)) {
    if (path.toLowerCase() === 'and' || path.toLowerCase() === 'or') {
      refuseForeignConditions(Array.isArray(condition) ? condition : Object.values((condition ?? {}) as object), fields, req);
    } else if (looksIntoDocument(segmentsOf(path), fields, req))
      throw new APIError(
        `Nothing can be looked for by ${path}: it is written in another document, which not everybody may read. Look for the other document, then for what refers to it.`,
        400,
        undefined,
        true,
      );
  }
}

/** Parts of a path that name the reference itself. */
const ofTheReference = new Set(['id', 'value', 'relationTo']);

/** Whether a path leads from a document into what is written in another one that may be under an embargo. */
function looksIntoDocument([name, ...rest]: string[], fields: FlattenedField[], req: PayloadRequest): boolean {
  if (name === undefined || rest.length === 0) return false;
  // Versions keep the document below `version`, and a row may be named by its number.
  if (name === 'version' || /^\d+$/.test(name)) return looksIntoDocument(rest, fields, req);
  const field = fields.find((one) => one.name === name);
  if (field === undefined) return false;
  if (field.type === 'relationship' || field.type === 'upload') {
    const targets = [field.relationTo].flat().map((slug) => req.payload.collections[slug]?.config.flattenedFields ?? []);
    const mayBeClosed = targets.some((target) => target.some((one) => one.name === 'isEmbargoed'));
    if (mayBeClosed) return !rest.every((part) => ofTheReference.has(part));
    return targets.some((target) => looksIntoDocument(rest, target, req));
  }
  if (field.type === 'blocks')
    return [...(field.blockReferences ?? []), ...field.blocks].some((block) => {
      const own = typeof block === 'string' ? req.payload.blocks[block as never] : block;
      return own !== undefined && looksIntoDocument(rest, (own as { flattenedFields: FlattenedField[] }).flattenedFields, req);
    });
  return 'flattenedFields' in field && looksIntoDocument(rest, field.flattenedFields, req);
}
