import type { Access, CollectionConfig, CollectionSlug, PayloadRequest, Where } from 'payload';
import { isClosedTo } from './embargo-fields.ts';

/**
 * A rule of access to a collection's documents, with its own answer for their bytes: Payload looks for a document that has the
 * file now, but earlier versions have files too, which officers compare and restore.
 */
export function withFilesOfVersions({ slug, upload }: CollectionConfig, read: Access, documents: Access): Access {
  const sizes = typeof upload === 'object' ? (upload.imageSizes ?? []) : [];
  const fields = ['filename', ...sizes.map(({ name }) => `sizes.${name}.filename`)];
  return async (args) => {
    const filename: unknown = args.data?.['filename'];
    if (args.isReadingStaticFile !== true || typeof filename !== 'string' || args.req.user?.collection !== 'users') return documents(args);
    const allowed = await read(args);
    return allowed === true ? !(await isClosedFile({ slug, fields, filename }, args.req)) : allowed;
  };
}

interface StoredFile {
  slug: string;
  /** Where a document or version names its bytes. */
  fields: string[];
  filename: string;
}

/** Whether some document or version whose bytes these are is under an embargo that does not name whoever asks. */
async function isClosedFile({ slug, fields, filename }: StoredFile, req: PayloadRequest): Promise<boolean> {
  const collection = slug as CollectionSlug;
  const { db } = req.payload;
  const having = (prefix: '' | 'version.'): Where => ({
    and: [
      { [`${prefix}isEmbargoed`]: { equals: true } },
      { or: fields.map((field): Where => ({ [`${prefix}${field}`]: { equals: filename } })) },
    ],
  });
  const all = { collection, pagination: false, limit: 0, req } as const;
  const { docs } = await db.find<{ id: string }>({ ...all, where: having('') });
  const versions = await db.findVersions<{ id: string }>({ ...all, where: having('version.') });
  return [...docs, ...versions.docs.map(({ version }) => version)].some((stored) => isClosedTo(req.user, stored));
}
