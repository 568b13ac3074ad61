import { APIError } from 'payload';
import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload';
import { refuseEndingEmbargo } from '../access/embargo/refuse-closed.ts';
import type { Target } from '../workflow/scheduling/target.ts';

/** Set on a request while what a page uses is published with it. */
const withPage = 'isPublishedWithPage';

/** Whether an upload becomes public with the page that uses it, and not by itself. */
export function isPublishedWithPage({ context }: Pick<PayloadRequest, 'context'>): boolean {
  return context[withPage] === true;
}

const uploads = ['images', 'files'] as const;
const identifier = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/** Publishes, with a document, the pictures and files it uses that were never public. What was public before keeps its own state. */
export const publishUsedUploads: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const isUpload = uploads.some((slug) => slug === collection.slug);
  const by = { of: collection.slug, document: String(originalDoc?.['id'] ?? data['id'] ?? '') };
  if (data['_status'] === 'published' && !isUpload) await publishAll(data, by, req);
  return data;
};

/** The same for globals. */
export const publishUploadsOfGlobal: GlobalBeforeChangeHook = async ({ data, global, req }) => {
  if (data['_status'] === 'published') await publishAll(data, { of: 'globals', document: global.slug }, req);
  return data;
};

async function publishAll(data: Record<string, unknown>, by: Target, req: PayloadRequest): Promise<void> {
  // Identifiers are unique over all collections, so whatever looks like one and names an upload is one that is used.
  const mentioned = [...new Set(JSON.stringify(data).match(identifier))].filter((id) => id !== data['id']);
  if (mentioned.length === 0) return;
  for (const collection of uploads) {
    const { docs } = await req.payload.find({
      collection,
      where: { and: [{ id: { in: mentioned } }, { _status: { not_equals: 'published' } }] },
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    });
    for (const { id, filename, isEmbargoed } of docs.filter(({ firstPublished }) => !firstPublished)) {
      if (isEmbargoed === true) await refuseEndingEmbargo({ of: collection, document: id }, by, req);
      req.context[withPage] = true;
      try {
        await req.payload.update({ collection, id, data: { _status: 'published' }, depth: 0, overrideAccess: true, req });
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw Object.assign(
          new APIError(
            `The ${collection === 'images' ? 'picture' : 'file'} ${filename}, which this document uses, cannot be published: ${reason}`,
            400,
            { collection, id },
            true,
          ),
          { cause },
        );
      } finally {
        // A read or a write may have given the request another context.
        req.context[withPage] = false;
      }
    }
  }
}
