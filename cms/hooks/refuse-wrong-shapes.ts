import { ValidationError } from 'payload';
import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  FlattenedBlock,
  FlattenedField,
  GlobalBeforeOperationHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload';

/**
 * Refuses data whose fields have the wrong kind of value, naming each: text where a list belongs, a list where
 * a date belongs, a title as long as a book. Payload does not look at drafts at all, and the database would answer for it
 * with a 500, or keep it.
 */
export function withCheckedShapes(collection: CollectionConfig): CollectionConfig {
  const check: CollectionBeforeOperationHook = ({ args, collection: { flattenedFields, slug }, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return args;
    const { data } = args as { data?: unknown };
    return { ...args, data: checked(data, flattenedFields, { collection: slug }, req) };
  };
  return { ...collection, hooks: { ...collection.hooks, beforeOperation: [check, ...(collection.hooks?.beforeOperation ?? [])] } };
}

/** The same for globals. */
export function withCheckedGlobalShapes(global: GlobalConfig): GlobalConfig {
  const check: GlobalBeforeOperationHook = ({ args, global: { flattenedFields, slug }, operation, req }) => {
    if (operation !== 'update') return args;
    const save = args as { data?: unknown };
    return { ...save, data: checked(save.data, flattenedFields, { global: slug }, req) };
  };
  return { ...global, hooks: { ...global.hooks, beforeOperation: [check, ...(global.hooks?.beforeOperation ?? [])] } };
}

type Problem = { path: string; message: string };
type Walk = { problems: Problem[]; blocks: PayloadRequest['payload']['blocks'] };

function checked(data: unknown, fields: FlattenedField[], where: { collection?: string; global?: string }, req: PayloadRequest): unknown {
  const walk: Walk = { problems: [], blocks: req.payload.blocks };
  const kept = isRecord(data) ? inFields(data, fields, '', walk) : data;
  if (walk.problems.length > 0) throw new ValidationError({ ...where, errors: walk.problems, req });
  return kept;
}

function inFields(data: Record<string, unknown>, fields: FlattenedField[], path: string, walk: Walk): Record<string, unknown> {
  const kept = { ...data };
  const isRow = path !== '' && fields.some(({ name }) => name === 'id');
  if (isRow && !isRowId(data['id'])) walk.problems.push({ path: `${path}.id`, message: rowIdWords });
  for (const field of fields) {
    const value = data[field.name];
    if (value !== undefined) kept[field.name] = inField(value, field, path ? `${path}.${field.name}` : field.name, walk);
  }
  return kept;
}

function inField(value: unknown, field: FlattenedField, path: string, walk: Walk): unknown {
  const refuse = (expected: string) => {
    walk.problems.push({ path, message: `Expected ${expected}.` });
    return value;
  };
  switch (field.type) {
    case 'group':
    case 'tab':
      if (value === null) return {};
      return isRecord(value) ? inFields(value, field.flattenedFields, path, walk) : refuse('an object with its fields');
    case 'array':
      if (isEmptyList(value)) return [];
      if (!Array.isArray(value)) return refuse('a list of rows');
      return value.map((row: unknown, index) =>
        isRecord(row) ? inFields(row, field.flattenedFields, `${path}.${index}`, walk) : refuse('a list of rows, each an object'),
      );
    case 'blocks':
      if (isEmptyList(value)) return [];
      if (!Array.isArray(value)) return refuse('a list of blocks');
      return value.map((row: unknown, index) => {
        const block = isRecord(row) ? blockOf(row, field, walk) : undefined;
        return block
          ? inFields(row as Record<string, unknown>, block.flattenedFields, `${path}.${index}`, walk)
          : refuse('a list of blocks, each with a blockType of this field');
      });
    case 'relationship':
    case 'upload':
      return isReference(value, field)
        ? value
        : refuse(
            Array.isArray(field.relationTo) ? 'a document, as {"relationTo": "…", "value": "its identifier"}' : 'a document’s identifier',
          );
    case 'richText':
      if (value === null || value === '') return value;
      if (!isRichText(value)) return refuse('text as the editor writes it, with a root and its children');
      return { ...value, root: inNode(value.root, path, walk) };
    case 'checkbox':
      return value === null || typeof value === 'boolean' || ['true', 'false', ''].includes(String(value))
        ? value
        : refuse('true or false');
    case 'number':
      return isList(value, field, (one) => typeof one === 'number' || (typeof one === 'string' && !Number.isNaN(Number(one))))
        ? value
        : refuse('a number');
    case 'date':
      return value === null || value === '' || isInstant(value) ? value : refuse('a date, such as 2026-03-23T18:00:00Z');
    case 'text':
    case 'select':
    case 'radio':
    case 'textarea':
    case 'email':
    case 'code': {
      if (!isList(value, field, (one) => typeof one === 'string')) return refuse('text');
      const length = Math.max(0, ...[value].flat().map((one) => String(one ?? '').length));
      const limit = maxLengthOf(field);
      if (length > limit) walk.problems.push({ path, message: tooLong(length, limit) });
      return value;
    }
    default:
      return value;
  }
}

/** Characters that a draft keeps of a line of text, and of several: far more than anybody could publish. */
const maxLengths = { line: 10_000, lines: 200_000 };

function maxLengthOf(field: FlattenedField): number {
  const own = 'maxLength' in field && typeof field.maxLength === 'number' ? field.maxLength : 0;
  return Math.max(own, field.type === 'textarea' || field.type === 'code' ? maxLengths.lines : maxLengths.line);
}

function tooLong(length: number, limit: number): string {
  const [has, keeps] = [length, limit].map((one) => one.toLocaleString('en-GB'));
  return `This has ${has} characters, and even a draft keeps ${keeps} at most. Make it shorter.`;
}

/** Payload's own are 24 hexadecimal figures; content that was loaded may have others. */
function isRowId(id: unknown): boolean {
  return id === undefined || id === null || id === '' || (typeof id === 'string' && /^[\w-]{1,64}$/.test(id));
}

const rowIdWords =
  'Expected the identifier of a row: 64 letters, figures, hyphens and underscores at most. Leave it out, and a new one is made.';

function isList(value: unknown, field: object, isOne: (one: unknown) => boolean): boolean {
  if (value === null) return true;
  const isMany = 'hasMany' in field && field.hasMany === true;
  return isMany ? Array.isArray(value) && value.every(isOne) : isOne(value);
}

function isReference(value: unknown, { hasMany, relationTo }: { hasMany?: boolean | undefined; relationTo: string | string[] }): boolean {
  const isIdentifier = (one: unknown) => typeof one === 'string' || (isRecord(one) && typeof one['id'] === 'string');
  const isOne = (one: unknown) =>
    Array.isArray(relationTo)
      ? isRecord(one) && relationTo.includes(String(one['relationTo'])) && isIdentifier(one['value'])
      : isIdentifier(one);
  if (value === null || value === '') return true;
  return hasMany ? Array.isArray(value) && value.every(isOne) : isOne(value);
}

function isRichText(value: unknown): value is { root: Record<string, unknown> } {
  return isRecord(value) && isRecord(value['root']) && isNode({ type: 'root', ...value['root'] });
}

/** The same for the blocks that stand in a text: their fields are fields like any others. */
function inNode(node: Record<string, unknown>, path: string, walk: Walk): Record<string, unknown> {
  const { children, fields } = node;
  const block = isRecord(fields) ? (walk.blocks as Record<string, FlattenedBlock>)[String(fields['blockType'])] : undefined;
  return {
    ...node,
    ...(Array.isArray(children) ? { children: (children as Record<string, unknown>[]).map((child) => inNode(child, path, walk)) } : {}),
    ...(block && isRecord(fields) ? { fields: inFields(fields, block.flattenedFields, path, walk) } : {}),
  };
}

/** Nodes into whose fields Payload looks, whatever they are. */
const withFields = new Set(['autolink', 'block', 'inlineBlock', 'link']);

/** The elements that a node can be: the editor would make whatever it is told. */
const tagsOf: Readonly<Record<string, RegExp | undefined>> = { heading: /^h[1-6]$/, list: /^[ou]l$/ };

function isNode(node: unknown): boolean {
  if (!isRecord(node) || typeof node['type'] !== 'string') return false;
  const { children, fields } = node;
  const tags = tagsOf[node['type']];
  if (tags !== undefined && !tags.test(String(node['tag']))) return false;
  if (withFields.has(node['type']) && !(isRecord(fields) || (fields === undefined && node['type'].endsWith('link')))) return false;
  return children === undefined || (Array.isArray(children) && children.every(isNode));
}

function isInstant(value: unknown): boolean {
  return (typeof value === 'string' || value instanceof Date) && !Number.isNaN(new Date(value).getTime());
}

/** The admin sends `0` for a list without rows; null means the same. */
function isEmptyList(value: unknown): boolean {
  return value === null || value === 0 || value === '0' || value === '';
}

function blockOf(row: Record<string, unknown>, field: Extract<FlattenedField, { type: 'blocks' }>, walk: Walk): FlattenedBlock | undefined {
  const name = row['blockType'];
  const own = (field.blockReferences ?? field.blocks).find((block) => (typeof block === 'string' ? block : block.slug) === name);
  return typeof own === 'string' ? (walk.blocks as Record<string, FlattenedBlock>)[own] : own;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
