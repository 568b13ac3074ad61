// Next writes it into what it compiles; nobody sets it.
// eslint-disable-next-line signpost/environment-in-one-place
const isDevelopment = process.env.NODE_ENV === 'development';

/**
 * The styles that packages write into the page by themselves, by the hash of their words, because they take no nonce. Where one of
 * them changes with an update, the browser names the new hash in its console, and the browser tests fail by it.
 */
const stylesOfPackages = [
  // Payload: the order of its layers.
  'sha256-UO8+f0Vt7qym1f9lUl0nh47l5M7MX3W3qSnbWSxu6+8=',
  // Sonner, which shows what was saved.
  'sha256-Od9mHMH7x2G6QuoV3hsPkDCwIyqbg2DX3F5nLeCYQBc=',
  // Faceless UI, whose drawers and dialogs open above the page.
  'sha256-RRvYYvypkfR67NPWQ5YM5msNEwtYz7N+9rYPCnXMfXw=',
  // Emotion, of the select boxes: an element without words, whose rules are added one by one.
  'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
];

/**
 * The Content-Security-Policy of a page of the admin. Scripts that stand in the page run by the nonce of this answer alone, which
 * Next reads from the request and gives to its own; nothing that somebody gets into a page as text runs. Style attributes are
 * allowed: positions and sizes are written into them, and they run nothing.
 */
export function policyOfAdmin(nonce: string): string {
  // Next reloads its modules and styles while one edits them.
  const [scripts, styles, connect] = isDevelopment
    ? [`'nonce-${nonce}' 'unsafe-eval'`, "'unsafe-inline'", ' ws:']
    : [`'nonce-${nonce}'`, stylesOfPackages.map((hash) => `'${hash}'`).join(' '), ''];
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts}`,
    "script-src-attr 'none'",
    `style-src 'self' ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${connect}`,
    "font-src 'self' data:",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}
