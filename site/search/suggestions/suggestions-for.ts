import { type Collection, collectionNames } from '../../../content/model/collection-names.ts';
import { searchAddress } from '../../../content/model/search/search-addresses.ts';
import { usualPath } from '../../../content/model/search/usual-path.ts';
import type { QuickIndexFiles } from '../load-quick-index.ts';

/** What the search box offers while somebody types: a page by its title, or a phrase for which officers put a page first. */
export interface Suggestion {
  words: string;
  /** What kind of page it is; nothing for a phrase. */
  kind?: string;
  href: string;
}

/** Suggestions at a time, at most: they must stand above the keyboard of a phone. */
const maxSuggestions = 6;

/** Works out suggestions of some quick index. They come from titles and from promoted phrases only, never from what others typed. */
export function suggestionsFrom({ info, packed }: QuickIndexFiles): (typed: string) => Suggestion[] {
  const outdated = new Set(info.discard);
  const paths = packed.paths.split('\n');
  const known = packed.titles.map((title, at) => {
    const collection: Collection = packed.shown[at]?.card.collection ?? 'pages';
    return { title, collection, path: paths[at] || usualPath({ title, collection }) };
  });
  const pages = [
    ...known.filter(({ path }) => !outdated.has(path)),
    ...info.add.map(({ path, card }) => ({ title: card.title, collection: card.collection, path })),
  ];
  const all: { suggestion: Suggestion; folded: string; isLess: boolean }[] = [
    ...info.promoted.flatMap(({ words }) =>
      words.map((phrase) => ({ suggestion: { words: phrase, href: searchAddress(phrase) }, folded: folded(phrase), isLess: false })),
    ),
    ...pages.map(({ title, collection, path }) => ({
      suggestion: { words: title, kind: collectionNames[collection].one, href: path },
      folded: folded(title),
      isLess: collection === 'news' || collection === 'organisations' || / \(made-up sample\)$/.test(title),
    })),
  ];
  return (typed) => {
    const asked = folded(typed);
    const parts = asked.split(' ').filter((part) => part !== '');
    if (asked.length < 2) return [];
    return all
      .filter((one) => parts.every((part) => ` ${one.folded}`.includes(` ${part}`)) && one.folded !== asked)
      .sort((one, other) => rankOf(one, asked) - rankOf(other, asked) || one.folded.length - other.folded.length)
      .filter(({ folded }, at, sorted) => sorted.findIndex((other) => other.folded === folded) === at)
      .slice(0, maxSuggestions)
      .map(({ suggestion }) => suggestion);
  };
}

function rankOf({ folded, isLess }: { folded: string; isLess: boolean }, asked: string): number {
  return (folded.startsWith(asked) ? 0 : 1) + (isLess ? 2 : 0);
}

/** Words as they are compared: lower case, without accents and apostrophes, parted by single spaces. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
