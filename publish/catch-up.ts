import { isDeepStrictEqual } from 'node:util';
import type PQueue from 'p-queue';
import type { SnapshotReader } from '../content/model/reader/reader.ts';
import { mayFollowUp, type Publishing } from './publishing.ts';
import { type ReleasePart, storeFiles } from './store/release-part.ts';
import type { FinishedPage } from './rendering/finish-page.ts';
import { inOrderOfNeed } from './rendering/order-of-need.ts';
import { answersOf, type Call } from './rendering/record-reads.ts';
import { renderEach } from './rendering/render-each.ts';
import { checkRendered } from './steps/prepare/prepare.ts';
import { cardChanges, writeAnswers, writeRecordings } from './steps/commit/write-release.ts';
import type { ReleaseSummary, ReleaseUnit, UnitOfWork } from './store/index.ts';

/** A release that was made behind a publish, and when it was live. */
export interface CaughtUp {
  /** The release that the follow-up belongs to, as people know it. */
  release: number;
  at: string;
}

/** Pages that go live together behind the swap. */
const pagesAtOnce = 200;

/** Social cards that are drawn before they are released. */
const cardsAtOnce = 100;

/**
 * Renders the pages that still show something older, those first that people come to first. It holds up no publish:
 * what was rendered goes live where it is still what the newest content makes of the page, and is rendered again where
 * it is not.
 * @returns when the last of them was live; undefined where none waited
 * @throws where a page can't be rendered; it stays as it was
 */
export async function catchUpPages(publishing: Publishing, releasing: PQueue, signal?: AbortSignal): Promise<CaughtUp | undefined> {
  const { store, site } = publishing;
  let done: CaughtUp | undefined;
  while (signal?.aborted !== true && mayFollowUp(publishing)) {
    const { reader } = publishing.state;
    const routes = store.recordings.stale().flatMap((path) => reader.routes.get(path) ?? []);
    if (routes.length === 0) break;
    let ready: FinishedPage[] = [];
    const release = async (hashes: ReadonlyMap<Call, string>): Promise<void> => {
      const pages = ready;
      ready = [];
      done = (await releasing.add(() => releasePages(publishing, pages, hashes, reader))) ?? done;
    };
    const { failures, hashes } = await renderEach(inOrderOfNeed(routes, reader), {
      site,
      reader,
      answers: answersOf(reader),
      signal,
      onPages: async (pages, known) => {
        ready.push(...pages);
        if (ready.length >= pagesAtOnce) await release(known);
      },
    });
    await release(hashes);
    if (failures.length > 0) throw new Error(notCaughtUp(failures.map(({ path, reason }) => `${path}: ${reason}`)));
  }
  return done;
}

/** Makes pages live that are still what the newest content makes of them. @param from what they were rendered from */
function releasePages(
  publishing: Publishing,
  rendered: readonly FinishedPage[],
  hashes: ReadonlyMap<Call, string>,
  from: SnapshotReader,
): CaughtUp | undefined {
  const { store, state, isFixed } = publishing;
  const { reader } = state;
  const answers = answersOf(reader);
  const waiting = new Set(store.recordings.stale());
  const isCurrent = ({ path, route, calls }: FinishedPage): boolean =>
    waiting.has(path) &&
    (reader === from ||
      (isDeepStrictEqual(reader.routes.get(path), route) && calls.every((call) => answers.hash(call) === hashes.get(call))));
  const pages = new Map(rendered.filter(isCurrent).map((page) => [page.path, page]));
  if (pages.size === 0 || !mayFollowUp(publishing)) return undefined;
  const findings = checkRendered(pages, [], { reader }, { store, isFixed, isWhole: false });
  if (findings.length > 0) throw new Error(notCaughtUp(findings.map(({ path, reason }) => `${path}: ${reason}`)));
  const asked = new Map([...pages.values()].flatMap(({ calls }) => calls.map((call) => [call, hashes.get(call) ?? ''] as const)));
  const { knownAs } = releaseQuietly(publishing, 'background', `${pages.size} pages caught up`, (unit, release) => {
    const nothing = { edited: { ...nothingEdited, reader }, media: new Map(), removed: [] };
    writeAnswers(unit, release, { ...nothing, pages }, { published: reader, store, compressed: new Map(), isWhole: false });
    writeRecordings(unit, { pages, removed: [], hashes: asked, waiting: [] }, { isWhole: false });
    publishing.socialCards.note(unit, cardChanges({ pages, removed: [] }), publishing.now());
  });
  return { release: knownAs, at: publishing.now().toISOString() };
}

