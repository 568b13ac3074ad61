import { type PhraseLanguage, phraseLanguages } from './languages.ts';
import type { Phrase } from './phrase.ts';
import { fitSentence, type SlotValues, slotsOf } from './sentence.ts';
import { labelSentences } from './standard-sentences.ts';

/** What stands in the place of an English sentence in one language. */
export interface Translated {
  english: string;
  words: string;
  /** Whether it is a sample that nobody who speaks the language has checked. */
  isSample: boolean;
}

/** The approved phrases of one language, by English sentence in order. Of two phrases with one sentence, the one with the lower id counts. */
export function translatedInto(language: PhraseLanguage, phrases: Iterable<Phrase>): Translated[] {
  const found = new Map<string, Translated>();
  for (const { english, translations } of [...phrases].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const translation = translations.find((one) => one.language === language);
    if (translation === undefined || found.has(english)) continue;
    found.set(english, { english, words: translation.words, isSample: translation.isSample });
  }
  return [...found.values()].sort((a, b) => (a.english < b.english ? -1 : 1));
}

/** The languages in which key facts are shown: what heads every row of them is approved in each. */
export function offeredIn(phrases: readonly Phrase[]): PhraseLanguage[] {
  return phraseLanguages.filter((language) => {
    const known = new Set(
      phrases.flatMap(({ english, translations }) => (translations.some((one) => one.language === language) ? [english] : [])),
    );
    return Object.values(labelSentences).every((label) => known.has(label));
  });
}

/** A text of the site in another language, with what stands in its slots. */
export interface Fitting extends Translated {
  values: SlotValues;
}

/** The approved phrase that says what a text of the site says; one without slots before one with them, then the one with most words. */
export function phraseFor(text: string, phrases: readonly Translated[]): Fitting | undefined {
  const ranked = phrases.toSorted(
    (a, b) =>
      slotsOf(a.english).length - slotsOf(b.english).length || b.english.length - a.english.length || (a.english < b.english ? -1 : 1),
  );
  for (const one of ranked) {
    const values = fitSentence(one.english, text);
    if (values !== undefined) return { ...one, values };
  }
  return undefined;
}
