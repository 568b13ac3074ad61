import { ValidationError } from 'payload';
import type { CollectionBeforeValidateHook, CollectionConfig, CollectionSlug, FlattenedField } from 'payload';
import { bulkLoadOf } from '../checks/lookups/bulk-load.ts';
import { type Data, isRow } from '../snapshot/mapping/fields.ts';

/**
 * Refuses rows (of key facts, say) that carry the identifier of another row: of another document, or of the same list. The
 * database keeps each once, so it would refuse them in its own words, and only when somebody publishes.
 */
export function withRowsOfTheirOwn(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    hooks: { ...collection.hooks, beforeValidate: [...(collection.hooks?.beforeValidate ?? []), refuseBorrowedRows] },
  };
}

const refuseBorrowedRows: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  if (data === undefined || bulkLoadOf(req) !== undefined) return data;
  const known = new Set(data['_status'] === 'published' ? [] : rowsIn(originalDoc, collection.flattenedFields).map(keyOf));
  const problems: { path: string; message: string }[] = [];
  for (const [list, rows] of Map.groupBy(rowsIn(data, collection.flattenedFields), ({ list }) => list)) {
    const seen = new Set<string>();
    for (const { id, path } of rows) {
      if (seen.has(id)) problems.push({ path, message: `Another row of this list has the same identifier. ${advice}` });
      seen.add(id);
    }
    const unknown = rows.filter((row) => !known.has(keyOf(row)));
    if (unknown.length === 0) continue;
    const theirs = await othersWith(
      list,
      unknown.map(({ id }) => id),
    );
    for (const { id, path } of unknown) {
      const title = theirs.get(id);
      if (title !== undefined) problems.push({ path, message: `This row has the identifier of a row of “${title}”. ${advice}` });
    }
  }
  if (problems.length > 0) throw new ValidationError({ collection: collection.slug, errors: problems, req });
  return data;

  /** The titles of other documents with such rows, by the row's identifier. */
  async function othersWith(list: string, ids: string[]): Promise<Map<string, string>> {
    const titles = new Map<string, string>();
    const { docs } = await req.payload.db.find<Data & { id: string }>({
      collection: collection.slug as CollectionSlug,
      where: { and: [{ [`${list}.id`]: { in: ids } }, { id: { not_equals: String(originalDoc?.id ?? '') } }] },
      pagination: false,
      limit: 0,
      req,
    });
    for (const doc of docs)
      for (const row of rowsIn(doc, collection.flattenedFields)) if (row.list === list) titles.set(row.id, String(doc['title'] ?? doc.id));
    return titles;
  }
};

const advice = 'Leave the identifier out, and a new one is made.';

/** A row that names its identifier: in which list of the configuration, and where in the document. */
interface NamedRow {
  list: string;
  path: string;
  id: string;
}

function keyOf({ list, id }: NamedRow): string {
  return `${list} ${id}`;
}

/** Every row of every list that has a table of its own in the database. What stands inside a text has none. */
function rowsIn(data: unknown, fields: readonly FlattenedField[], list: string[] = [], path: (string | number)[] = []): NamedRow[] {
  if (!isRow(data)) return [];
  return fields.flatMap((field): NamedRow[] => {
    if (!('flattenedFields' in field)) return [];
    const value = data[field.name];
    const [name, place] = [
      [...list, field.name],
      [...path, field.name],
    ];
    if (field.type !== 'array') return rowsIn(value, field.flattenedFields, name, place);
    if (!Array.isArray(value)) return [];
    return value.flatMap((row: unknown, index) => {
      const id = isRow(row) ? row['id'] : undefined;
      const own = typeof id === 'string' && id !== '' ? [{ list: name.join('.'), path: [...place, index, 'id'].join('.'), id }] : [];
      return [...own, ...rowsIn(row, field.flattenedFields, name, [...place, index])];
    });
  });
}
