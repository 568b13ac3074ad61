import type { Route, RouteKind } from '../../content/model/addresses/addresses.ts';
import type { FileKind } from '../files/index.ts';
import AToZ from './AToZ.astro';
import CodePage from './CodePage.astro';
import Comparison from './Comparison.astro';
import Document from './Document.astro';
import Home from './Home.astro';
import Intake from './Intake.astro';
import KeyFacts from './KeyFacts.astro';
import Languages from './Languages.astro';
import List from './List.astro';
import MyList from './MyList.astro';
import NotFound from './NotFound.astro';
import Search from './Search.astro';
import Withdrawn from './Withdrawn.astro';

/** The kinds of route that are pages. */
export type PageKind = Exclude<RouteKind, FileKind>;

/** One kind of route. */
export type RouteOf<K extends RouteKind> = Extract<Route, { kind: K }>;

/** What renders each kind of page. */
export const templates = {
  home: Home,
  document: Document,
  edition: Document,
  step: Document,
  comparison: Comparison,
  list: List,
  search: Search,
  'my-list': MyList,
  'key-facts': KeyFacts,
  languages: Languages,
  'a-to-z': AToZ,
  'code-page': CodePage,
  intake: Intake,
  withdrawn: Withdrawn,
  'not-found': NotFound,
} satisfies { [K in PageKind]: (props: { route: RouteOf<K> }) => unknown };
