import { APIError } from 'payload';
import { refuseForeignConditions } from '../../access/foreign-conditions.ts';
import { looksElsewhere, refuseForeignSort, segmentsOf } from '../../access/sorting.ts';
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

/** The most conditions, values in one list, and looks into other documents that one question may have: databases have such limits too, and answer with a fault there. */
const max = { conditions: 200, values: 1_000, looks: 20 };

/** The most characters that a value may have which is looked for. */
const maxValue = 2_000;

/** Refuses, in words, questions that the database could only answer with a fault. */
export function checkQuery(req: PayloadRequest): void {
  for (const name of ['page', 'limit', 'depth']) {
    const value = Number(req.query[name] ?? 0);
    if (value > maxNumber) refuse(`${name} is larger than ${maxNumber}, the most there can be.`);
  }
  // Payload would answer with what it was sent, as if it were stored.
  if ('data' in req.query) refuse('A question brings no data of its own (“data”). Leave it out.');
  if ('prefix' in req.query) refuse('Files are named by their name alone. Leave “prefix” out.');
  const fields = fieldsOf(req);
  if (fields) refuseForeignSort(req.query['sort'], fields);
  const where = parsed(req.query['where']);
  if (fields && isRecord(where)) checkWhere(where, fields, req);
}

/** Refuses the same of conditions that come in the body of a request, about documents of one collection. */
export function checkWhere(where: object, fields: FlattenedField[], req: PayloadRequest): void {
  checkConditions(where as Record<string, unknown>, { fields, req, conditions: 0, looks: 0 }, 1);
  refuseForeignConditions(where, fields, req);
}

/** What is looked at while conditions are gone through, and how many there were so far. */
type Walk = { fields: FlattenedField[]; req: PayloadRequest; conditions: number; looks: number };

function checkConditions(where: Record<string, unknown>, walk: Walk, depth: number): void {
  if (depth > maxDepth) refuse(`The conditions are nested more than ${maxDepth} levels deep.`);
  for (const [path, condition] of Object.entries(where)) {
    if (/^(?:and|or)$/i.test(path)) {
      for (const one of Object.values(isRecord(condition) || Array.isArray(condition) ? condition : {}))
        if (isRecord(one)) checkConditions(one, walk, depth + 1);
      continue;
    }
    const field = fieldOn(segmentsOf(path), walk.fields, walk.req);
    if (field && opaque.has(field.type))
      refuse(`${path} cannot be searched. Ask for a field that holds plain text, such as title or summary.`);
    const operators = Object.entries(isRecord(condition) ? condition : {});
    walk.conditions += operators.reduce((sum, [operator, value]) => sum + conditionsIn(operator, value), 0);
    if (looksElsewhere(segmentsOf(path), walk.fields)) walk.looks += operators.length;
    if (walk.conditions > max.conditions) refuse(`There are more than ${max.conditions} conditions. Ask several times for less.`);
    if (walk.looks > max.looks) refuse(`More than ${max.looks} conditions look into other documents. Ask several times for less.`);
    for (const [operator, value] of operators) {
      checkLength(path, value);
      checkOperator(path, field, operator, value);
    }
  }
}

/** How many conditions a database makes of one: each word that is looked for is one. */
function conditionsIn(operator: string, value: unknown): number {
  return operatorsOfWords.has(operator) && typeof value === 'string' ? Math.max(1, value.split(/\s+/).length) : 1;
}

function checkLength(path: string, value: unknown): void {
  const values = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  if (values.length > max.values) refuse(`${path} is compared with more than ${max.values} values. Ask several times for less.`);
  if (typeof value === 'string' && value.length > maxValue && values.length < 2)
    refuse(`${path} is compared with a text of more than ${maxValue} characters.`);
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
