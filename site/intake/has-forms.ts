import type { Route } from '../../content/model/addresses/addresses.ts';
import { prefixes } from '../../content/model/collections.ts';

/** Whether a page asks what the reader thinks of it: pages of content do; lists, search and what leads on do not. */
export function hasForms({ kind }: Pick<Route, 'kind'>): boolean {
  return kind === 'document' || kind === 'edition' || kind === 'step' || kind === 'code-page';
}

/** Whether a page can be asked for in another format: those that hold something to read, rather than gather what others hold. */
export function hasFormats(route: Pick<Route, 'kind' | 'path'>): boolean {
  return hasForms(route) && ![prefixes.areas, prefixes.topics].some((prefix) => route.path.startsWith(`/${prefix}/`));
}
