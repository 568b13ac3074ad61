import type { CollectionAfterChangeHook } from 'payload';
import { dataOf, idOf, isRow } from '../snapshot/mapping/fields.ts';

/** Leads the redirects to a page that is merged into another to that one, in the same save. */
export const leadRedirectsOn: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [now, before] = [dataOf(doc as object), dataOf((previousDoc ?? {}) as object)];
  const into = now['replacedBy'];
  if (now['isMerged'] !== true || before['isMerged'] === true || !isRow(into)) return doc as unknown;
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { 'to.document.value': { equals: String(now['id']) } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  for (const { id, to } of docs) {
    const document = { relationTo: into['relationTo'], value: idOf(into['value']) };
    const data = { to: { ...to, document } } as never;
    await req.payload.update({ collection: 'redirects', id, data, depth: 0, overrideAccess: true, req });
  }
  return doc as unknown;
};
