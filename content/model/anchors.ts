import { z } from 'zod';
import type { Route } from './addresses/addresses.ts';

/** The fragments a page can be entered at, and those it could be entered at before. */
export const pageAnchors = z.strictObject({
  /** Which page: {@link anchorsKeyOf}. It stays the same where the page moves. */
  key: z.string(),
  /** Those of its headings and items, in the order of the page. */
  own: z.array(z.string()),
  /** Those that were its own once, so that links to them go on leading to the right place. */
  earlier: z.array(
    z.strictObject({
      id: z.string(),
      /** The one it leads to now, because its heading was reworded; absent where its part of the page was taken out. */
      to: z.string().optional(),
      /** The one before which the page says that a part was taken out; its beginning where there is none. */
      before: z.string().optional(),
    }),
  ),
});

export type PageAnchors = z.infer<typeof pageAnchors>;

/** One fragment that was a page's own once. */
export type EarlierAnchor = PageAnchors['earlier'][number];

/** Under which name the anchors of a page are kept; undefined where it is none that people link to parts of. */
export function anchorsKeyOf(route: Route): string | undefined {
  switch (route.kind) {
    case 'document':
      return `document:${route.id}`;
    case 'edition':
      return `edition:${route.id}:${route.edition}`;
    case 'step':
      return `step:${route.id}:${route.step}`;
    case 'code-page':
      return `code-page:${route.name}`;
    default:
      return undefined;
  }
}
