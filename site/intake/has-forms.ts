import type { Route } from '../../content/model/addresses/addresses.ts';
import { prefixes } from '../../content/model/collections.ts';
import type { Reader } from '../../content/model/reader/reader.ts';

/** Whether a page asks what the reader thinks of it: pages of content do; lists, search and what leads on do not. */
export function hasForms({ kind }: Pick<Route, 'kind'>): boolean {
  return kind === 'document' || kind === 'edition' || kind === 'step' || kind === 'code-page';
}

/** Whether a page can be asked for in another format: those that hold something to read, rather than gather what others hold. */
export function hasFormats(route: Pick<Route, 'kind' | 'path'>): boolean {
  return hasForms(route) && ![prefixes.areas, prefixes.topics].some((prefix) => route.path.startsWith(`/${prefix}/`));
}

/** Whether people can ask for emails here: the host takes in what they send, and a mail server is set up. */
export function sendsEmails(reader: Reader): boolean {
  return reader.hasIntake() && reader.setting('settings').installation?.sendsMail === true;
}

/** What emails can be about, where a page is about one of those things: its name in the middle of a sentence. */
export function followedOn(route: Route, reader: Reader): { about: string; isFast: boolean } | undefined {
  if (route.kind === 'list' && route.collection === 'vacancies')
    return route.facet === undefined && route.page === undefined && route.letter === undefined && route.year === undefined
      ? { about: 'new jobs', isFast: true }
      : undefined;
  if (route.kind !== 'document' && route.kind !== 'edition') return undefined;
  const card = reader.card(route.id);
  switch (card?.collection) {
    case 'topics':
    case 'areas':
      return { about: card.title, isFast: false };
    case 'publications':
      return { about: `“${card.title}”`, isFast: true };
    default:
      return undefined;
  }
}

/** Whether somebody who links to a page can ask to be told where it goes. */
export function canBeLinkedTo({ kind }: Pick<Route, 'kind'>): boolean {
  return kind === 'document' || kind === 'edition' || kind === 'step';
}
