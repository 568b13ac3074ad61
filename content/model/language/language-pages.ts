// Without zod, because scripts on the public's devices use it too.
import { languageFacts, type PhraseLanguage, phraseLanguages } from './languages.ts';

/** The languages that have a page which says what there is in them: British Sign Language too, which is not written. */
export const languagePages = [...phraseLanguages, 'bsl'] as const;

export type LanguagePage = (typeof languagePages)[number];

/** The page that names all of them. */
export const languagesAddress = '/languages/';

/** The address of the page that says what there is in a language. */
export function languagePageAddress(language: LanguagePage): string {
  return `${languagesAddress}${language === 'bsl' ? 'bsl' : languageFacts[language].slug}/`;
}

/** Whether a page is about a language that phrases are written in. */
export function isPhraseLanguage(language: LanguagePage): language is PhraseLanguage {
  return language !== 'bsl';
}
