import { socialCardFolder } from '../../content/model/reader/social-card.ts';
import { isSearchFile } from '../search/index.ts';
import type { Traces } from '../store/index.ts';

/** What was erased is called so wherever a name must stand. */
export const erasedTitle = 'Taken down';

/** What is to be found nowhere any more, as the CMS knows it. */
export interface Erased {
  collection: string;
  id: string;
  /** What it was called, in each of its versions. */
  titles: readonly string[];
  /** Words and numbers in it, in lower case. */
  words: readonly string[];
}

/** Letters and figures that stand together, in lower case. */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());
}

/** Shorter titles stand in many texts that have nothing to do with them. */
const shortestTitle = 6;

/** Tells what holds traces of something that was erased. `paths` are the addresses it ever had. */
export function tracesOf({ id, titles, words }: Erased, paths: ReadonlySet<string>): Traces {
  const own = new Set(words);
  const called = titles.map(plain).filter((title) => title.length >= shortestTitle);
  const folders = [`/files/${id}/`, `/images/${id}/`];
  const isIn = (text: string): boolean => {
    if (text.includes(id) || paths.values().some((path) => text.includes(path))) return true;
    const read = plain(text);
    return called.some((title) => read.includes(title)) || wordsOf(read).some((word) => own.has(word));
  };
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return paths.has(value) || value === id || !isIn(value) ? value : erasedTitle;
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
  };
  return {
    document: id,
    title: erasedTitle,
    isIn,
    isOwn: (path) => paths.has(path) || folders.some((folder) => path.startsWith(folder)),
    isDerived: (path) => isSearchFile(path) || path.startsWith(socialCardFolder),
    clean,
  };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", nbsp: ' ' };

/** A text as it reads, whether it was HTML, JSON or neither: entities undone, any white space one space, in lower case. */
function plain(text: string): string {
  return text
    .replaceAll(/&(amp|lt|gt|quot|#39|#x27|nbsp);/g, (all, name: string) => entities[name] ?? all)
    .replaceAll(/\\[nrt]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
}
