import type { Block, Field } from 'payload';
import { asDate } from '../../admin/formatting.ts';
import { type Data, idOf, isEmpty, isRow, isShown, namedFields, type NamedField, rowsOf } from '../../snapshot/mapping/fields.ts';
import { isFilled } from '../../snapshot/mapping/read-fields.ts';
import type { Blocks } from '../../snapshot/mapping/codecs/codec.ts';
import { linesOfText } from './lines-of-text.ts';

/** What a field says, in words that officers know. */
export interface Described {
  /** The field as the admin names it, such as `keyFacts.0.figure`. */
  path: string;
  /** The same field whichever row it stands in now, to find it again in another version. */
  key: string;
  /** The field's words, those of the fields around it first: `Key facts 1 › Figure`. */
  label: string;
  text: string;
}

/** What a document, picture or file is called. */
export type NameOf = (id: string) => string;

/** Everything the public reads of something that officers wrote, field by field, with what is empty or hidden left out. */
export function describe(fields: Field[], data: Data, nameOf: NameOf): Described[] {
  return describeFields(fields, data, nameOf, { path: [], key: [], labels: [] });
}

interface Place {
  path: string[];
  key: string[];
  labels: string[];
}

function describeFields(fields: Field[], data: Data, nameOf: NameOf, place: Place): Described[] {
  return namedFields(fields).flatMap((field) =>
    isShown(field, data) ? describeField(field, data[field.name], nameOf, inside(place, field.name, labelOf(field))) : [],
  );
}

function describeField(field: NamedField, value: unknown, nameOf: NameOf, place: Place): Described[] {
  if (field.type === 'group')
    return isRow(value) && isFilled(field.fields, value) ? describeFields(field.fields, value, nameOf, place) : [];
  if (field.type === 'array') {
    const rows = rowsOf(value);
    return rows.flatMap((row, index) => describeFields(field.fields, row, nameOf, inRow(place, row, index)));
  }
  const text = textOf(field, value, nameOf).trim();
  return text === '' ? [] : [{ path: place.path.join('.'), key: place.key.join('.'), label: place.labels.join(' › '), text }];
}

function textOf(field: NamedField, value: unknown, nameOf: NameOf): string {
  if (isEmpty(value)) return '';
  switch (field.type) {
    case 'richText':
      return linesOfText(value, nameOf, (block) => describeBlock(field.custom?.codec?.blocks ?? {}, block, nameOf)).join('\n');
    case 'relationship':
    case 'upload':
      return listOf(value)
        .flatMap((one) => idOf(one) ?? [])
        .map(nameOf)
        .join('\n');
    case 'select':
    case 'radio':
      return listOf(value)
        .map((one) => optionLabel(field.options, String(one)))
        .join(', ');
    case 'checkbox':
      return 'Yes';
    case 'date':
      return asDate(String(value));
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}

/** A block in a text: what it is, then what it says. */
function describeBlock(blocks: Blocks, data: Data, nameOf: NameOf): string[] {
  const blockType = String(data['blockType']);
  const block: Block | undefined = Object.hasOwn(blocks, blockType) ? blocks[blockType] : undefined;
  const name = typeof block?.labels?.singular === 'string' ? block.labels.singular : blockType;
  const said = block === undefined ? [] : describe(block.fields, data, nameOf).map(({ label, text }) => `${label}: ${text}`);
  return [`[${name}]`, ...said];
}

function inside({ path, key, labels }: Place, name: string, label: string | undefined): Place {
  return { path: [...path, name], key: [...key, name], labels: label === undefined ? labels : [...labels, label] };
}

function inRow({ path, key, labels }: Place, row: Data, index: number): Place {
  const last = labels.at(-1);
  return {
    path: [...path, String(index)],
    key: [...key, typeof row['id'] === 'string' ? row['id'] : String(index)],
    labels: last === undefined ? labels : [...labels.slice(0, -1), `${last} ${index + 1}`],
  };
}

function labelOf(field: NamedField): string | undefined {
  if (field.label === false) return undefined;
  if (typeof field.label === 'string') return field.label;
  const words = field.name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function optionLabel(options: readonly (string | { label: unknown; value: string })[], value: string): string {
  const option = options.find((one) => (typeof one === 'string' ? one : one.value) === value);
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : value;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
