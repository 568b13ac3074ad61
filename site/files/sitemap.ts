import type { Reader } from '../../content/model/reader/reader.ts';
import { xmlText } from './xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The list of the sitemaps. It says no dates, so that a new story changes its own sitemap only. */
export function sitemapIndex(reader: Reader): string {
  const rows = reader.sitemaps().map((section) => `<sitemap><loc>${xmlText(`${reader.origin()}/sitemaps/${section}.xml`)}</loc></sitemap>`);
  return document('sitemapindex', rows);
}

/** The sitemap of a section: its pages, with when each was last changed. */
export function sitemap(section: string, reader: Reader): string {
  const origin = reader.origin();
  const rows = reader.sitemap(section).map(({ path, updated }) => {
    const changed = updated === undefined ? '' : `<lastmod>${updated}</lastmod>`;
    return `<url><loc>${xmlText(origin + path)}</loc>${changed}</url>`;
  });
  return document('urlset', rows);
}

function document(element: string, rows: string[]): string {
  return ['<?xml version="1.0" encoding="utf-8"?>', `<${element} xmlns="${namespace}">`, ...rows, `</${element}>`, ''].join('\n');
}
