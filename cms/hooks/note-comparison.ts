import type { CollectionBeforeValidateHook } from 'payload';
import { idOf, isRow } from '../snapshot/mapping/fields.ts';

/** Notes that a translation was compared with its original when that is chosen, where nobody says when. */
export const noteComparison: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const translates: unknown = data?.['translates'];
  if (data === undefined || !isRow(translates)) return data;
  const document = idOf(translates['document']);
  if (document === undefined) return translates['comparedAt'] ? { ...data, translates: { ...translates, comparedAt: null } } : data;
  const before: unknown = originalDoc?.['translates'];
  const isAsBefore = isRow(before) && idOf(before['document']) === document;
  const isSaidAnew = Boolean(translates['comparedAt']) && (!isRow(before) || translates['comparedAt'] !== before['comparedAt']);
  if (isAsBefore ? Boolean(translates['comparedAt']) : isSaidAnew) return data;
  return { ...data, translates: { ...translates, comparedAt: new Date().toISOString() } };
};
