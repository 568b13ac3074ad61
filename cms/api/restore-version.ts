import { APIError } from 'payload';
import type { CollectionSlug, FlattenedBlock, FlattenedField, GlobalSlug, PayloadHandler, PayloadRequest } from 'payload';
import { canPublish } from '../access/policies.ts';
import { restoreBytes } from '../uploads/restore-bytes.ts';
import { rowsOf } from '../snapshot/mapping/fields.ts';

/**
 * `POST /api/COLLECTION/versions/ID`: brings an earlier version back, as a save like any other. Payload's own writes around
 * the rules that saves go through; this one is held to all of them.
 */
export const restoreVersionOfCollection: PayloadHandler = async (req) => {
  const collection = String(req.routeParams?.['collection']) as CollectionSlug;
  const { config } = req.payload.collections[collection];
  if (!config.versions) throw new APIError(`There are no versions of ${collection}.`, 404, undefined, true);
  const { parent, version } = await req.payload.findVersionByID({
    collection,
    id: String(req.routeParams?.['id']),
    depth: 0,
    overrideAccess: false,
    req,
  });
  const draft = isDraft(req);
  // Whoever may not restore it is told that, rather than what became of its bytes.
  if (config.upload && (draft || canPublish(req.user))) await restoreBytes(collection, String(req.routeParams?.['id']), req);
  const doc = await req.payload.update({
    collection,
    id: parent as string,
    data: restored(version, config.flattenedFields, draft, req),
    draft,
    depth: depthOf(req),
    overrideAccess: false,
    req,
  });
  return Response.json({ ...doc, message: req.t('version:restoredSuccessfully') });
};

/** `POST /api/globals/GLOBAL/versions/ID`: the same for a global. */
export const restoreVersionOfGlobal: PayloadHandler = async (req) => {
  const slug = String(req.routeParams?.['global']) as GlobalSlug;
  const config = req.payload.globals.config.find((global) => global.slug === slug);
  if (!config?.versions) throw new APIError(`There are no versions of ${slug}.`, 404, undefined, true);
  const { version } = await req.payload.findGlobalVersionByID({
    slug,
    id: String(req.routeParams?.['id']),
    depth: 0,
    overrideAccess: false,
    req,
  });
  const draft = isDraft(req);
  const doc = await req.payload.updateGlobal({
    slug,
    data: restored(version, config.flattenedFields, draft, req),
    draft,
    depth: depthOf(req),
    overrideAccess: false,
    req,
  });
  return Response.json({ doc, message: req.t('version:restoredSuccessfully') });
};

/** What is the document's own rather than the version's. */
const notRestored = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'owner',
  'workflow',
  'firstPublished',
  'changes',
  'whatChanged',
  'savedFrom',
  'savedIn',
  'savedBy',
  'writers',
  'deletedAt',
  'isEmbargoed',
  'readers',
]);

function restored(version: unknown, fields: FlattenedField[], draft: boolean, { payload }: PayloadRequest): Record<string, unknown> {
  const { _status: status, ...data } = complete(
    version as Record<string, unknown>,
    fields.filter(({ name }) => !notRestored.has(name)),
    payload.blocks as Record<string, FlattenedBlock>,
  );
  return { ...data, _status: draft ? 'draft' : status };
}

/** Every field with its value, also where that is nothing: a save keeps what it does not name. */
function complete(
  data: Record<string, unknown>,
  fields: FlattenedField[],
  blocks: Record<string, FlattenedBlock>,
): Record<string, unknown> {
  const entries = fields.filter(({ type }) => type !== 'join').map((field) => [field.name, valueOf(data[field.name], field, blocks)]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function valueOf(value: unknown, field: FlattenedField, blocks: Record<string, FlattenedBlock>): unknown {
  switch (field.type) {
    case 'group':
    case 'tab':
      return complete((value ?? {}) as Record<string, unknown>, field.flattenedFields, blocks);
    case 'array':
      return rowsOf(value).map((row) => ({ ...row, ...complete(row, field.flattenedFields, blocks) }));
    case 'blocks':
      return rowsOf(value).map((row) => {
        const own = (field.blockReferences ?? field.blocks).map((block) => (typeof block === 'string' ? blocks[block] : block));
        const block = own.find((one) => one?.slug === row['blockType']);
        return block ? { ...row, ...complete(row, block.flattenedFields, blocks) } : row;
      });
    default:
      return value ?? ('hasMany' in field && field.hasMany === true ? [] : null);
  }
}

function isDraft(req: PayloadRequest): boolean {
  return req.searchParams.get('draft') === 'true';
}

function depthOf(req: PayloadRequest): number | undefined {
  const depth = Number(req.searchParams.get('depth') ?? Number.NaN);
  return Number.isInteger(depth) ? depth : undefined;
}
