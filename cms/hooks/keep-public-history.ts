import type { CollectionBeforeChangeHook } from 'payload';
import { bulkLoadOf } from '../checks/lookups/bulk-load.ts';
import { lastPublic } from '../checks/lookups/last-public.ts';
import { rowsOf } from '../snapshot/mapping/fields.ts';

/**
 * Adds what the officer tells the public of a change to the document's public history when it is published, once, and empties the
 * box. What stands in the history stays there, whatever a form, a draft from before or a restored version sends.
 */
export const keepPublicHistory: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (bulkLoadOf(req) !== undefined) return data;
  const isPublished = data['_status'] === 'published';
  // A draft is no part of the history, and what was told in it waits in the box.
  if (!isPublished && String(req.query?.['draft']) === 'true') return data;
  const before = await lastPublic(req, collection.slug, String(originalDoc?.id ?? data['id'] ?? ''));
  const changes = rowsOf(before?.['changes']);
  const note = typeof data['whatChanged'] === 'string' ? data['whatChanged'].trim() : '';
  // The first publish changes nothing; and a draft that was written before this was told says it again.
  const isNew = isPublished && before !== undefined && note !== '' && changes.at(-1)?.['note'] !== note;
  return {
    ...data,
    changes: isNew ? [...changes, { at: new Date().toISOString(), note }] : changes,
    ...(isPublished ? { whatChanged: null } : {}),
  };
};
