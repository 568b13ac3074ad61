// @ts-check
import { createHash } from 'node:crypto';

/** How a page looks that a link in a letter opens. */
export const letterPageStyle =
  'body{font:1.125rem/1.5 system-ui,sans-serif;margin:0;padding:1.5rem;color:#1b1b1b;background:#fff}main{max-width:38rem;margin:0 auto}button{font:inherit;font-weight:600;padding:.75rem 1.25rem;border:0;border-radius:.25rem;color:#fff;background:#00594f;cursor:pointer}a{color:#00594f}button:focus-visible,a:focus-visible{outline:3px solid #1b1b1b;outline-offset:3px}@media (prefers-color-scheme:dark){body{color:#f2f2f2;background:#1b1b1b}a{color:#7fd6c8}button{color:#1b1b1b;background:#7fd6c8}button:focus-visible,a:focus-visible{outline-color:#f2f2f2}}';

const hash = createHash('sha256').update(letterPageStyle).digest('base64');

/**
 * The headers of such a page: nothing runs in it, its one form goes to the CMS itself, and nobody learns its address from a link.
 * Plain JavaScript, because Next reads it with its configuration, which has the last word about headers.
 */
export const letterPageHeaders = /** @type {const} */ ({
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'Referrer-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
});
