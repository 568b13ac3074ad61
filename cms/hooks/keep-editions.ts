import { ValidationError } from 'payload';
import type { CollectionBeforeChangeHook } from 'payload';
import { londonClock } from '../../content/model/time/london-time.ts';
import { changesOfEditions } from '../checks/blocking/public-editions-keep-their-meaning.ts';
import { bulkLoadOf } from '../checks/lookups/bulk-load.ts';
import { lastPublic } from '../checks/lookups/last-public.ts';
import { publicFieldsOf } from '../collections/public-fields.ts';
import { dataOf, rowsOf } from '../snapshot/mapping/fields.ts';
import { marksFrom, problemsFrom } from '../snapshot/mapping/problems.ts';
import { settleEditions } from '../workflow/editions/settle-editions.ts';
import { unexplained } from '../workflow/editions/unexplained.ts';

/**
 * Makes of each change of a public edition the correction or the new edition that the officer said it is, whichever way it is
 * published: by hand, at its time, or with a launch set. A change of which nobody said anything is refused here too.
 */
export const keepEditions: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (data['_status'] !== 'published' || bulkLoadOf(req) !== undefined) return data;
  const id = String(originalDoc?.id ?? data['id'] ?? '');
  const before = await lastPublic(req, 'publications', id);
  const written = { ...dataOf(data), id };
  const changed = before === undefined ? [] : await changesOfEditions(before, written, req);
  const problems = problemsFrom(unexplained(changed, written), publicFieldsOf(collection), written);
  if (problems.length > 0) {
    const errors = marksFrom(problems).map(({ field, path, message }) => ({ label: field, path, message }));
    const refused = new ValidationError({ collection: collection.slug, id, errors, req });
    refused.message = `This was not published. ${errors.map(({ message }) => message).join(' ')}`;
    throw refused;
  }
  const { day } = londonClock(new Date());
  return { ...data, editions: settleEditions(rowsOf(data['editions']), rowsOf(before?.['editions']), changed, day) };
};
