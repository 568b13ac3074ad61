import type { PhraseLanguage } from '../../../content/model/language/languages.ts';
import { type StandardSentence, standardSentences } from '../../../content/model/language/standard-sentences.ts';
import { translationsIn } from '../../language/to-phrase.ts';
import { stateOf, type Translation, type TranslationState } from '../../language/translation.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';

/** A sentence of the table, whether anybody has translated it or not. */
export interface PhraseRow {
  english: string;
  /** The identifier of what is stored of it; absent while nobody wrote anything. */
  id?: string;
  /** Whether the site says it itself, so that it can only be translated. */
  isStandard: boolean;
  translations: readonly Translation[];
}

/** What the table shows: the sentences of the site itself in their own order, then those that officers added, by the alphabet. */
export function phraseRows(stored: readonly Data[]): PhraseRow[] {
  const byEnglish = new Map(stored.map((one) => [String(one['english']), one]));
  const rowOf = (english: string, isStandard: boolean): PhraseRow => {
    const found = byEnglish.get(english);
    return {
      english,
      isStandard,
      ...(found && { id: String(found['id']) }),
      translations: found === undefined ? [] : translationsIn(found),
    };
  };
  const standard = Object.values(standardSentences) as (typeof standardSentences)[StandardSentence][];
  const own = [...byEnglish.keys()].filter((english) => !(standard as readonly string[]).includes(english)).sort();
  return [...standard.map((english) => rowOf(english, true)), ...own.map((english) => rowOf(english, false))];
}

/** The translation of a row in a language. */
export function translationIn({ translations }: PhraseRow, language: PhraseLanguage): Translation | undefined {
  return translations.find((one) => one.language === language);
}

/** Where a row stands in a language. */
export function stateIn(row: PhraseRow, language: PhraseLanguage): TranslationState {
  return stateOf(row.english, translationIn(row, language));
}
