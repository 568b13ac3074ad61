import type { CollectionSlug, Payload } from 'payload';
import { collections } from '../../../content/model/collections.ts';
import { asDate } from '../../admin/formatting.ts';
import { documentCollections } from '../../collections/documents/index.ts';
import { environment } from '../../environment.ts';
import { areLettersWritten, queueMail } from '../../mail/queue-mail.ts';
import { type Data, dataOf, idOf, isRow } from '../../snapshot/mapping/fields.ts';
import { inTransaction } from '../scheduling/in-transaction.ts';
import { type Person, readPeople } from './people-to-remind.ts';
import { noteSent, sentOf } from './sent-reminders.ts';

/** Translations of one collection that are looked at in a night. */
const maxOfCollection = 1_000;

/** Translations in one letter at most; the rest follow in the next night. */
const maxInLetter = 40;

/** A public translation whose original changed since somebody last compared the two. */
interface OldTranslation {
  of: string;
  document: string;
  title: string;
  owner: string | undefined;
  comparedAt: string;
  original: { of: string; document: string; title: string; changed: string };
}

/**
 * Tells whoever answers for a public translation, or the team where nobody does, that its original changed since the two were
 * compared: once for each comparison, and each person one letter a night.
 * @returns what it did, in words
 */
export async function remindTranslators(payload: Payload, now = new Date()): Promise<string> {
  if (!areLettersWritten())
    return 'No letters about translations: this site sends no e-mail. The checks of each page say that it is older.';
  const found: OldTranslation[] = [];
  for (const collection of collections) found.push(...(await oldTranslations(payload, collection)));
  if (found.length === 0) return 'No translation is older than its original.';
  let letters = 0;
  const people = await readPeople(payload);
  for (const person of people) {
    const own = found.filter(({ owner }) => owner === person.id || (person.isOfTeam && people.every(({ id }) => id !== owner)));
    if (await remind(payload, person, own, now)) letters += 1;
  }
  return `${found.length === 1 ? 'One translation is' : `${found.length} translations are`} older than their originals; ${letters === 0 ? 'nobody had to be told again' : `told ${letters === 1 ? 'one person' : `${letters} people`}`}.`;
}

async function oldTranslations(payload: Payload, collection: CollectionSlug): Promise<OldTranslation[]> {
  const { docs } = await payload.find({
    collection,
    where: { and: [{ _status: { equals: 'published' } }, { 'translates.comparedAt': { exists: true } }] },
    limit: maxOfCollection,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const found: OldTranslation[] = [];
  for (const data of docs.map(dataOf)) {
    const original = await originalOf(payload, data);
    const { comparedAt } = isRow(data['translates']) ? data['translates'] : {};
    if (original === undefined || typeof comparedAt !== 'string' || original.changed <= new Date(comparedAt).toISOString()) continue;
    const title = String(data['title'] ?? '');
    found.push({ of: collection, document: String(data['id']), title, owner: idOf(data['owner']), comparedAt, original });
  }
  return found;
}

/** The public page that a translation translates. */
async function originalOf(payload: Payload, { translates }: Data): Promise<OldTranslation['original'] | undefined> {
  const reference = isRow(translates) ? translates['document'] : undefined;
  const document = idOf(reference);
  const of = isRow(reference) ? String(reference['relationTo']) : '';
  if (document === undefined || !(of in documentCollections)) return undefined;
  const { docs } = await payload.find({
    collection: of as CollectionSlug,
    where: { and: [{ id: { equals: document } }, { _status: { equals: 'published' } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const [original] = docs.map(dataOf);
  if (original === undefined) return undefined;
  return { of, document, title: String(original['title'] ?? ''), changed: new Date(String(original['updatedAt'])).toISOString() };
}

/** Queues one letter, and notes all that it tells of in the same transaction. @returns whether there was anything to tell */
async function remind(payload: Payload, person: Person, translations: readonly OldTranslation[], now: Date): Promise<boolean> {
  const keys = new Map(translations.map((one) => [keyOf(one, person), one]));
  const known = await sentOf(payload, [...keys.keys()]);
  const left = [...keys].filter(([key]) => !known.has(key)).slice(0, maxInLetter);
  if (left.length === 0) return false;
  return inTransaction(payload, async (req) => {
    for (const [key, one] of left) await noteSent(key, { ...one, stage: 'translation-older' }, now, req);
    const told = left.map(([, one]) => one);
    return queueMail({ to: person.email, ...translationLetter(person, told) }, req);
  });
}

function keyOf({ of, document, comparedAt }: OldTranslation, { id }: Person): string {
  return [of, document, comparedAt, 'translation-older', id].join(' ');
}

function translationLetter({ name }: Person, translations: readonly OldTranslation[]): { subject: string; text: string } {
  const [first] = translations;
  const form = (of: string, document: string): string => `${environment.serverUrl}/admin/collections/${of}/${document}`;
  return {
    subject:
      translations.length === 1 && first !== undefined
        ? `“${first.title}” is older than the page it translates`
        : `${translations.length} translations are older than the pages they translate`,
    text: [
      `Hello ${name},`,
      ...translations.map(({ of, document, title, original }) =>
        [
          `“${original.title}” changed on ${asDate(original.changed)}, after “${title}” was compared with it. Both public pages say so.`,
          `What changed: ${form(original.of, original.document)}`,
          `The translation: ${form(of, document)}`,
        ].join('\n'),
      ),
      'Bring the translation up to date. Then write under Housekeeping when you compared the two, and publish it. If you do not read the language, ask somebody who does.',
    ].join('\n\n'),
  };
}
