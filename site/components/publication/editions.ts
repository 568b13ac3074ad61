import type { Edition } from '../../../content/model/documents/publication.ts';

/** Why an edition was withdrawn, as a sentence. */
export function reasonSentence(reason: string): string {
  return /[.?]$/.test(reason) ? reason : `${reason}.`;
}

/** The title of an edition's own page. */
export function editionTitle(title: string, { label }: Pick<Edition, 'label'>): string {
  return `${title}: ${label}`;
}
