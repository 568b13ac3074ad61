import type { Where } from 'payload';
import { addressOf, isReservedSlug } from '../../content/model/addresses.ts';
import type { Document } from '../../content/model/documents/index.ts';
import type { Finding } from '../mapping/context.ts';
import { type Data, idOf } from '../mapping/fields.ts';
import type { Check, Publishing } from './check.ts';
import { findOnePublic, findStored } from './find-stored.ts';
import { belongsTo, ownerOf } from './who-had-an-address.ts';

/** An address that was ever live goes on answering for its own page, so no other page may take it. */
export const addressIsFree: Check = async (publishing) => {
  const { collection, document } = publishing;
  const isAtRoot = document.collection !== 'pages' || document.parent === undefined;
  if (isReservedSlug(collection, document.slug, isAtRoot)) {
    return [{ path: ['slug'], reason: `“${document.slug}” is kept for another part of the site. Choose another address.` }];
  }
  const { above, findings: aboveFindings } = await pagesAbove(publishing);
  if (aboveFindings.length > 0) return aboveFindings;
  const address = addressOf(document, above);
  const findings = await taken(publishing, address);
  return findings.length > 0 ? findings : usedBefore(publishing, address);
};

/** The public pages above a page, which its address is made of. */
async function pagesAbove({ id, document, req }: Publishing): Promise<{ above: Map<string, Document>; findings: Finding[] }> {
  const above = new Map<string, Document>();
  if (document.collection !== 'pages') return { above, findings: [] };
  let next = document.parent;
  while (next !== undefined) {
    if (next === id || above.has(next))
      return { above, findings: [{ path: ['parent'], reason: 'The page above this one stands below it. Choose another page.' }] };
    const parent: Data | undefined = (
      await findStored(req, 'pages', { id: { equals: next } }, { title: true, slug: true, parent: true, _status: true })
    )[0];
    if (parent?.['_status'] !== 'published') {
      const name = parent === undefined ? 'The page above this one' : `“${String(parent['title'])}”, which stands above this page,`;
      return { above, findings: [{ path: ['parent'], reason: `${name} is not public. Publish it first, or choose another page.` }] };
    }
    const parentOfParent = idOf(parent['parent']);
    above.set(next, { ...document, id: next, slug: String(parent['slug']), parent: parentOfParent });
    next = parentOfParent;
  }
  return { above, findings: [] };
}

async function taken({ collection, id, document, req }: Publishing, address: string): Promise<Finding[]> {
  const beside: Where =
    document.collection !== 'pages' ? {} : { parent: document.parent === undefined ? { exists: false } : { equals: document.parent } };
  const other = await findOnePublic(req, collection, { and: [{ slug: { equals: document.slug } }, { id: { not_equals: id } }, beside] });
  return other === null
    ? []
    : [{ path: ['slug'], reason: `${address} is the address of “${String(other['title'])}” already. Choose another.` }];
}

function usedBefore({ id }: Publishing, address: string): Finding[] {
  const owner = ownerOf(address);
  return owner === undefined || owner.document === id ? [] : [{ path: ['slug'], reason: belongsTo(address, owner.title) }];
}
