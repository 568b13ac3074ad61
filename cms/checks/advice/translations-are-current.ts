import { collections } from '../../../content/model/collections.ts';
import { isEnglish } from '../../../content/model/fields/language.ts';
import { asDate } from '../../admin/formatting.ts';
import { findStored } from '../lookups/find-stored.ts';
import { isRow } from '../../snapshot/mapping/fields.ts';
import type { Adviser } from './advice.ts';

/** A translation says in which language it is, and was compared with its original since that last changed. */
export const translationsAreCurrent: Adviser = async ({ document, req }) => {
  const { translates, language } = document;
  if (!isRow(translates)) return [];
  const { document: id, comparedAt } = translates;
  if (typeof id !== 'string' || typeof comparedAt !== 'string') return [];
  // One after the other: they may read in a save's own transaction, which has one connection.
  for (const collection of collections) {
    const [original] = await findStored(req, collection, { id: { equals: id } });
    if (original === undefined) continue;
    if (original['_status'] !== 'published') return [];
    const own = typeof language === 'string' ? language : 'en';
    const theirs = typeof original['language'] === 'string' ? original['language'] : 'en';
    if (own === theirs || (isEnglish(own) && isEnglish(theirs)))
      return [
        {
          path: ['language'],
          weight: 'suggestion',
          reason: 'This page translates another, and both are said to be in one language. Write the language of this one.',
        },
      ];
    const changed = new Date(String(original['updatedAt'])).toISOString();
    if (changed <= comparedAt) return [];
    return [
      {
        path: ['translates', 'comparedAt'],
        weight: 'suggestion',
        reason: `“${String(original['title'] ?? 'The page it translates')}” changed on ${asDate(changed)}, after this translation was compared with it, and the page says so. Bring it up to date, and write here when you compared the two.`,
      },
    ];
  }
  return [];
};
