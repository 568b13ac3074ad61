import type { CollectionConfig } from 'payload';
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
    fields: fields.some((field) => 'name' in field && field.name === 'id') ? fields : [identifier(), ...fields],
  };
}
