import { defineMiddleware } from 'astro:middleware';
import { readerOf, type SnapshotReader } from '../../content/model/reader/reader.ts';
import { snapshotFrom } from '../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../content/sample/index.ts';
import { siteNames, sites } from '../gallery/sites.ts';

const sample = readerOf(snapshotFrom(sampleSnapshot()));
const { redirects } = sample;

/** Gives each page what the publisher would give it: of the sample site, or of a site of the gallery at `/gallery/site/NAME/…`. */
export const onRequest = defineMiddleware(async ({ locals, url, redirect }, next) => {
  const path = decodeURI(url.pathname);
  const name = siteNames.find((one) => path.startsWith(`/gallery/site/${one}/`));
  const prefix = name === undefined ? '' : `/gallery/site/${name}`;
  const reader = name !== undefined ? sites[name] : path.startsWith('/gallery') ? sites.long : sample;
  const asked = path.slice(prefix.length);
  const target = (prefix === '' ? redirects.get(asked) : undefined) ?? (reader.routes.has(`${asked}/`) ? `${asked}/` : undefined);
  if (target !== undefined && !path.startsWith('/gallery/frame/')) return redirect(prefix + target, 301);
  Object.assign(locals, { reader, route: reader.routes.get(asked) ?? { kind: 'not-found', path: '/404.html' }, isPreview: false });
  const response = await next();
  if (!path.startsWith('/gallery/') || !isPage(response)) return response;
  const html = within(prefix, reader, await response.text());
  return new Response(url.searchParams.has('dark') ? inTheDark(html) : html, {
    status: response.status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
});

function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}

/** The page with its links leading to pages of the same site. */
function within(prefix: string, { routes }: SnapshotReader, html: string): string {
  return html.replaceAll(/ href="(\/[^"#?]*)/g, (attribute, path: string) =>
    prefix !== '' && routes.has(path) ? ` href="${prefix}${path}` : attribute,
  );
}

/** The page as somebody sees it who likes it dark, which a frame cannot choose. Without the script that would put the styles back. */
function inTheDark(html: string): string {
  return html
    .replaceAll('(prefers-color-scheme: dark)', 'screen')
    .replaceAll('content="light dark"', 'content="dark"')
    .replaceAll(/<script type="module" src="[^"]+\.scss"><\/script>/g, '');
}
