import type { Condition, Field } from 'payload';
import type { FactKind } from '../../../content/model/fields/fact.ts';
import type { Codec } from './codecs/codec.ts';

declare module 'payload' {
  /** What a field can say about its place in the content model. */
  interface FieldCustom {
    /** How its value becomes the model's, where that is not the value itself. */
    codec?: Codec;
    /** Its name in the model, where that is another one. */
    modelName?: string;
    /** For a group: the model cannot be without it, even where nobody filled in anything. */
    isRequired?: boolean;
    /** For a choice of a fact: which kind it takes, and which of its neighbours gets its value; all of them, where it names none. */
    factFor?: { kind: FactKind; field?: string };
    /** Asked for when it is published, and no part of the model: a hook makes something of it. */
    isForPublish?: boolean;
    /** For a list: each row is a page of its own, with its own anchors. */
    arePages?: boolean;
  }
}

/** Plain data by name. */
export type Data = Record<string, unknown>;

/** What Payload stores, or the content model has, looked at by the names of its fields. */
export function dataOf(document: object): Data {
  return document as Data;
}

/** A field that holds a value under a name. */
export type NamedField = Extract<Field, { name: string }>;

/** The fields that hold values, out of rows, tabs and other things that only arrange them. */
export function namedFields(fields: Field[]): NamedField[] {
  return fields.flatMap((field): NamedField[] => {
    if (field.type === 'ui' || field.type === 'join') return [];
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namedFields(tab.fields));
    if ('name' in field && typeof field.name === 'string')
      return field.name === 'id' || field.name === 'blockName' ? [] : [field as NamedField];
    return 'fields' in field ? namedFields(field.fields) : [];
  });
}

/** The name a field has in the content model: its own, unless it says otherwise. */
export function modelNameOf(field: NamedField): string {
  return field.custom?.modelName ?? field.name;
}

/** Whether a field is shown beside its siblings: what is hidden does not count, whatever it still holds. */
export function isShown(field: NamedField, siblings: Data): boolean {
  const condition = field.admin && 'condition' in field.admin ? field.admin.condition : undefined;
  // Conditions of public fields look at their siblings only, so that they can be asked outside the admin.
  return condition === undefined || condition({}, siblings, nowhere);
}

const nowhere: Parameters<Condition>[2] = { blockData: {}, operation: 'update', path: [], user: null };

/** Whether nothing was filled in. */
export function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** Whether a value is data by name, rather than a list or a single value. */
export function isRow(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The rows of a list; none where there is no list. */
export function rowsOf(value: unknown): Data[] {
  return Array.isArray(value) ? value.filter(isRow) : [];
}

/** The identifier of what a relationship names, whatever depth it was read at. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (!isRow(value)) return undefined;
  return 'relationTo' in value ? idOf(value['value']) : idOf(value['id']);
}
