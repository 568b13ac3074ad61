import { APIError } from 'payload';
import type { FlattenedBlock, FlattenedField, PayloadRequest } from 'payload';

/** The largest number of a page, of documents a page, or of levels: beyond it a database has no number for the place. */
const maxNumber = 1_000_000;

/** What no field of ours can be asked, because none is a place on a map. */
const operatorsOfPlaces = new Set(['near', 'within', 'intersects']);

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
    const holder = opaqueFieldOn(path.split(/\.|__/), fields, req);
    if (holder !== undefined) refuse(`${holder} cannot be searched. Ask for a field that holds plain text, such as title or summary.`);
    for (const operator of isRecord(condition) ? Object.keys(condition) : []) {
      if (operatorsOfPlaces.has(operator)) refuse(`${operator} is for places on a map, and ${path} is none.`);
    }
  }
}

/** The name of the field on a path that nothing can be asked of, if there is one. */
function opaqueFieldOn(path: string[], fields: FlattenedField[], req: PayloadRequest): string | undefined {
  const [name, ...rest] = path;
  // Versions keep the document below `version`.
  if (name === 'version' && rest.length > 0 && !fields.some((field) => field.name === 'version')) return opaqueFieldOn(rest, fields, req);
  if (name === undefined) return undefined;
  if (/^\d+$/.test(name)) return opaqueFieldOn(rest, fields, req);
  const field = fields.find((one) => one.name === name);
  if (!field) return undefined;
  if (opaque.has(field.type)) return path.join('.');
  if (field.type === 'blocks') {
    const blocks = (field.blockReferences ?? field.blocks).map((block) =>
      typeof block === 'string' ? (req.payload.blocks as Record<string, FlattenedBlock>)[block] : block,
    );
    return blocks.map((block) => (block ? opaqueFieldOn(rest, block.flattenedFields, req) : undefined)).find(Boolean);
  }
  if ('flattenedFields' in field) return opaqueFieldOn(rest, field.flattenedFields, req);
  if ((field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string') {
    const related = req.payload.collections[field.relationTo]?.config.flattenedFields;
    return related && opaqueFieldOn(rest, related, req);
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
