import type { CollectionConfig, Field, GlobalConfig } from 'payload';
import { judgedByTheModel } from '../fields/judged-by-the-model.ts';

/** What a collection or a global keeps its public fields in; Payload leaves it as it is. */
type WithPublicFields = Pick<CollectionConfig | GlobalConfig, 'slug' | 'custom'>;

/** Marks the fields of a collection or a global that belong to the content model, and leaves judging them to it. No other field ever reaches a snapshot. */
export function withPublicFields(fields: Field[]): { custom: { publicFields: Field[] } } {
  return { custom: { publicFields: judgedByTheModel(fields) } };
}

/**
 * The fields that belong to the content model.
 * @throws where a collection or global was made without naming them
 */
export function publicFieldsOf({ slug, custom }: WithPublicFields): Field[] {
  const fields: unknown = custom?.['publicFields'];
  if (!Array.isArray(fields)) throw new Error(`The collection ${slug} names no public fields: make it with documentCollection, or with withPublicFields.`);
  return fields as Field[];
}
