import type { FlattenedField } from 'payload';

/** Whether what is in a collection is looked at again from time to time: documents, alerts, pictures and files are. */
export function hasReviewDate({ flattenedFields }: { flattenedFields: FlattenedField[] }): boolean {
  return flattenedFields.some(({ name }) => name === 'reviewBy');
}
