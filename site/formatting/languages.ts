const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** A language's name in English, from its BCP 47 tag: "Polish". */
export function languageWords(tag: string): string {
  return names.of(tag) ?? tag;
}
