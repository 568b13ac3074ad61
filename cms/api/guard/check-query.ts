import { APIError } from 'payload';
import type { FlattenedBlock, FlattenedField, PayloadRequest } from 'payload';

/** The largest number of a page, of documents a page, or of levels: beyond it a database has no number for the place. */
const maxNumber = 1_000_000;

/** Operators that no field of ours can be asked with: three are for places on a map, one no database of ours knows for its lists. */
const operatorsForNothing = new Set(['near', 'within', 'intersects', 'all']);

/** Operators for words, which a moment is none of. */
const operatorsOfWords = new Set(['like', 'not_like', 'contains']);

/** Fields that hold a document of their own, which a database cannot look into the way it looks into columns. */
const opaque = new Set(['richText', 'json']);

/** The deepest conditions may be nested. */
const maxDepth = 10;

/** Refuses, in words, questions that the database could only answer with a fault. */
export function checkQuery(req: PayloadRequest): void {
  for (const name of ['page', 'limit', 'depth']) {
    const value = Number(req.query[name] ?? 0);
    if (value > maxNumber) refuse(`${name} is larger than ${maxNumber}, the most there can be.`);
  }
  const fields = fieldsOf(req);
  const where = parsed(req.query['where']);
  if (fields && isRecord(where)) checkConditions(where, fields, req, 1);
}

function checkConditions(where: Record<string, unknown>, fields: FlattenedField[], req: PayloadRequest, depth: number): void {
  if (depth > maxDepth) refuse(`The conditions are nested more than ${maxDepth} levels deep.`);
  for (const [path, condition] of Object.entries(where)) {
    if (path === 'and' || path === 'or') {
      for (const one of Object.values(isRecord(condition) || Array.isArray(condition) ? condition : {}))
        if (isRecord(one)) checkConditions(one, fields, req, depth + 1);
      continue;
    }
    const field = fieldOn(path.split(/\.|__/), fields, req);
    if (field && opaque.has(field.type))
      refuse(`${path} cannot be searched. Ask for a field that holds plain text, such as title or summary.`);
    for (const [operator, value] of Object.entries(isRecord(condition) ? condition : {})) checkOperator(path, field, operator, value);
  }
}

function checkOperator(path: string, field: FlattenedField | undefined, operator: string, value: unknown): void {
  if (operatorsForNothing.has(operator) || (field?.type === 'date' && operatorsOfWords.has(operator)))
    refuse(`${path} cannot be asked with ${operator}.`);
  const isPolymorphic = field && 'relationTo' in field && Array.isArray(field.relationTo);
  if (isPolymorphic && !isReference(value))
    refuse(`${path} leads to several collections. Ask for ${path}.value, or for {"relationTo": "…", "value": "…"}.`);
  if (!isPolymorphic && isRecord(value)) refuse(`${path} was asked for an object; expected one value, or several.`);
}

function isReference(value: unknown): boolean {
  return isRecord(value) && typeof value['relationTo'] === 'string' && ['string', 'number'].includes(typeof value['value']);
}

/** The field on a path; where the path leads into a field that cannot be looked into, that field. */
function fieldOn(path: string[], fields: FlattenedField[], req: PayloadRequest): FlattenedField | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return undefined;
  // Versions keep the document below `version`, and a row may be named by its number.
  if ((name === 'version' && rest.length > 0) || /^\d+$/.test(name)) return fieldOn(rest, fields, req);
  const field = fields.find((one) => one.name === name);
  if (!field || rest.length === 0 || opaque.has(field.type)) return field;
  if (field.type === 'blocks') {
    const blocks = (field.blockReferences ?? field.blocks).map((block) =>
      typeof block === 'string' ? (req.payload.blocks as Record<string, FlattenedBlock>)[block] : block,
    );
    return blocks.map((block) => (block ? fieldOn(rest, block.flattenedFields, req) : undefined)).find(Boolean);
  }
  if ('flattenedFields' in field) return fieldOn(rest, field.flattenedFields, req);
  if ((field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string') {
    return fieldOn(rest, req.payload.collections[field.relationTo]?.config.flattenedFields ?? [], req);
  }
  return undefined;
}

function fieldsOf({ payload, routeParams }: PayloadRequest): FlattenedField[] | undefined {
  const { collection, global } = routeParams ?? {};
  if (typeof collection === 'string') return payload.config.collections.find(({ slug }) => slug === collection)?.flattenedFields;
  return payload.globals.config.find(({ slug }) => slug === global)?.flattenedFields;
}

function parsed(where: unknown): unknown {
  if (typeof where !== 'string' || where === '') return where;
  try {
    return JSON.parse(where) as unknown;
  } catch (cause) {
    throw Object.assign(new APIError('The condition in “where” is not valid JSON.', 400, undefined, true), { cause });
  }
}

function refuse(problem: string): never {
  throw new APIError(problem, 400, undefined, true);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
