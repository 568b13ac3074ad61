const reference = /<(?:script[^>]* src|link rel="stylesheet"[^>]* href)="(\/assets\/[^"]+)"/g;

/** Adds `integrity` to the scripts and stylesheets of a page that are listed, so that a changed file is refused. */
export function withIntegrity(html: string, integrity: ReadonlyMap<string, string>): string {
  return html.replace(reference, (tag, path: string) => {
    const hash = integrity.get(path);
    return hash === undefined ? tag : `${tag} integrity="${hash}"`;
  });
}
