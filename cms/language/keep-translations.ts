import { APIError, ValidationError } from 'payload';
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { isDeepStrictEqual } from 'node:util';
import { flawOfSentence } from '../../content/model/language/sentence.ts';
import { recordChange } from '../hooks/record-change.ts';
import { dataOf } from '../snapshot/mapping/fields.ts';
import { toPhrase } from './to-phrase.ts';

/** Says on a request that translations may be written by it: the endpoints do, which know who approves what. */
export const writingTranslations = { writesTranslations: true } as const;

/** Translations are written and approved by their endpoints alone: whatever else saves a phrase leaves them as they are. */
export const keepTranslations: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (req.context['writesTranslations'] === true) return data;
  return { ...data, translations: originalDoc?.['translations'] ?? [] };
};

/** Refuses a sentence whose slots are none. */
export const refuseFlawedSentence: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  const english: unknown = data['english'];
  const flaw = typeof english === 'string' ? flawOfSentence(english) : undefined;
  if (flaw === undefined) return data;
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'english', message: flaw }], req });
};

/** Writes a row to the change log where the public sees something else by it: what nobody has approved yet publishes nothing. */
export const recordApproved: CollectionAfterChangeHook = (args) => {
  const [before, after] = [args.previousDoc, args.doc].map((doc: unknown) =>
    typeof doc === 'object' && doc !== null && 'id' in doc ? toPhrase(dataOf(doc)).ok : undefined,
  );
  const isPublic = [before, after].some((phrase) => phrase !== undefined && phrase.translations.length > 0);
  const isSeen = isPublic && !isDeepStrictEqual(before, after);
  return isSeen ? recordChange(args) : (args.doc as unknown);
};

/** A refusal of what was asked of a translation, in words. */
export function refused(words: string, status = 400): APIError {
  return new APIError(words, status, { code: 'phrase-refused' }, true);
}

/** What a request of an endpoint carries. */
export function dataIn(req: PayloadRequest): Record<string, unknown> {
  return (req.data ?? {}) as Record<string, unknown>;
}
