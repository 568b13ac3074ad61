import type { PayloadRequest } from 'payload';
import type { Data } from '../../snapshot/mapping/fields.ts';
import type { Target } from './target.ts';

/** What officers call something: its title, or a global's name. */
export function titleOf({ of, document }: Target, latest: Data, { payload }: Pick<PayloadRequest, 'payload'>): string {
  if (of === 'globals') {
    const label = payload.globals.config.find(({ slug }) => slug === document)?.label;
    return typeof label === 'string' ? label : document;
  }
  const title = latest['title'];
  return typeof title === 'string' && title.trim() !== '' ? title : 'Without a title';
}
