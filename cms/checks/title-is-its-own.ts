import { collectionNames, collections } from '../../content/model/collections.ts';
import type { Finding } from '../snapshot/context.ts';
import type { Check } from './check.ts';
import { findOnePublic } from './find-stored.ts';

/** No two public pages share a title: in a list, a search and a browser's tab nobody could tell them apart. */
export const titleIsItsOwn: Check = async ({ id, document: { title }, req }) => {
  const findings: Finding[] = [];
  for (const collection of collections) {
    const other = await findOnePublic(req, collection, { and: [{ title: { equals: title } }, { id: { not_equals: id } }] });
    if (other === null) continue;
    const kind = collectionNames[collection].one.toLowerCase();
    findings.push({
      path: ['title'],
      reason: `Another public page, a ${kind}, is called “${title}” already. Give this one a title that says what is different about it.`,
    });
  }
  return findings;
};
