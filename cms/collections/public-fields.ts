import type { CollectionConfig, Field, GlobalConfig, PayloadRequest } from 'payload';
import { validatedByTheModel } from '../fields/validated-by-the-model.ts';
import type { Data } from '../snapshot/mapping/fields.ts';
import type { FieldProblem } from '../snapshot/mapping/problems.ts';

/** The part of a collection's or global's configuration that says which of its fields are public. Payload leaves it as it is. */
export type Source = Pick<CollectionConfig | GlobalConfig, 'slug' | 'custom'>;

/** Says what is wrong with something an officer wants to publish. */
type ValidatorOfSource = (source: Source, written: Data, req: PayloadRequest) => FieldProblem[] | Promise<FieldProblem[]>;

/** Marks the fields of a collection or a global that belong to the content model, and leaves validating them to it. No other field ever reaches a snapshot. */
export function withPublicFields(slug: string, fields: Field[], validate: ValidatorOfSource): Required<Pick<Source, 'custom'>> {
  const custom = { publicFields: fields };
  validatedByTheModel(fields, async (written, req) => validate({ slug, custom }, written, req));
  return { custom };
}

/**
 * The fields that belong to the content model.
 * @throws where a collection or global was made without naming them
 */
export function publicFieldsOf({ slug, custom }: Source): Field[] {
  const fields: unknown = custom?.['publicFields'];
  if (!Array.isArray(fields))
    throw new Error(`The collection ${slug} names no public fields: make it with documentCollection, or with withPublicFields.`);
  return fields as Field[];
}
