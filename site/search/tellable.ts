import { isCrisis } from '../../content/model/search/crisis.ts';

/** The most characters of a search that are told. */
const maxCharacters = 100;

/**
 * The words of a search that found nothing, as officers may see them; undefined where they may tell of a person: a
 * number, an address, a postcode, or that somebody is in danger.
 */
export function tellableWords(text: string): string | undefined {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (words === '' || words.length > maxCharacters || isCrisis(words)) return undefined;
  const isPersonal = words.includes('@') || /(?:\d[\s-]?){5}/.test(words) || /\b[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}\b/.test(words);
  return isPersonal ? undefined : words;
}
