/** What every upload is served with in the CMS: kept by no cache, taken for nothing but what it is, and run by nobody. */
export function servePrivately({ headers }: { headers: Headers }): Headers {
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Cache-Control', 'private, no-store');
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  return headers;
}

/** The same for files that are downloaded rather than shown. */
export function servePrivatelyAsDownload(args: { headers: Headers }): Headers {
  const headers = servePrivately(args);
  headers.set('Content-Disposition', 'attachment');
  return headers;
}
