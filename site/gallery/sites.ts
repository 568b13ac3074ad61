import type { Route } from '../../content/model/addresses/addresses.ts';
import type { Document } from '../../content/model/documents/index.ts';
import { readerOf, type SnapshotReader } from '../../content/model/reader/reader.ts';
import { emptySnapshot, snapshotData, type SnapshotData, snapshotFrom } from '../../content/model/snapshot.ts';
import { isFileRoute } from '../files/index.ts';
import { awkwardSite } from './awkward-site.ts';
import { longSite } from './long-site.ts';
import { exampleDocument, leastFields } from './example-documents.ts';

/** The sites that show every template with little, with much, with what is awkward, and with nothing. */
export const siteNames = ['short', 'long', 'awkward', 'empty'] as const;

export type SiteName = (typeof siteNames)[number];

/** A page of one of the sites. */
export interface GalleryPage {
  site: SiteName;
  /** The template it stands for: "document of hubs", "list of news", "search". */
  template: string;
  route: Route;
}

const short = (Object.keys(leastFields) as Document['collection'][]).map((collection) =>
  exampleDocument(collection, {
    ...leastFields[collection],
    id: `gallery-${collection}`,
    slug: `gallery-${collection}`,
    title: `One of ${collection}`,
    // So that there is a topic with one page; the area has none.
    topics: collection === 'services' ? ['gallery-topics'] : [],
  }),
);

/** The readers of the four sites. */
export const sites: { readonly [N in SiteName]: SnapshotReader } = {
  short: siteOf({ documents: short, withdrawn: [{ path: '/gone/', title: 'Gone', at: '2026-05-01T09:00:00Z' }] }),
  long: siteOf(longSite),
  awkward: siteOf(awkwardSite),
  empty: siteOf({}),
};

/** The pages to look at: each document that is not there only to be many, and one of every other template. */
export const galleryPages: readonly GalleryPage[] = siteNames.flatMap((site) => {
  const seen = new Set<string>();
  return [...sites[site].routes.values()].flatMap((route) => {
    const template = templateOf(route, sites[site]);
    const isWanted = !isFileRoute(route) && ('id' in route ? !route.id.startsWith('gallery-many-') : !seen.has(template));
    seen.add(template);
    return isWanted ? [{ site, template, route }] : [];
  });
});

/** What a page's template is called, the collection included. */
export function templateOf(route: Route, reader: SnapshotReader): string {
  switch (route.kind) {
    case 'document':
      return `document of ${reader.card(route.id)?.collection}`;
    case 'list':
      return `list of ${route.collection}${route.facet === undefined && route.year === undefined ? '' : ', narrowed'}${route.letter === undefined ? '' : ', by letter'}${route.page === undefined ? '' : ', numbered'}`;
    case 'code-page':
      return `the page ${route.name}`;
    case 'intake':
      return `the page after a form: ${route.name}`;
    default:
      return route.kind;
  }
}

type Parts = Partial<Omit<SnapshotData, 'globals'>> & { globals?: Partial<SnapshotData['globals']> };

/** A site of these parts over the least a site can stand on, checked by the content model. */
function siteOf({ globals, ...parts }: Parts): SnapshotReader {
  const least = emptySnapshot('https://gallery.example').globals;
  const nothing = { documents: [], images: [], files: [], alerts: [], redirects: [], moved: [], withdrawn: [] };
  return readerOf(
    snapshotFrom(
      snapshotData.parse({
        ...nothing,
        now: '2026-11-22T09:00:00.000Z',
        origin: 'https://gallery.example',
        ...parts,
        globals: { ...least, ...globals },
      }),
    ),
  );
}
