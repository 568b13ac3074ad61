import type { FlattenedBlock, FlattenedField, Payload } from 'payload';

/** A reference to something that is not there any more. */
export interface DeadReference {
  /** The field, as `collection.field`. */
  field: string;
  /** What it names, as `collection/identifier`. */
  leadsTo: string;
}

/** What is needed to fit a row: which identifiers each collection has, and who hears of references that lead nowhere. */
export interface Fitting {
  payload: Payload;
  has: (collection: string, id: string) => boolean;
  onDeadReference: (reference: DeadReference) => void;
}

/**
 * A row as either database can store it: without what is computed when it is read, without empty values (a unique index of MongoDB
 * takes one for a value), and without references to what is gone, which SQLite refuses. What is JSON stays as it is.
 */
export function fitData(
  data: Readonly<Record<string, unknown>>,
  fields: readonly FlattenedField[],
  at: string,
  fitting: Fitting,
): Record<string, unknown> {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const fitted: [string, unknown][] = [];
  for (const [name, value] of Object.entries(data)) {
    const field = byName.get(name);
    const kept = field === undefined ? value : fitField(value, field, `${at}.${name}`, fitting);
    if (kept !== undefined && kept !== null) fitted.push([name, kept]);
  }
  return Object.fromEntries(fitted);
}

function fitField(value: unknown, field: FlattenedField, at: string, fitting: Fitting): unknown {
  if (field.type === 'join' || ('virtual' in field && Boolean(field.virtual))) return undefined;
  switch (field.type) {
    case 'group':
    case 'tab':
      return isRecord(value) ? fitData(value, field.flattenedFields, at, fitting) : value;
    case 'array':
      return Array.isArray(value)
        ? value.map((row: unknown) => (isRecord(row) ? fitData(row, field.flattenedFields, at, fitting) : row))
        : value;
    case 'blocks':
      return Array.isArray(value)
        ? value.map((row: unknown) => {
            if (!isRecord(row)) return row;
            return fitData(row, blockOf(row, field, fitting.payload)?.flattenedFields ?? [], `${at}.${String(row['blockType'])}`, fitting);
          })
        : value;
    case 'relationship':
    case 'upload':
      return fitReferences(value, field.relationTo, at, fitting);
    default:
      return value;
  }
}

function blockOf(
  { blockType }: Record<string, unknown>,
  field: Extract<FlattenedField, { type: 'blocks' }>,
  { blocks }: Payload,
): FlattenedBlock | undefined {
  for (const one of [...(field.blockReferences ?? []), ...field.blocks]) {
    const block = typeof one === 'string' ? blocks[one as never] : one;
    if (block?.slug === blockType) return block;
  }
  return undefined;
}

function fitReferences(value: unknown, relationTo: string | string[], at: string, fitting: Fitting): unknown {
  if (Array.isArray(value)) return value.filter((one) => isAlive(one, relationTo, at, fitting));
  return isAlive(value, relationTo, at, fitting) ? value : undefined;
}

function isAlive(value: unknown, relationTo: string | string[], at: string, { has, onDeadReference }: Fitting): boolean {
  if (value === null || value === undefined) return false;
  const [collection, id] = Array.isArray(relationTo)
    ? [String((value as { relationTo: unknown }).relationTo), String((value as { value: unknown }).value)]
    : [relationTo, String(value)];
  if (has(collection, id)) return true;
  onDeadReference({ field: at, leadsTo: `${collection}/${id}` });
  return false;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