function notCaughtUp(reasons: readonly string[]): string {
  return `${reasons.length} pages can’t be brought up to date, and stay as they were. ${reasons.slice(0, 3).join(' ')}`;
}

/**
 * Makes the full-text index catch up, and the quick index stand on a fresh base where its difference has grown. Who asks while
 * that is being done waits for it: two at once would take each other's files away, and an erasure would end before them.
 * @returns when the full text was live; undefined where nothing was to do
 */
export async function catchUpSearch(publishing: Publishing, releasing: PQueue): Promise<CaughtUp | undefined> {
  return publishing.searching.add(() => catchUpSearchAlone(publishing, releasing));
}

async function catchUpSearchAlone(publishing: Publishing, releasing: PQueue): Promise<CaughtUp | undefined> {
  const { store, search, erasures } = publishing;
  let done: CaughtUp | undefined;
  const isInRelease = (path: string): boolean => store.addresses.live(path) !== undefined;
  // After an erasure another search takes over.
  const isCurrent = (): boolean => publishing.erasures === erasures;
  while (isCurrent() && mayFollowUp(publishing)) {
    const part = await search.catchUp(() => publishing.state.reader, isInRelease);
    // What is published while an index is made is still missing from it, so it is asked again.
    if (part === undefined) break;
    done = (await releasing.add(() => releasePart(publishing, 'search', 'Full-text search caught up', part, erasures))) ?? done;
  }
  if (!isCurrent()) {
    await search.discard();
    return done;
  }
  await search.rebase(publishing.state.reader);
  await releasing.add(async () => {
    const part = isCurrent() && mayFollowUp(publishing) ? await search.refresh(publishing.state.reader) : undefined;
    if (part !== undefined) await releasePart(publishing, 'search', 'The quick index stands on a fresh base', part, erasures);
  });
  return done;
}

/**
 * Does what can wait longest, the most useful first, and looks again after each batch: compresses what went live
 * uncompressed, draws social cards, and compresses pages as well as can be.
 * @throws where the signal ends it
 */
export async function catchUpBackground(
  publishing: Publishing,
  releasing: PQueue,
  signal?: AbortSignal,
): Promise<{ cards: number; texts: number }> {
  const { compression, socialCards, now } = publishing;
  let [cards, texts] = [0, 0];
  for (let isDone = false; !isDone;) {
    const { erasures } = publishing;
    for (let more = 1; more > 0; texts += more) more = await compression.compress({ isQuick: true, signal });
    const part = mayFollowUp(publishing) ? await socialCards.draw({ max: cardsAtOnce, now: now(), signal }) : undefined;
    if (
      part !== undefined &&
      (await releasing.add(() => releasePart(publishing, 'background', 'Social cards caught up', part, erasures)))
    ) {
      cards += part.drawn;
      continue;
    }
    const more = await compression.compress({ signal });
    texts += more;
    isDone = more === 0;
  }
  return { cards, texts };
}

/** Adds files to the newest release. Where somebody went back meanwhile they are not added; they are made again after the next publish. */
async function releasePart(
  publishing: Publishing,
  kind: 'search' | 'background',
  reason: string,
  part: ReleasePart,
  /** {@link Publishing.erasures} as it was when the part was begun: one from before an erasure may hold what is gone. */
  erasures: number,
): Promise<CaughtUp | undefined> {
  if (publishing.erasures !== erasures) return undefined;
  const answers = await storeFiles(part.files, publishing.store);
  if (!mayFollowUp(publishing)) return undefined;
  const { knownAs } = releaseQuietly(publishing, kind, reason, (unit, release) => {
    for (const path of part.drop) release.drop(path);
    for (const [path, answer] of answers) release.answer(path, answer);
    part.save(unit);
  });
  part.adopt();
  return { release: knownAs, at: publishing.now().toISOString() };
}

/** Makes a release live whose content is that of the one before, and which people know by that one’s number. */
export function releaseQuietly(
  { store, now }: Publishing,
  kind: 'search' | 'background',
  reason: string,
  write: (unit: UnitOfWork, release: ReleaseUnit) => void,
): ReleaseSummary {
  store.write((unit) => {
    const { cursor, renderer } = store.live() ?? { cursor: null, renderer: '' };
    write(unit, unit.release({ createdAt: now().toISOString(), kind, renderer, cursor, reason }));
  });
  return store.live() as ReleaseSummary;
}

/** An edit in which nothing is different. */
export const nothingEdited = {
  topics: new Set<string>(),
  routes: new Map(),
  redirects: new Map(),
  documents: new Set<string>(),
  images: new Set<string>(),
  files: new Set<string>(),
  conflicts: [],
};
