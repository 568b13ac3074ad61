import { type Collection, collectionNames, collections } from '../../../content/model/collections.ts';
import type { Issue } from '../../snapshot/mapping/context.ts';
import type { Check, CheckedDocument } from '../check.ts';
import { findOnePublic } from '../lookups/find-stored.ts';
import { bulkLoadOf } from '../lookups/bulk-load.ts';

/** No two public pages share a title: in a list, a search and a browser's tab nobody could tell them apart. */
export const titleIsItsOwn: Check<CheckedDocument> = async (checked) => {
  const { title } = checked.document;
  return (await othersOfThatTitle(checked)).map((collection): Issue => {
    const kind = collectionNames[collection].one.toLowerCase();
    return {
      path: ['title'],
      reason: `Another public page, a ${kind}, is called “${title}” already. Give this one a title that says what is different about it.`,
    };
  });
};

/** The collections of other public pages with the same title. */
async function othersOfThatTitle({ id, document: { title }, req }: CheckedDocument): Promise<Collection[]> {
  const loading = bulkLoadOf(req);
  if (loading !== undefined) return (loading.titles.get(title) ?? []).filter((page) => page.id !== id).map(({ collection }) => collection);
  const others: Collection[] = [];
  for (const collection of collections)
    if ((await findOnePublic(req, collection, { and: [{ title: { equals: title } }, { id: { not_equals: id } }] })) !== null)
      others.push(collection);
  return others;
}
