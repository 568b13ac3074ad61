import type { Document } from '../documents/index.ts';
import { firstDayOf } from '../fields/imprecise-date.ts';

/**
 * What a document is sorted by where the most recent are asked for: the instant at which it was news. A later edit does not
 * move it. What is made up comes after everything else, and before it the stories of which nobody knows the day.
 */
export function recencyOf(document: Document): string {
  const { firstPublished } = document;
  if (document.sampleNotice !== undefined) return '';
  if (document.collection !== 'news') return firstPublished;
  const day = firstDayOf(document.date);
  if (day === undefined) return '0';
  return firstPublished.startsWith(day) ? firstPublished : `${day}T12:00:00.000Z`;
}
