import { type Collection, collectionNames, collections } from '../../../content/model/collections.ts';
import type { PayloadRequest } from 'payload';
import { findPublic } from '../lookups/find-stored.ts';
import type { Advice, Adviser } from './advice.ts';

/** A public page as another is told from it. */
interface Titled {
  collection: Collection;
  id: string;
  title: string;
}

/** No other public page has nearly the same title: in a list of results nobody could tell which one they want. */
export const titlesDiffer: Adviser = async ({ id, document, req }) => {
  const { title } = document;
  if (typeof title !== 'string' || title.trim() === '') return [];
  const core = coreOf(title);
  if (core === '') return [];
  const like = (await titlesWith(core, req)).filter((other) => other.id !== id && other.title !== title && coreOf(other.title) === core);
  return like.slice(0, 3).map((other): Advice => ({
    path: ['title'],
    weight: 'suggestion',
    reason: `Another public page, a ${collectionNames[other.collection].one.toLowerCase()}, is called “${other.title}”, which is nearly the same. Say in the title what is different about this one.`,
  }));
};

/** What tells a title from others: its words without endings, order, and those that say little. */
export function coreOf(title: string): string {
  const little = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'or', 'our', 'the', 'to', 'with', 'your']);
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’']s\b/g, '')
    .match(/[\p{L}\d]+/gu);
  return (words ?? [])
    .filter((word) => !little.has(word))
    .map((word) => word.replace(/(?<=\p{L}{3})(?:es|s)$/u, ''))
    .sort()
    .join(' ');
}

/** Public titles that share the longest word of a title's core: few, whatever the size of the site. */
async function titlesWith(core: string, req: PayloadRequest): Promise<Titled[]> {
  const [longest = ''] = core.split(' ').toSorted((one, other) => other.length - one.length);
  const found: Titled[] = [];
  for (const collection of collections)
    for (const { id, title } of await findPublic(req, collection, { title: { contains: longest } }, { title: true }))
      found.push({ collection, id: String(id), title: String(title) });
  return found;
}
