import type { CollectionSlug, FlattenedBlock, FlattenedField, PayloadRequest } from 'payload';
import { withoutClosedWords } from '../../access/embargo/without-closed-words.ts';
import { type Data, dataOf, isRow, rowsOf } from '../../snapshot/mapping/fields.ts';
import { instant, type Target } from './target.ts';

/** What officers keep for themselves, and what the server notes: no part of what is approved. */
const notApproved: ReadonlySet<string> = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'globalType',
  'firstPublished',
  'savedFrom',
  'savedIn',
  'savedBy',
  'writers',
  'workflow',
  'owner',
  'reviewBy',
  'confirmedAt',
  'confirmedBy',
  'deletedAt',
  'notes',
]);

/** What people read where a document was, once it is withdrawn. */
const ofWithdrawal = ['withdrawalReason', 'replacedBy', 'isMerged'] as const;

/**
 * The content of a version, whole: a field that nobody filled in is there as empty, or Payload would take what a later
 * draft has for it.
 */
export function approvedContent(latest: Data, { of, document }: Target, req: PayloadRequest): Data {
  const config =
    of === 'globals'
      ? req.payload.globals.config.find(({ slug }) => slug === document)
      : req.payload.collections[of as CollectionSlug].config;
  const approved = (config?.flattenedFields ?? []).filter(({ name }) => !notApproved.has(name));
  return wholeFields(latest, approved, req.payload.blocks as Record<string, FlattenedBlock>);
}

/** What is approved of a document that is to be withdrawn: why, and what to read instead. */
export function approvedWithdrawal(latest: Data): Data {
  return Object.fromEntries(ofWithdrawal.filter((name) => name in latest).map((name) => [name, latest[name] ?? null]));
}

function wholeFields(data: Data, fields: readonly FlattenedField[], blocks: Record<string, FlattenedBlock>): Data {
  return Object.fromEntries(
    fields.filter(({ type }) => type !== 'join').map((field) => [field.name, wholeField(data[field.name], field, blocks)]),
  );
}

function wholeField(value: unknown, field: FlattenedField, blocks: Record<string, FlattenedBlock>): unknown {
  switch (field.type) {
    case 'group':
    case 'tab':
      return wholeFields(isRow(value) ? value : {}, field.flattenedFields, blocks);
    case 'array':
      return rowsOf(value).map((row) => ({ ...wholeFields(row, field.flattenedFields, blocks), ...named(row, 'id') }));
    case 'blocks':
      return rowsOf(value).map((row) => {
        const own = (field.blockReferences ?? field.blocks).find((one) => (typeof one === 'string' ? one : one.slug) === row['blockType']);
        const block = typeof own === 'string' ? blocks[own] : own;
        return { ...row, ...(block === undefined ? {} : wholeFields(row, block.flattenedFields, blocks)), ...named(row, 'id') };
      });
    default:
      return value ?? null;
  }
}

function named(row: Data, name: string): Data {
  return row[name] === undefined ? {} : { [name]: row[name] };
}

/** A picture or file that was never public and goes live with what is approved: as it is at that moment. */
export interface ApprovedUpload {
  of: 'images' | 'files';
  id: string;
  name: string;
  /** When it was saved. */
  version: string;
}

/** Whether a stored value is one of these. */
export function isApprovedUpload(value: unknown): value is ApprovedUpload {
  if (typeof value !== 'object' || value === null) return false;
  const { of, id, name, version } = dataOf(value);
  return (of === 'images' || of === 'files') && [id, name, version].every((one) => typeof one === 'string');
}

const identifier = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/** The pictures and files in some content that were never public. Those under an embargo that does not name whoever asks have no names. */
export async function unpublishedUploads(content: Data, req: PayloadRequest): Promise<ApprovedUpload[]> {
  return (await neverPublic(content, req)).map(({ of, upload }) => ({
    of,
    id: String(upload['id']),
    name: String(upload['filename']),
    version: instant(upload['updatedAt']),
  }));
}

/** The accounts of those who put pictures or files there, or wrote about them, that would become public with some content. */
export async function writersOfUploads(content: Data, req: PayloadRequest): Promise<string[]> {
  return (await neverPublic(content, req)).flatMap(({ upload: { writers } }) =>
    Array.isArray(writers) ? writers.filter((one) => typeof one === 'string') : [],
  );
}

async function neverPublic(content: Data, req: PayloadRequest): Promise<{ of: ApprovedUpload['of']; upload: Data }[]> {
  const mentioned = [...new Set(JSON.stringify(content).match(identifier))];
  const found: { of: ApprovedUpload['of']; upload: Data }[] = [];
  if (mentioned.length === 0) return found;
  for (const collection of ['images', 'files'] as const) {
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: mentioned } },
      draft: true,
      pagination: false,
      depth: 0,
      showHiddenFields: true,
      overrideAccess: true,
      req,
    });
    const unpublished = docs.map(dataOf).filter(({ firstPublished }) => !firstPublished);
    for (const upload of await withoutClosedWords(collection, unpublished, req)) found.push({ of: collection, upload });
  }
  return found;
}
