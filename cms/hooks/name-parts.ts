import type { CollectionBeforeValidateHook, CollectionSlug } from 'payload';
import { slugify } from '../../content/model/addresses/slugify.ts';
import { lastPublic } from '../checks/lookups/last-public.ts';
import { type Data, isRow, rowsOf } from '../snapshot/mapping/fields.ts';

/** Parts of a document that have a name in addresses. */
interface Parts {
  collection: CollectionSlug;
  /** The lists the parts are in; a list inside the rows of another after a full stop. */
  lists: readonly string[];
  /** The field that holds the name, and the one it is made from. */
  name: string;
  from: string;
  /** Whether officers see the name and may write another; what they wrote is left to the checks. */
  isShown?: boolean;
  /** The fields of parts that name another part, and follow where that gets another name. */
  namedBy?: readonly string[];
}

/**
 * Gives each part of a document its name in addresses, made from its words and unique in the document. A name that
 * nobody wrote by hand follows its words until it is public, and stays as it is from then on: links go on working.
 */
export function nameParts({ collection, lists, name, from, isShown = false, namedBy = [] }: Parts): CollectionBeforeValidateHook {
  const rowsIn = (data: unknown): Data[] => (isRow(data) ? lists.flatMap((list) => rowsAt(data, list)) : []);
  const nameOf = (row: Data | undefined): string => (typeof row?.[name] === 'string' ? slugify(row[name]) : '');
  const isMadeByItself = (row: Data): boolean =>
    typeof row[from] === 'string' && withoutNumber(nameOf(row)) === withoutNumber(slugify(row[from]));

  return async ({ data, originalDoc, req }) => {
    const rows = rowsIn(data);
    if (data === undefined || rows.length === 0) return data;
    const wasPublic = isRow(originalDoc) && Boolean(originalDoc['firstPublished']);
    const shown = wasPublic ? rowsIn(await lastPublic(req, collection, String(originalDoc['id']))) : [];
    // A save may bring one of the lists alone; the names in the others stay taken.
    const given = new Set(
      lists
        .filter((list) => !Array.isArray(data[outermost(list)]))
        .flatMap((list) => rowsAt(isRow(originalDoc) ? originalDoc : {}, list).map(nameOf)),
    );
    const renamed = new Map<string, string>();
    for (const row of rows) {
      const written = nameOf(row);
      const earlier = rowsIn(originalDoc).find(({ id }) => id === row['id']);
      const isPublic = shown.some((one) => one['id'] === row['id'] && nameOf(one) === written);
      const follows = !isPublic && earlier !== undefined && nameOf(earlier) === written && isMadeByItself(earlier);
      const isFree = written !== '' && !given.has(written);
      const isOthers = (wanted: string) => given.has(wanted) || shown.some((one) => one['id'] !== row['id'] && nameOf(one) === wanted);
      const isByHand = isShown && written !== '' && !isMadeByItself(row);
      const named = (isFree || isByHand) && !follows ? written : freeName(row[from], isOthers);
      given.add(named);
      if (isFree && named !== written) renamed.set(written, named);
      row[name] = named === '' ? null : named;
    }
    for (const row of rows)
      for (const field of namedBy) {
        const named = row[field];
        if (typeof named === 'string') row[field] = renamed.get(named) ?? named;
      }
    return data;
  };
}

/** The rows of a list, or of a list inside the rows of another. */
function rowsAt(data: Data, list: string): Data[] {
  return list.split('.').reduce<Data[]>((rows, field) => rows.flatMap((row) => rowsOf(row[field])), [data]);
}

function outermost(list: string): string {
  return list.split('.')[0] ?? list;
}

function withoutNumber(name: string): string {
  return name.replace(/-\d+$/, '');
}

function freeName(words: unknown, isTaken: (name: string) => boolean): string {
  const wanted = typeof words === 'string' ? slugify(words) : '';
  if (wanted === '') return '';
  let name = wanted;
  for (let count = 2; isTaken(name); count += 1) name = `${wanted}-${count}`;
  return name;
}
