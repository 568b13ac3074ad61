const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** A language's name in English, from its BCP 47 tag: "Polish". */
export function languageWords(tag: string): string {
  return names.of(tag) ?? tag;
}

/** A language's own name, from its BCP 47 tag: "Polski". */
export function ownName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
