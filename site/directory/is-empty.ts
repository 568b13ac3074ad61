import { collections } from '../../content/model/collection-names.ts';
import type { Reader } from '../../content/model/reader/reader.ts';

/** Whether the site has no document at all yet, so that it would be no help to be sent elsewhere on it. */
export function isEmptySite(reader: Pick<Reader, 'count'>): boolean {
  return reader.count({ from: [...collections], limit: 1 }) === 0;
}

/** Whether there is an area yet by which somebody could say where they live. */
export function hasAreas(reader: Pick<Reader, 'count'>): boolean {
  return reader.count({ from: ['areas'], limit: 1 }) > 0;
}
