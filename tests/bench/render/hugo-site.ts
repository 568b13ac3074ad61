import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Document } from '../../../content/model/documents/index.ts';
import { textOf } from '../../../content/model/search/text.ts';
import type { Snapshot } from '../../../content/model/snapshot.ts';

/** How many pages a folder of HTML holds, and their bytes together. */
export interface SizeOfSite {
  pages: number;
  bytes: number;
}

/**
 * Writes the source of a Hugo site with the content of a snapshot: a Markdown file for each document and each edition, and
 * templates whose head, header, menu, footer, cards and filters are those of our own pages, taken from `ours`, a folder with
 * our site. What our templates make of data there stands in Hugo's as text already, which is less work for Hugo, not more.
 */
export function writeHugoSite(folder: string, { documents }: Snapshot, ours: string): void {
  rmSync(folder, { recursive: true, force: true });
  const story = [...documents.values()].find(({ collection, id }) => collection === 'news' && id.startsWith('made-'));
  if (story === undefined) throw new Error('No document was made up to take the page of: run the benchmark with 200 documents or more.');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('config.json', JSON.stringify(configuration));
  const listPage = readFileSync(join(ours, 'news', '2014', 'index.html'), 'utf8');
  write('layouts/_default/single.html', singleTemplate(readFileSync(join(ours, 'news', story.slug, 'index.html'), 'utf8'), story));
  write('layouts/_default/list.html', listTemplate(listPage));
  write('layouts/partials/padding.html', '');
  for (const document of documents.values()) {
    for (const { path, page, body } of pagesOf(document)) write(`content/${path}.md`, `${JSON.stringify(page, null, 1)}\n\n${body}\n`);
  }
}

/** Adds pages with a list until there are as many as of ours, and text to each until they are as large; call it after a first build. */
export function evenOut(folder: string, { hugo, ours }: { hugo: SizeOfSite; ours: SizeOfSite }): void {
  const missing = Math.max(0, ours.pages - hugo.pages);
  const place = join(folder, 'content', 'lists');
  mkdirSync(place, { recursive: true });
  const there = readdirSync(place).length;
  for (let number = there; number < there + missing; number += 1) {
    mkdirSync(join(place, `list-${number}`), { recursive: true });
    writeFileSync(join(place, `list-${number}`, '_index.md'), JSON.stringify({ title: `List ${number}`, from: number * 7 }));
  }
  const partial = join(folder, 'layouts', 'partials', 'padding.html');
  const padding = statSync(partial).size + Math.round(ours.bytes / ours.pages - hugo.bytes / hugo.pages);
  const sentence = 'These words stand here so that the pages of both sites are of one size. ';
  writeFileSync(partial, padding < 20 ? '' : `<p>${sentence.repeat(Math.ceil(padding / sentence.length)).slice(0, padding - 7)}</p>`);
}

/** Bytes below which a file only leads to another page: Hugo writes such files for the first page of each list. */
const smallest = 1_000;

/** The HTML pages in a folder. */
export function sizeOfSite(folder: string): SizeOfSite {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
    .filter((size) => size >= smallest);
  return { pages: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

const configuration = {
  baseURL: 'http://localhost:4321/',
  languageCode: 'en-GB',
  title: 'Signpost',
  // Feeds of each list are not made by ours either.
  disableKinds: ['RSS'],
  paginate: 50,
  taxonomies: { year: 'years', letter: 'letters', category: 'categories' },
};

/** The pages of a document, as Hugo's content: its path, its front matter and its text. */
function pagesOf(document: Document): { path: string; page: object; body: string }[] {
  const { collection, slug, title, summary } = document;
  const { headings, body } = textOf(document);
  const date = 'firstPublished' in document && document.firstPublished !== undefined ? document.firstPublished : '2026-11-20T09:00:00.000Z';
  const taxonomies =
    collection === 'news' ? { years: [date.slice(0, 4)], categories: [document.category] } : { letters: [title.charAt(0).toUpperCase()] };
  const text = [...body, ...headings.map((heading) => `## ${heading}`)].join('\n\n');
  const page = { title, description: summary, date, slug, ...taxonomies };
  const own = { path: `${collection}/${slug}`, page, body: text };
  if (collection !== 'publications') return [own];
  return [
    own,
    ...document.editions.map((edition) => ({
      path: `editions/${slug}-${edition.slug}`,
      page: { title: `${title}: ${edition.label}`, description: summary, date },
      body: text,
    })),
  ];
}

/** A story's page with the story's own words taken out. */
function singleTemplate(html: string, story: Document): string {
  const start = html.indexOf('<div class="document__text">') + '<div class="document__text">'.length;
  const end = html.indexOf('</div>', start);
  return asTemplate(`${html.slice(0, start)}{{ .Content }}${html.slice(end)}`, story);
}

/** A list's page with one card that is repeated. */
function listTemplate(html: string): string {
  const start = html.indexOf('<li class="card');
  const cardEnd = html.indexOf('</li>', start) + '</li>'.length;
  const listEnd = html.indexOf('</ul>', cardEnd);
  const card = html
    .slice(start, cardEnd)
    .replace(/<a href="[^"]*">[^<]*<\/a>/, '<a href="{{ .RelPermalink }}">{{ .Title }}</a>')
    .replace(
      /<time datetime="[^"]*">[^<]*<\/time>/,
      '<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "Monday 2 January 2006" }}</time>',
    )
    .replace(/(<p class="card__summary">)[^<]*/, '$1{{ .Description }}');
  const cards = `{{ $pages := .Pages }}{{ with .Params.from }}{{ $pages = first 30 (after . site.RegularPages) }}{{ else }}{{ $pages = (.Paginate .Pages).Pages }}{{ end }}{{ range $pages }}${card}{{ end }}`;
  return `${html.slice(0, start)}${cards}${html.slice(listEnd)}`
    .replaceAll('News from 2014', '{{ .Title }}')
    .replaceAll('http://localhost:4321/news/2014/', '{{ .Permalink }}')
    .replace('</body>', '{{ partial "padding.html" . }}</body>');
}

function asTemplate(html: string, { title, summary, slug }: Document): string {
  return html
    .replaceAll(title, '{{ .Title }}')
    .replaceAll(encodeURIComponent(title), '{{ .Title }}')
    .replaceAll(summary, '{{ .Description }}')
    .replaceAll(`http://localhost:4321/news/${slug}/`, '{{ .Permalink }}')
    .replaceAll(`/news/${slug}/`, '{{ .RelPermalink }}')
    .replace('</body>', '{{ partial "padding.html" . }}</body>');
}
