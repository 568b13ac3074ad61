// Without zod, because scripts on the public's devices use it too.

/** The languages that phrases are approved in, and Easy Read, in the order pages show them. */
export const phraseLanguages = ['easy-read', 'cy', 'pl', 'ro', 'uk', 'ur'] as const;

/** One of them, by its BCP 47 tag; Easy Read has none, because it is English. */
export type PhraseLanguage = (typeof phraseLanguages)[number];

/** What a language is called, and how it is written. */
export interface LanguageFacts {
  /** Its own name for itself, for those who read it. */
  name: string;
  /** Its name in English, for officers. */
  english: string;
  /** The BCP 47 tag of its texts. */
  tag: string;
  direction: 'ltr' | 'rtl';
  /** The last part of the addresses and the fragment of its section. */
  slug: string;
}

/** Each of the languages that phrases are approved in. */
export const languageFacts: Readonly<Record<PhraseLanguage, LanguageFacts>> = {
  'easy-read': { name: 'Easy Read', english: 'Easy Read', tag: 'en-GB', direction: 'ltr', slug: 'easy-read' },
  cy: { name: 'Cymraeg', english: 'Welsh', tag: 'cy', direction: 'ltr', slug: 'welsh' },
  pl: { name: 'Polski', english: 'Polish', tag: 'pl', direction: 'ltr', slug: 'polish' },
  ro: { name: 'Română', english: 'Romanian', tag: 'ro', direction: 'ltr', slug: 'romanian' },
  uk: { name: 'Українська', english: 'Ukrainian', tag: 'uk', direction: 'ltr', slug: 'ukrainian' },
  ur: { name: 'اردو', english: 'Urdu', tag: 'ur', direction: 'rtl', slug: 'urdu' },
};

/** The direction a language is written in, from its BCP 47 tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ps|sd|ug|ur|yi)\b/.test(tag) ? 'rtl' : 'ltr';
}
