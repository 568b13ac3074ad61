import type { Route } from '../../content/model/addresses/addresses.ts';
import type { SnapshotReader } from '../../content/model/reader/reader.ts';

/** Pages that people come to first, which an urgent alert is on before all others. */
export const firstPages = 60;

/** Routes in the order in which people need them: home, help and directions, hubs and services, and stories last. */
export function inOrderOfNeed(routes: readonly Route[], reader: SnapshotReader): Route[] {
  const { tasks, openNow } = reader.snapshot.globals.home;
  const wanted = new Set<string>([...openNow, ...tasks.flatMap(({ link: { to } }) => (to.kind === 'document' ? [to.id] : []))]);
  const ranked = routes.map((route) => ({ route, need: needOf(route, reader, wanted) }));
  return ranked.sort((a, b) => a.need - b.need || (a.route.path < b.route.path ? -1 : 1)).map(({ route }) => route);
}

function needOf(route: Route, { snapshot }: SnapshotReader, wanted: ReadonlySet<string>): number {
  switch (route.kind) {
    case 'home':
      return 0;
    case 'not-found':
    case 'search':
    case 'my-list':
    case 'code-page':
    case 'languages':
      return 2;
    case 'document': {
      if (wanted.has(route.id)) return 1;
      const collection = snapshot.documents.get(route.id)?.collection;
      switch (collection) {
        case 'pages':
        case 'guides':
          return 4;
        case 'hubs':
          return 5;
        case 'services':
        case 'offers':
          return 6;
        case 'events':
        case 'consultations':
        case 'meetings':
        case 'vacancies':
          return 7;
        case 'news':
          return 10;
        default:
          return 8;
      }
    }
    case 'list':
      return route.facet === undefined && route.year === undefined && route.letter === undefined && route.page === undefined ? 3 : 9;
    case 'a-to-z':
      return route.letter === undefined ? 3 : 9;
    default:
      return 9;
  }
}
