import type { Route } from '../../content/model/addresses.ts';
import { readerOf, type SnapshotReader } from '../../content/model/reader.ts';
import type { Change, Held } from '../change.ts';
import { type Finding, checkPages } from '../checks/index.ts';
import { type PageFacts, pageFacts } from '../checks/page-facts.ts';
import type { CompiledSite } from '../renderer.ts';
import type { PageMemory, PagesMemory, PublishedContent } from '../state.ts';
import type { ReleaseEntry, Store } from '../store/index.ts';
import { applyChanges } from './apply-changes.ts';
import { keepAddresses } from './keep-addresses.ts';
import { storePage } from './make-release.ts';
import { type Answers, answersOf, type Call, changedCalls } from './record-reads.ts';
import { type RenderFailure, renderPages } from './render-pages.ts';

/** What is published now: the ground a publish starts from. */
export interface Ground {
  content: PublishedContent;
  reader: SnapshotReader;
  /** What pages were rendered from; undefined where the host was set differently then. */
  answers: Answers | undefined;
  memory: PagesMemory;
}

/** Everything a release needs, rendered and checked but not yet made. */
export interface Prepared {
  reader: SnapshotReader;
  answers: Answers;
  /** Documents that do not fit the model. */
  unfit: Held[];
  sources: ReadonlyMap<string, string>;
  redirects: ReadonlyMap<string, string>;
  /** Addresses that were rendered, with what the manifest says of them. */
  rendered: ReadonlyMap<string, ReleaseEntry>;
  /** What to remember of them. */
  pages: ReadonlyMap<string, PageMemory>;
  /** Addresses that were pages and are not any more. */
  removed: string[];
  /** The new hashes of calls whose answer changed, and of new calls. */
  hashes: ReadonlyMap<Call, string>;
  findings: Finding[];
  failures: RenderFailure[];
}

/**
 * Lays changes over what is published, renders the addresses whose answers changed, and checks them.
 * Nothing of it is seen by anybody; it can be done again with fewer changes.
 * @param fixed addresses that answer whatever the content: scripts, styles, search's files
 */
export async function prepare(
  changes: readonly Change[],
  {
    ground,
    site,
    store,
    moment,
    fixed,
    titleOf,
  }: {
    ground: Ground;
    site: CompiledSite;
    store: Store;
    moment: string;
    fixed: (path: string) => boolean;
    titleOf: (id: string) => string | undefined;
  },
): Promise<Prepared> {
  const applied = applyChanges(ground.content.snapshot, changes, moment);
  const pagesAfter = readerOf(applied.snapshot).routes;
  const snapshot = keepAddresses(applied, {
    before: ground.reader.routes,
    after: pagesAfter,
    filesBefore: ground.content.snapshot.files,
    titleOf,
  });
  const reader = readerOf(snapshot);
  const answers = answersOf(reader);
  const changed = changedCalls(ground.memory.hashes, answers, ground.answers);
  const stale = [...reader.routes.values()].filter((route) => isStale(route, ground.memory, changed));

  const rendered = new Map<string, ReleaseEntry>();
  const pages = new Map<string, PageMemory>();
  const failures = await renderPages(stale, {
    renderer: site.renderer,
    answers,
    onPage: async (rendering) => {
      const { route, page, calls } = rendering;
      const isChecked = page.type.startsWith('text/html') && route.kind !== 'withdrawn';
      rendered.set(route.path, await storePage(rendering, store));
      pages.set(route.path, {
        route: JSON.stringify(route),
        calls: [...calls],
        ...(isChecked ? { facts: pageFacts(page.body, route.path) } : {}),
        ...(page.card === undefined ? {} : { card: page.card }),
      });
    },
  });

  const { redirects } = reader;
  const removed = [...ground.memory.pages.keys()].filter((path) => !reader.routes.has(path));
  const media = mediaPaths(snapshot);
  const findings = checkPages({
    pages: factsAfter(ground.memory, pages, removed),
    changed: new Set(pages.keys()),
    hasLostTargets: removed.length > 0 || hasLostFragments(ground.memory, pages),
    answers: (path) => redirects.has(path) || reader.routes.has(path) || media.has(path) || fixed(path),
  });
  return {
    reader,
    answers,
    unfit: applied.held,
    sources: applied.sources,
    redirects,
    rendered,
    pages,
    removed,
    hashes: newHashes(pages, changed, ground.memory, answers),
    findings,
    failures,
  };
}

function isStale(route: Route, memory: PagesMemory, changed: ReadonlySet<Call>): boolean {
  const known = memory.pages.get(route.path);
  if (known === undefined || known.route !== JSON.stringify(route)) return true;
  return changed.size > 0 && known.calls.some((call) => changed.has(call));
}

function factsAfter(memory: PagesMemory, rendered: ReadonlyMap<string, PageMemory>, removed: readonly string[]): Map<string, PageFacts> {
  const facts = new Map<string, PageFacts>();
  // A page that was rendered again without facts (a withdrawn one) has none: what stood there before counts no longer.
  for (const [path, page] of new Map([...memory.pages, ...rendered])) if (page.facts !== undefined) facts.set(path, page.facts);
  for (const path of removed) facts.delete(path);
  return facts;
}

function hasLostFragments(memory: PagesMemory, rendered: ReadonlyMap<string, PageMemory>): boolean {
  return [...rendered].some(([path, { facts }]) => {
    const before = memory.pages.get(path)?.facts;
    const ids = new Set(facts?.ids);
    return before?.ids.some((id) => !ids.has(id)) ?? false;
  });
}

function mediaPaths({ images, files }: SnapshotReader['snapshot']): Set<string> {
  return new Set([
    ...[...images.values()].flatMap(({ sizes }) => sizes.map(({ path }) => path)),
    ...[...files.values()].flatMap(({ id, name, sha256 }) => [`/files/${id}/${name}`, `/files/${id}/${sha256}/${name}`]),
  ]);
}

function newHashes(
  pages: ReadonlyMap<string, PageMemory>,
  changed: ReadonlySet<Call>,
  memory: PagesMemory,
  answers: Answers,
): Map<Call, string> {
  const hashes = new Map<Call, string>([...changed].map((call) => [call, answers.hash(call)]));
  for (const { calls } of pages.values()) for (const call of calls) if (!memory.hashes.has(call)) hashes.set(call, answers.hash(call));
  return hashes;
}
