import type { SanitizedCollectionConfig } from 'payload';
import type { Data } from '../../snapshot/mapping/fields.ts';

/** What a document, picture or file is called in a letter or on a page that a letter leads to. */
export function nameOfDocument({ admin }: Pick<SanitizedCollectionConfig, 'admin'>, data: Data): string {
  const names = [data[admin.useAsTitle ?? 'title'], data['title'], data['alt'], data['filename']];
  const name = names.find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof name === 'string' ? name.trim() : 'Without a title';
}
