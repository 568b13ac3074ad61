import type { Field } from 'payload';
import { type Data, isRow, isShown, modelNameOf, namedFields, type NamedField } from './fields.ts';
import type { WriteContext } from './codecs/codec.ts';

/** Writes a value of the content model as the CMS holds it: what `readFields` reads back as the same value. */
export function writeFields(fields: Field[], value: Data, context: WriteContext): Data {
  const written: Data = {};
  for (const field of namedFields(fields)) {
    const part = value[modelNameOf(field)];
    if (part === undefined || !isShown(field, value)) continue;
    const cmsValue = writeField(field, part, context);
    if (cmsValue !== undefined) written[field.name] = cmsValue;
  }
  return written;
}

function writeField(field: NamedField, value: unknown, context: WriteContext): unknown {
  const codec = field.custom?.codec;
  if (codec !== undefined) return codec.toCms(value, context);
  switch (field.type) {
    case 'group':
      return isRow(value) ? writeFields(field.fields, value, context) : undefined;
    case 'array':
      return Array.isArray(value) ? value.map((row: Data) => writeFields(field.fields, row, context)) : undefined;
    case 'relationship':
    case 'upload': {
      const write = (id: string): unknown => (Array.isArray(field.relationTo) ? { relationTo: context.collectionOf(id), value: id } : id);
      return Array.isArray(value) ? value.map(write) : write(String(value));
    }
    default:
      return value;
  }
}
