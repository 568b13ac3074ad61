import type { Reader } from '../../content/model/reader/reader.ts';

/** Everything public may be read by anybody. */
export function robots(reader: Reader): string {
  return ['User-agent: *', 'Allow: /', '', `Sitemap: ${reader.origin()}/sitemap.xml`, ''].join('\n');
}
