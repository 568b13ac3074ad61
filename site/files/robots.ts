import type { Reader } from '../../content/model/reader/reader.ts';

/** Everything public may be read by anybody; a rehearsal by no search engine, and the pages of earlier days neither. */
export function robots(reader: Reader): string {
  if (reader.isStaging()) return ['User-agent: *', 'Disallow: /', ''].join('\n');
  return ['User-agent: *', 'Allow: /', 'Disallow: /archive/', '', `Sitemap: ${reader.origin()}/sitemap.xml`, ''].join('\n');
}
