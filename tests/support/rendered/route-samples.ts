import { readerOf } from '../../../content/model/reader/reader.ts';
import { snapshotFrom } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { isFileRoute } from '../../../site/files/index.ts';
import { templateOf } from '../../../site/gallery/sites.ts';

/** One address of each template that gives a page: each collection's document and list, and each other kind of page. */
export function routeSamples(): { template: string; path: string }[] {
  const reader = readerOf(snapshotFrom(sampleSnapshot()));
  const templates = new Map<string, string>();
  for (const route of reader.routes.values()) {
    if (isFileRoute(route)) continue;
    const template = templateOf(route, reader);
    if (!templates.has(template)) templates.set(template, route.path);
  }
  return [...templates].map(([template, path]) => ({ template, path }));
}
