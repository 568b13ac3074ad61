import type { Route } from '../../content/model/addresses.ts';
import { readerOf } from '../../content/model/reader.ts';
import { snapshotFrom } from '../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../content/sample/index.ts';

/** One address of each template that gives HTML: each collection's document and list, and each other kind of page. */
export function routeSamples(): { template: string; path: string }[] {
  const reader = readerOf(snapshotFrom(sampleSnapshot()));
  const templates = new Map<string, string>();
  for (const route of reader.routes.values()) {
    const template = templateOf(route, (id) => reader.card(id)?.collection);
    if (template !== undefined && !templates.has(template)) templates.set(template, route.path);
  }
  return [...templates].map(([template, path]) => ({ template, path }));
}

function templateOf(route: Route, collectionOf: (id: string) => string | undefined): string | undefined {
  switch (route.kind) {
    case 'document':
      return `a document of ${collectionOf(route.id)}`;
    case 'list':
      return route.facet === undefined && route.year === undefined ? `the list of ${route.collection}` : 'a narrowed list';
    case 'edition':
    case 'step':
    case 'home':
    case 'search':
    case 'a-to-z':
    case 'not-found':
      return route.kind;
    case 'intake':
      return `the page after a form: ${route.name}`;
    case 'code-page':
      return `the page ${route.name}`;
    case 'calendar':
    case 'feed':
    case 'robots':
    case 'security':
    case 'sitemap':
    case 'withdrawn':
      return undefined;
  }
}
