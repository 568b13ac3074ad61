import { z } from 'zod';
import { fragment, linkPath } from '../addresses/address-grammar.ts';
import { identifier } from './identifier.ts';
import { safeUrlPattern } from './tidy-url.ts';

/**
 * A web, mail or telephone address that is safe to put into an `href`.
 * Other schemes (`javascript:`, `data:`) are refused here, so they are refused on save and again at render.
 */
export const safeUrl = z
  .string()
  .max(2_000)
  .regex(safeUrlPattern, 'expected an address that starts with https://, http://, mailto: or tel:');

/** Where a link leads: a document or a file of this site, an address on this site, or somewhere else. */
export const linkTarget = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('document'),
    /** The document's identifier; the address is looked up when the page renders, so it follows a move. */
    id: identifier,
    /** The id of a heading or priority on that page, without `#`. */
    fragment: fragment.optional(),
  }),
  z.strictObject({ kind: z.literal('file'), id: identifier }),
  z.strictObject({
    kind: z.literal('path'),
    /** An address of this site that belongs to no document, such as `/search/`. */
    path: linkPath,
  }),
  z.strictObject({ kind: z.literal('url'), url: safeUrl }),
]);

/** A link with the words that are clicked. */
export const link = z.strictObject({ text: z.string().trim().min(1).max(200), to: linkTarget });

export type LinkTarget = z.infer<typeof linkTarget>;
export type Link = z.infer<typeof link>;
