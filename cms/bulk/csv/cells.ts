import type { FlattenedField } from 'payload';
import { londonClock } from '../../../content/model/time/london-time.ts';
import { describe } from '../../workflow/comparing/describe.ts';
import { linesOfText } from '../../workflow/comparing/lines-of-text.ts';
import { type Data, isRow } from '../../snapshot/mapping/fields.ts';

/** Between several values in one cell. */
export const separator = '; ';

/** What stands in a cell for a field's value, read one level deep, in the words of the form. */
export function cellOf(field: FlattenedField, value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  switch (field.type) {
    case 'checkbox':
      return value === true ? 'Yes' : 'No';
    case 'date':
      return dateCell(String(value), field.admin?.date?.pickerAppearance === 'dayOnly');
    case 'select':
    case 'radio':
      return listOf(value)
        .map((one) => labelOf(field.options, String(one)))
        .join(separator);
    case 'relationship':
    case 'upload':
      return listOf(value).map(titleOf).join(separator);
    case 'richText':
      return linesOfText(
        value,
        (id) => id,
        (block) => [`[${String(block['blockType'])}]`],
      ).join('\n');
    case 'group':
    case 'array':
      return describe([field as never], { [field.name]: value }, (id) => id)
        .map(({ label, text }) => `${label}: ${text}`)
        .join('\n');
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}

/** The words of a choice. */
export function labelOf(options: readonly (string | { label: unknown; value: string })[], value: string): string {
  const option = options.find((one) => (typeof one === 'string' ? one : one.value) === value);
  // Payload's own words for a document's state are functions.
  return typeof option === 'object' && typeof option.label === 'string'
    ? option.label
    : `${value.charAt(0).toUpperCase()}${value.slice(1)}`;
}

/** What a related document is called. */
export function titleOf(related: unknown): string {
  const document: unknown = isRow(related) && 'relationTo' in related ? related['value'] : related;
  if (!isRow(document)) return String(document ?? '');
  const names = ['title', 'name', 'alt', 'filename', 'id'].map((name) => (document as Data)[name]);
  return String(names.find((name) => typeof name === 'string' && name !== '') ?? '');
}

function dateCell(at: string, isDayOnly: boolean): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  const { day, time } = londonClock(date);
  return isDayOnly ? day : `${day} ${time}`;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
