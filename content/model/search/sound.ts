/** How a word sounds, whatever its vowels are: one text for "fysio" and "physio". */
export function soundOf(word: string): string {
  return plainOf(word).replace(/[aeiou]+/g, '-');
}

/** The consonants one hears of a word: one text for "arthuritis" and "arthritis". */
export function consonantsOf(word: string): string {
  return plainOf(word)
    .replace(/(?!^)[aeiou]+/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** A word with the letters that sound alike made the same: one text for "fisio" and "physio". */
export function plainOf(word: string): string {
  return word
    .replace(/^(?:p(?=[sn])|[kg](?=n)|w(?=r))/, '')
    .replace(/ph/g, 'f')
    .replace(/[ao]ugh$/, 'of')
    .replace(/gh/g, '')
    .replace(/sthm/g, 'sm')
    .replace(/s?c(?=[eiy])|z|sc(?=[eiy])/g, 's')
    .replace(/ch|ck|c|qu?/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/dg(?=[eiy])|g(?=[eiy])/g, 'j')
    .replace(/(?<![st])h/g, '')
    .replace(/(?:ti|si)(?=on)/g, 'sh')
    .replace(/y/g, 'i')
    .replace(/e$/, '')
    .replace(/(.)\1+/g, '$1');
}
