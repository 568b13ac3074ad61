import type { Edition } from '../../../content/model/documents/publication.ts';

export { latestEdition, newestFirst } from '../../../content/model/documents/editions.ts';

/** Why an edition was withdrawn, as a sentence. */
export function reasonSentence(reason: string): string {
  return /[.?]$/.test(reason) ? reason : `${reason}.`;
}

/** The title of an edition's own page. */
export function editionTitle(title: string, { label }: Edition): string {
  return `${title}: ${label}`;
}
