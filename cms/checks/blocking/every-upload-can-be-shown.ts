import { mediaIn } from '../../../content/model/media.ts';
import type { Issue } from '../../snapshot/mapping/context.ts';
import type { Check, CheckedDocument } from '../check.ts';
import { damagedWords, findStored, isDamaged } from '../lookups/find-stored.ts';
import { placeOf } from '../lookups/place-of.ts';

/**
 * Every picture and file that a document uses is public, or goes public with it. One that was taken down stays down: an
 * officer had a reason.
 */
export const everyUploadCanBeShown: Check<CheckedDocument> = async ({ document, req }) => {
  const used = mediaIn(document);
  if (used.length === 0) return [];
  const issues: Issue[] = [];
  for (const collection of ['images', 'files'] as const) {
    const name = collection === 'images' ? 'alt' : 'title';
    const kind = collection === 'images' ? 'picture' : 'file';
    for (const upload of await findStored(req, collection, { id: { in: [...new Set(used)] } })) {
      const path = placeOf(document, String(upload['id'])) ?? [];
      if (isDamaged(upload)) issues.push({ path, reason: `This ${kind} ${damagedWords}` });
      if (upload['_status'] === 'published' || !upload['firstPublished']) continue;
      const reason = `The ${kind} “${String(upload[name] || upload['filename'])}” was taken down, so nobody would see it. Publish it again first, choose another, or take it out.`;
      issues.push({ path, reason });
    }
  }
  return issues;
};
