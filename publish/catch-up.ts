import { type Publishing, pauseOf } from './publishing.ts';
import type { ReleasePart } from './release-file.ts';
import { storeFiles } from './release-file.ts';
import { answersOf } from './rendering/record-reads.ts';
import { inOrderOfNeed } from './rendering/order-of-need.ts';
import { messageOf } from './rendering/render-pages.ts';
import { checkRendered } from './steps/prepare.ts';
import { renderAndKeep } from './steps/render-and-keep.ts';
import { compressFew } from './steps/compress-few.ts';
import { writeAnswers, writeRecordings } from './steps/write-release.ts';
import type { ReleaseSummary, ReleaseUnit, UnitOfWork } from './store/index.ts';

/** Runs one task after the other, whoever asks for it: releases are made one at a time. */
export type OneAtATime = <T>(task: () => Promise<T> | T) => Promise<T>;

/** A release that was made behind a publish, and when it was live. */
export interface CaughtUp {
  /** The release that the follow-up belongs to, as people know it. */
  release: number;
  at: string;
}

/** Pages that are rendered in one go behind the swap: a publish that comes meanwhile waits no longer than for these. */
const pagesAtOnce = 250;

/** Cards drawn before they are released: the first are there soon, and thousands need few releases. */
const firstCards = 100;

/**
 * Renders the pages that still show something older, those first that people come to first.
 * @returns when the last of them was live; undefined where none waited
 */
export async function catchUpPages(publishing: Publishing, oneAtATime: OneAtATime, signal?: AbortSignal): Promise<CaughtUp | undefined> {
  let done: CaughtUp | undefined;
  while (signal?.aborted !== true) {
    const more = await oneAtATime(() => renderSomeWaiting(publishing));
    if (more === undefined) return done;
    done = more;
  }
  return done;
}

async function renderSomeWaiting(publishing: Publishing): Promise<CaughtUp | undefined> {
  const { store, site, state, isFixed } = publishing;
  const { reader } = state;
  if (pauseOf(publishing) !== undefined) return undefined;
  const routes = store.recordings.stale().flatMap((path) => reader.routes.get(path) ?? []);
  if (routes.length === 0) return undefined;
  const chosen = inOrderOfNeed(routes, reader).slice(0, pagesAtOnce);
  const answers = answersOf(reader);
  const { pages, hashes, failures } = await renderAndKeep(chosen, { site, store, reader, answers });
  const findings = [
    ...failures.map(({ path, reason }) => `${path}: ${reason}`),
    ...checkRendered(pages, [], { reader }, { store, isFixed, isWhole: false }).map(({ path, reason }) => `${path}: ${reason}`),
  ];
  if (findings.length > 0)
    throw new Error(`${findings.length} pages can’t be brought up to date; they stay as they were. ${findings.slice(0, 3).join(' ')}`);
  const compressed = await compressFew([...pages.values()], []);
  const release = releaseQuietly(publishing, 'background', `${pages.size} pages caught up`, (unit, made) => {
    const nothing = { edited: { ...nothingEdited, reader }, media: new Map(), removed: [] };
    writeAnswers(unit, made, { ...nothing, pages }, { published: reader, store, compressed });
    writeRecordings(unit, { pages, removed: [], hashes, waiting: [] }, { isWhole: false });
  });
  return { release: release.knownAs, at: publishing.now().toISOString() };
}

/** Makes the full-text index catch up, and the quick index stand on a fresh base where its difference has grown. @returns when the full text was live; undefined where nothing was to do */
export async function catchUpSearch(publishing: Publishing, oneAtATime: OneAtATime): Promise<CaughtUp | undefined> {
  const { store, search } = publishing;
  let done: CaughtUp | undefined;
  const isInRelease = (path: string): boolean => store.addresses.live(path) !== undefined;
  while (store.live() !== null && pauseOf(publishing) === undefined) {
    const part = await search.catchUp(publishing.state.reader, isInRelease);
    // What is published while an index is made is still missing from it, so it is asked again.
    if (part === undefined) break;
    done = (await oneAtATime(() => releasePart(publishing, 'search', 'Full-text search caught up', part))) ?? done;
  }
  await search.rebase(publishing.state.reader);
  return done;
}

/** Does what can wait longest: compresses what went live uncompressed, draws social cards, and compresses pages as well as can be. */
export async function catchUpRest(publishing: Publishing, oneAtATime: OneAtATime, signal?: AbortSignal): Promise<{ cards: number; pages: number }> {
  const { store, compression, socialCards } = publishing;
  let cards = 0;
  let pages = await compression.compressMissing(signal);
  for (let limit = firstCards; store.live() !== null && pauseOf(publishing) === undefined; limit *= 2) {
    const part = await socialCards.draw({ limit, now: publishing.now(), signal });
    if (part === undefined) break;
    await oneAtATime(() => releasePart(publishing, 'background', 'Social cards caught up', part));
    cards += part.files.length;
  }
  pages += await compression.recompress(signal);
  return { cards, pages };
}

/** Adds files to the newest release. Where somebody went back meanwhile they are not added; they are made again after the next publish. */
async function releasePart(
  publishing: Publishing,
  kind: 'search' | 'background',
  reason: string,
  part: ReleasePart,
): Promise<CaughtUp | undefined> {
  const answers = await storeFiles(part.files, publishing.store);
  if (pauseOf(publishing) !== undefined) return undefined;
  const { knownAs } = releaseQuietly(publishing, kind, reason, (unit, release) => {
    for (const path of part.drop) release.drop(path);
    for (const [path, answer] of answers) release.answer(path, answer);
    part.save(unit);
  });
  part.adopt();
  return { release: knownAs, at: publishing.now().toISOString() };
}

/** Makes a release live whose content is that of the one before. */
function releaseQuietly(
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

const nothingEdited = {
  topics: new Set<string>(),
  routes: new Map(),
  redirects: new Map(),
  documents: new Set<string>(),
  images: new Set<string>(),
  files: new Set<string>(),
  conflicts: [],
};
