import type { FlattenedField } from 'payload';

/** Whether documents of a collection have words of their own for search: pages have, alerts and files have not. */
export function hasSearchWords({ flattenedFields }: { flattenedFields: FlattenedField[] }): boolean {
  return flattenedFields.some((field) => field.name === 'search' && 'flattenedFields' in field);
}
