import { APIError } from 'payload';
import type { CollectionBeforeOperationHook, CollectionConfig, FlattenedField } from 'payload';

/** The most fields an answer is sorted by. */
const maxFields = 10;

/** Refuses, wherever documents or versions are read as somebody, what `refuseForeignSort` refuses. */
export function withOwnSort(collection: CollectionConfig): CollectionConfig {
  const check: CollectionBeforeOperationHook = ({ args, collection: { flattenedFields }, operation, overrideAccess }) => {
    if (!overrideAccess && reads.has(operation)) refuseForeignSort((args as { sort?: unknown }).sort, flattenedFields);
    return args;
  };
  return { ...collection, hooks: { ...collection.hooks, beforeOperation: [check, ...(collection.hooks?.beforeOperation ?? [])] } };
}

const reads = new Set<string>(['read', 'findVersions', 'update']);

/**
 * Refuses to sort by anything but plain fields of the document itself. The order of documents by a field of another one tells of
 * that field even where nobody may read it, and Payload looks only at the rights of the document's own.
 */
export function refuseForeignSort(sort: unknown, fields: FlattenedField[]): void {
  const paths = (Array.isArray(sort) ? sort : [sort]).flatMap((one) => (typeof one === 'string' ? one.split(',') : []));
  if (paths.length > maxFields) throw refusal(`The answer can be sorted by ${maxFields} fields at most.`);
  for (const path of paths) {
    if (looksElsewhere(segmentsOf(path.trim().replace(/^-/, '')), fields))
      throw refusal(`The answer cannot be sorted by ${path}. Sort by a field of the document itself, such as title or updatedAt.`);
  }
}

/** The parts of a path to a field. */
export function segmentsOf(path: string): string[] {
  return path.split(/\.|__/);
}

/** Whether a path leads from a document into another one, or into what a database cannot look into. */
export function looksElsewhere([name, ...rest]: string[], fields: FlattenedField[]): boolean {
  if (name === undefined || rest.length === 0) return false;
  // Versions keep the document below `version`, and a row may be named by its number.
  if (name === 'version' || /^\d+$/.test(name)) return looksElsewhere(rest, fields);
  const field = fields.find((one) => one.name === name);
  if (field === undefined) return false;
  if ('flattenedFields' in field) return looksElsewhere(rest, field.flattenedFields);
  return elsewhere.has(field.type) || (field.type === 'blocks' && rest.length > 1);
}

const elsewhere = new Set(['relationship', 'upload', 'join', 'richText', 'json']);

function refusal(message: string): Error {
  return new APIError(message, 400, undefined, true);
}
