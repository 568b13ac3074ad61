// @ts-check

/**
 * The headers of everything a preview is made of. Its pages hold what officers wrote and stand on the origin of the CMS, so no
 * script runs in them and no form is sent; nobody keeps them, finds them by searching, or learns their address from a link.
 * Plain JavaScript, because Next reads it with its configuration, which has the last word about headers.
 */
export const previewHeaders = /** @type {const} */ ({
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
});
