import { isRow } from '../../snapshot/mapping/fields.ts';

/** What something is called in a message, in quotation marks: a draft has no title before somebody writes one. */
export function titleIn(written: unknown): string {
  const names = isRow(written) ? [written['title'], written['filename'], written['name'], written['from']] : [];
  const name = names.find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof name === 'string' ? `“${name.trim()}”` : 'A page without a title';
}
