/** Latin letters that are no other letter with a mark on it, and what they are written as without them. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ŧ: 't',
  ə: 'e',
};

/** Words in lower-case letters of the English alphabet, digits and single hyphens: “Łódź & Kraków” gives `lodz-and-krakow`. */
export function asAddress(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Words as the last part of an address: lower-case letters, digits and single hyphens, 80 characters at most. */
export function slugify(words: string): string {
  return asAddress(words).slice(0, 80).replace(/-+$/, '');
}
