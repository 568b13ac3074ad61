import type { Route } from '../../content/model/addresses.ts';

/** Whether a page asks what the reader thinks of it: every page of content does. */
export function hasForms({ kind }: Pick<Route, 'kind'>): boolean {
  return hasFormats({ kind }) || kind === 'list' || kind === 'a-to-z';
}

/** Whether a page can be asked for in another format: those that hold something to read. */
export function hasFormats({ kind }: Pick<Route, 'kind'>): boolean {
  return kind === 'document' || kind === 'edition' || kind === 'step' || kind === 'code-page';
}
