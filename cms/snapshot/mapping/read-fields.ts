import type { Field } from 'payload';
import { type Context, note, onOwnPage, within } from './context.ts';
import { type Data, idOf, isEmpty, isRow, isShown, modelNameOf, namedFields, type NamedField } from './fields.ts';

/**
 * Reads what an officer wrote, as the content model has it: the fields that are named and shown, with
 * empty ones left out. Nothing that has no field here can come through.
 */
export function readFields(fields: Field[], data: Data, context: Context): Data {
  const read: Data = {};
  for (const field of namedFields(fields)) {
    // A choice of a fact has given its value to its neighbours by now.
    if (!isShown(field, data) || field.custom?.factFor !== undefined || field.custom?.isForPublish === true) continue;
    const name = modelNameOf(field);
    const value = readField(field, data[field.name], within(context, name));
    if (value !== undefined) read[name] = value;
  }
  return read;
}

function readField(field: NamedField, value: unknown, context: Context): unknown {
  const codec = field.custom?.codec;
  if (codec !== undefined) {
    const read = codec.toModel(value, context);
    // A text without words fits the model, but an officer who was asked for one has forgotten it.
    if (field.type === 'richText' && field.required && isEmpty(read)) note(context, 'This is empty: fill it in.');
    return read;
  }
  switch (field.type) {
    case 'group':
      return readGroup(field, isRow(value) ? value : {}, context);
    case 'array':
      return readRows(field, Array.isArray(value) ? value : [], context);
    case 'relationship':
    case 'upload':
      return field.hasMany
        ? listOf(value)
            .map(idOf)
            .filter((id) => id !== undefined)
        : idOf(value);
    case 'select':
      return field.hasMany ? listOf(value) : isEmpty(value) ? undefined : value;
    case 'checkbox':
      return value === true;
    default:
      return readWords(value);
  }
}

/** A group in which nobody filled in anything is absent, unless the model cannot be without it. */
function readGroup(field: NamedField & { type: 'group' }, data: Data, context: Context): Data | undefined {
  const isRequired = field.custom?.isRequired === true;
  return isRequired || isFilled(field.fields, data) ? readFields(field.fields, data, context) : undefined;
}

function readRows(field: NamedField & { type: 'array' }, rows: unknown[], context: Context): Data[] {
  const arePages = field.custom?.arePages === true;
  return rows.map((row, index) => {
    const place = within(context, index);
    return readFields(field.fields, isRow(row) ? row : {}, arePages ? onOwnPage(place) : place);
  });
}

/** Whether anybody filled in anything; what a field begins with does not count. */
export function isFilled(fields: Field[], data: Data): boolean {
  return namedFields(fields).some((field) => {
    const value = data[field.name];
    if (!isShown(field, data) || isEmpty(value)) return false;
    if (field.type === 'group') return isRow(value) && isFilled(field.fields, value);
    return !('defaultValue' in field) || value !== field.defaultValue;
  });
}

function readWords(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? undefined;
  const words = value.trim();
  return words === '' ? undefined : words;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
