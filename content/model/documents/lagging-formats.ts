import { latestEdition, newestFirst } from './editions.ts';
import type { Edition, Format } from './publication.ts';

/** A form that only an earlier edition has. */
export interface LaggingFormat {
  format: Format;
  /** The newest edition that has it. */
  edition: Edition;
}

/** The forms that earlier editions have and the latest has not: each in the newest edition that has it, none of a withdrawn one. */
export function laggingFormats(editions: readonly Edition[]): LaggingFormat[] {
  const latest = latestEdition(editions);
  if (latest === undefined) return [];
  const known = new Set(formatsOf(latest).map(keyOf));
  const lagging: LaggingFormat[] = [];
  for (const edition of newestFirst(editions)) {
    if (edition.number >= latest.number || edition.status.status === 'withdrawn') continue;
    const behind = formatsOf(edition).filter((format) => !known.has(keyOf(format)));
    lagging.push(...behind.map((format) => ({ format, edition })));
    for (const format of behind) known.add(keyOf(format));
  }
  return lagging;
}

/** Whether an edition can be read as a web page, here or where it is kept. */
export function hasWebPage({ body, formats }: Pick<Edition, 'body' | 'formats'>): boolean {
  return body.length > 0 || formats.some(({ kind, url, file }) => kind === 'web page' && (url !== undefined || file !== undefined));
}

/** The forms that an edition can be had in: its text is one, whether it is listed or not. */
function formatsOf(edition: Edition): Format[] {
  const listed = edition.formats.filter(({ kind }) => kind !== 'web page');
  return hasWebPage(edition) ? [{ kind: 'web page', language: 'en' }, ...listed] : listed;
}

/** A form in one language: the Easy Read of an English edition does not keep up with one in Polish. */
function keyOf({ kind, language }: Format): string {
  return `${kind} ${language.split('-')[0]?.toLowerCase()}`;
}
