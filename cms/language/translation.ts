import { flawOfSentence, flawOfTranslation } from '../../content/model/language/sentence.ts';
import type { PhraseLanguage } from '../../content/model/language/languages.ts';

/** A translation of a sentence as the CMS keeps it: what somebody wrote, and what was approved of it. */
export interface Translation {
  language: PhraseLanguage;
  words: string;
  /** Who wrote the words, and the account it was. */
  writtenBy?: string | null;
  writtenByAccount?: string | null;
  /** The words that were approved, which the public sees, and the English sentence they were approved for. */
  approvedWords?: string | null;
  approvedEnglish?: string | null;
  approvedBy?: string | null;
  approvedOn?: string | null;
  /** Whether the approval came with the sample content: nobody who speaks the language has looked at it. */
  isSample?: boolean | null;
}

/** Where a translation stands, and what the public sees of it. */
export type TranslationState =
  /** Nobody has written one. */
  | 'missing'
  /** Written, and never approved: the public does not see it. */
  | 'waiting'
  /** Approved as it stands. */
  | 'approved'
  /** The sample's, approved by nobody. */
  | 'sample'
  /** Changed since it was approved: the public sees the approved words. */
  | 'changed'
  /** The English sentence changed since it was approved: the public does not see it. */
  | 'out of date';

/** Where a translation of a sentence stands. */
export function stateOf(english: string, translation: Translation | undefined): TranslationState {
  if (translation === undefined) return 'missing';
  const { words, approvedWords, approvedEnglish, isSample } = translation;
  if (!approvedWords) return words.trim() === '' ? 'missing' : 'waiting';
  if (approvedEnglish !== english) return 'out of date';
  if (approvedWords !== words) return 'changed';
  return isSample ? 'sample' : 'approved';
}

/** Whether the public sees a translation of a sentence. */
export function isInForce(english: string, translation: Translation): boolean {
  return Boolean(translation.approvedWords) && translation.approvedEnglish === english;
}

/** The states in which an editor has something to do. */
export const statesToDo: readonly TranslationState[] = ['missing', 'waiting', 'changed', 'out of date'];

/** Each state in a few words. */
export const stateWords: Readonly<Record<TranslationState, string>> = {
  missing: 'Missing',
  waiting: 'Waiting',
  approved: 'Approved',
  sample: 'Sample',
  changed: 'Changed',
  'out of date': 'Out of date',
};

/** What is wrong with the words of a translation; undefined where nothing is. */
export function flawOfWords(english: string, words: string): string | undefined {
  if (words.trim().length > 300) return 'This is longer than 300 letters. Make it shorter.';
  return flawOfSentence(english) ?? flawOfTranslation(english, words);
}
