import type { Where } from 'payload';
import { addressOf, isReservedSlug } from '../../../content/model/addresses/addresses.ts';
import type { Document } from '../../../content/model/documents/index.ts';
import { takenNow, usedBefore } from '../../../publish/checks/addresses-are-free.ts';
import type { Issue } from '../../snapshot/mapping/context.ts';
import { type Data, idOf } from '../../snapshot/mapping/fields.ts';
import type { Check, CheckedDocument } from '../check.ts';
import { setsHolding } from '../../workflow/sets/holding.ts';
import { findOnePublic, findStored } from '../lookups/find-stored.ts';
import { ownerOf } from '../lookups/address-owner.ts';
import { titleIn } from '../lookups/title-in.ts';

/** Nothing else has the address: no other page, none that ever had it, and no part of the site that is kept for something else. */
export const addressIsFree: Check<CheckedDocument> = async (checked) => {
  const { collection, document } = checked;
  const isAtRoot = document.collection !== 'pages' || document.parent === undefined;
  if (isReservedSlug(collection, document.slug, isAtRoot)) {
    return [{ path: ['slug'], reason: `“${document.slug}” is kept for another part of the site. Choose another address.` }];
  }
  const { above, issues: issuesAbove } = await pagesAbove(checked);
  if (issuesAbove.length > 0) return issuesAbove;
  const address = addressOf(document, above);
  const issues = await taken(checked, address);
  return issues.length > 0 ? issues : hadBefore(checked, address);
};

/** The public pages above a page, which its address is made of. */
async function pagesAbove({ id, document, req }: CheckedDocument): Promise<{ above: Map<string, Document>; issues: Issue[] }> {
  const above = new Map<string, Document>();
  if (document.collection !== 'pages') return { above, issues: [] };
  let next = document.parent;
  while (next !== undefined) {
    if (next === id || above.has(next))
      return { above, issues: [{ path: ['parent'], reason: 'The page above this one stands below it. Choose another page.' }] };
    const parent: Data | undefined = (
      await findStored(req, 'pages', { id: { equals: next } }, { title: true, slug: true, parent: true, _status: true })
    )[0];
    if (parent?.['_status'] !== 'published') {
      const name = parent === undefined ? 'The page above this one' : `${titleIn(parent)}, which stands above this page,`;
      const set = (await setsHolding([next], req)).get(next)?.name;
      const what =
        set === undefined
          ? 'Publish it first, or choose another page.'
          : `It goes live with the launch set “${set}”. Put this page into that set too, publish the set first, or choose another page.`;
      return { above, issues: [{ path: ['parent'], reason: `${name} is not public. ${what}` }] };
    }
    const parentOfParent = idOf(parent['parent']);
    above.set(next, { ...document, id: next, slug: String(parent['slug']), parent: parentOfParent });
    next = parentOfParent;
  }
  return { above, issues: [] };
}

async function taken({ collection, id, document, req }: CheckedDocument, address: string): Promise<Issue[]> {
  const beside: Where =
    document.collection !== 'pages' ? {} : { parent: document.parent === undefined ? { exists: false } : { equals: document.parent } };
  const other = await findOnePublic(req, collection, { and: [{ slug: { equals: document.slug } }, { id: { not_equals: id } }, beside] });
  return other === null ? [] : [{ path: ['slug'], reason: takenNow(address, titleIn(other)) }];
}

function hadBefore({ id }: CheckedDocument, address: string): Issue[] {
  const owner = ownerOf(address);
  return owner === undefined || owner.document === id ? [] : [{ path: ['slug'], reason: usedBefore(address, owner.title) }];
}
