import { joinWords, sentenceCase } from '../formatting/sentences.ts';

/** What the documents of a list are called: "service", "services". */
export interface Names {
  one: string;
  many: string;
}

/** "1 service", "4 services". */
export function countOf(count: number, { one, many }: Names): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What a filter found: "4 services", "1 service, and 13 more across Gloucestershire". */
export function foundWords(exactly: number, widely: number, around: string, names: Names): string {
  if (widely === 0) return countOf(exactly, names);
  if (exactly === 0) return `${countOf(widely, names)} ${around}`;
  return `${countOf(exactly, names)}, and ${widely} more ${around}`;
}

/** For whom what fits more widely is: "across Gloucestershire", "for anyone". */
export function aroundWords({ areas, hasArea, hasAudience }: { areas: readonly string[]; hasArea: boolean; hasAudience: boolean }): string {
  const where = areas.length === 0 ? 'everywhere' : `across ${joinWords(areas)}`;
  return joinWords([...(hasArea ? [where] : []), ...(hasAudience ? ['for anyone'] : [])], 'or');
}

/** What stands where nothing fits. */
export function nothingWords(chosen: number, { one }: Names): string {
  return chosen === 1 ? `No ${one} fits this. Take it away:` : `No ${one} fits all of these. Take one away:`;
}

/** A value from an address that the list does not offer, in words. */
export function valueWords(slug: string): string {
  return sentenceCase(slug.replaceAll('-', ' '));
}
