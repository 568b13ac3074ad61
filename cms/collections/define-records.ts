import type { CollectionConfig, Field } from 'payload';
import { nobody } from '../access/policies.ts';
import { identifier } from '../fields/document/identifier.ts';

/**
 * Makes a collection of rows that only the code writes: no form locks one, nobody copies one, and nobody reads or writes one
 * over HTTP but by the endpoints and rights that are given here. It is in no menu unless `admin` says how it is shown.
 */
export function defineRecords({ admin = { hidden: true }, access, fields, ...rest }: CollectionConfig): CollectionConfig {
  return {
    lockDocuments: false,
    disableDuplicate: true,
    ...rest,
    admin,
    access: { create: nobody, read: nobody, update: nobody, delete: nobody, ...access },
    fields: (fields.some((field) => 'name' in field && field.name === 'id') ? fields : [identifier(), ...fields]).map(withReadableJson),
  };
}

/** Shows what is kept as JSON as text: nobody edits it, and Payload's editor for it would be loaded from another website. */
function withReadableJson(field: Field): Field {
  if (field.type === 'array') return { ...field, fields: field.fields.map(withReadableJson) };
  if (field.type !== 'json' || field.hidden === true) return field;
  return { ...field, admin: { ...field.admin, components: { Field: '/admin/fields/KeptJson.tsx#KeptJson', ...field.admin?.components } } };
}
