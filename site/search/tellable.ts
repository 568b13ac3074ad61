import { isTellable } from '../../content/model/search/tellable.ts';

/** The words of a search that found nothing, as officers may see them; undefined where there are none that may be told. */
export function tellableWords(text: string): string | undefined {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  return words !== '' && isTellable(words) ? words : undefined;
}
