import type { FlattenedField } from 'payload';
import type { Data } from '../../snapshot/mapping/fields.ts';
import { isRow } from '../../snapshot/mapping/fields.ts';

/** A column of a spreadsheet: a field, and how one gets to it. */
export interface Column {
  /** The field as the admin names it: `place.postcode`. */
  path: string;
  /** What stands above the column: `Where it is › Postcode`. */
  heading: string;
  field: FlattenedField;
}

/** The column of a field on a path; undefined where there is no such field. */
export function columnAt(path: string, fields: FlattenedField[]): Column | undefined {
  const labels: string[] = [];
  const names: string[] = [];
  let level = fields;
  let found: FlattenedField | undefined;
  for (const name of path.split(/\.|__/)) {
    found = level.find((field) => field.name === name);
    // What is hidden is for the server alone, such as the hash of a password.
    if (found === undefined || ('hidden' in found && found.hidden === true)) return undefined;
    names.push(name);
    labels.push(labelOf(found));
    level = 'flattenedFields' in found ? found.flattenedFields : [];
  }
  return found && { path: names.join('.'), heading: labels.join(' › '), field: found };
}

/** Every column there can be, those inside groups among them. */
export function allColumns(fields: FlattenedField[]): Column[] {
  const paths = (level: FlattenedField[], before: string): string[] =>
    level.flatMap((field) =>
      field.type === 'group' ? paths(field.flattenedFields, `${before}${field.name}.`) : [`${before}${field.name}`],
    );
  return paths(fields, '').flatMap((path) => columnAt(path, fields) ?? []);
}

/** The value at a column's place. */
export function valueAt(document: Data, { path }: Pick<Column, 'path'>): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isRow(value) ? value[name] : undefined), document);
}

const given: Readonly<Record<string, string>> = {
  id: 'Identifier',
  _status: 'State',
  createdAt: 'Made on',
  updatedAt: 'Last changed',
  slug: 'Address',
};

function labelOf(field: FlattenedField): string {
  const known = given[field.name];
  if (known !== undefined) return known;
  if ('label' in field && typeof field.label === 'string') return field.label;
  const words = field.name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
