import { randomBytes } from 'node:crypto';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { slugFrom } from '../fields/document/slug.ts';

/** Names that Windows keeps for devices, whatever comes after their dot. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A name for bytes that every system takes, without extension, made from an officer’s; `kind` where that has no letters. */
export function fileNameFrom(words: string, kind: 'file' | 'picture'): string {
  const name = slugFrom(words) || kind;
  return devices.test(name) ? `${kind}-${name}` : name;
}

/** Numbers that are tried before a name gets letters at random. */
const maxTries = 20;

/**
 * A name that no other upload of the collection has or had in a version that is kept: the name itself, or with a number
 * at its end. Officers see uploads by their names, and the CMS’s own addresses of them are made of those.
 * @param own the upload the name is for, whose own names it may have
 */
export async function freeName(name: string, collection: CollectionSlug, req: PayloadRequest, own?: string): Promise<string> {
  const [, base = name, extension = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  for (let number = 0; number <= maxTries; number += 1) {
    const tried = number === 0 ? name : `${base}-${number}${extension}`;
    if (!(await isTaken(tried, collection, req, own))) return tried;
  }
  return `${base}-${randomBytes(4).toString('hex')}${extension}`;
}

async function isTaken(filename: string, collection: CollectionSlug, req: PayloadRequest, own: string | undefined): Promise<boolean> {
  const others = (field: string): Where[] => (own === undefined ? [] : [{ [field]: { not_equals: own } }]);
  const main = await req.payload.db.findOne({
    collection,
    where: { and: [{ filename: { equals: filename } }, ...others('id')] },
    select: { filename: true },
    req,
  });
  if (main) return true;
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { and: [{ 'version.filename': { equals: filename } }, ...others('parent')] },
    select: { version: { filename: true } },
    limit: 1,
    pagination: false,
    req,
  });
  return docs.length > 0;
}
