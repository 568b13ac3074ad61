import type { Edition } from '../../../content/model/documents/publication.ts';

/** The edition that stands at a publication's own address: the current one, else the newest that was not withdrawn. */
export function latestEdition(editions: readonly Edition[]): Edition | undefined {
  const standing = newestFirst(editions).filter(({ status }) => status.status !== 'withdrawn');
  return standing.find(({ status }) => status.status === 'current') ?? standing[0];
}

/** Editions by number, newest first. */
export function newestFirst(editions: readonly Edition[]): Edition[] {
  return editions.toSorted((a, b) => b.number - a.number);
}

/** Why an edition was withdrawn, as a sentence. */
export function reasonSentence(reason: string): string {
  return /[.?]$/.test(reason) ? reason : `${reason}.`;
}

/** The title of an edition's own page. */
export function editionTitle(title: string, { label }: Edition): string {
  return `${title}: ${label}`;
}
