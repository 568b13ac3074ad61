import type PQueue from 'p-queue';
import type { Moved, Withdrawal } from '../../content/model/snapshot.ts';
import { catchUpPages, catchUpSearch, nothingEdited, releaseQuietly } from '../catch-up.ts';
import { mayFollowUp, pauseOf, type Publishing } from '../publishing.ts';
import { answersOf } from '../rendering/record-reads.ts';
import { renderEach } from '../rendering/render-each.ts';
import type { FinishedPage } from '../rendering/finish-page.ts';
import { forgetSearch, openSearch } from '../search/index.ts';
import { cardChanges, writeAnswers, writeFiles, writeRecordings } from '../steps/commit/write-release.ts';
import { eventLoopYielder } from '../timing/yield-to-event-loop.ts';
import { type Erased, erasedTitle, tracesOf, wordsOf } from './traces.ts';

/** What an erasure did to the public site. */
export interface ErasedFromSite {
  /** The addresses it ever had, which say from now on that it was taken down, and nothing else. */
  addresses: string[];
  /** How many answers of earlier releases held traces of it. */
  answers: number;
  /** How many texts, pictures and files went with it. */
  objects: number;
}

/**
 * Erases something that is not public any more from everything the publisher keeps: its addresses say only that it was taken
 * down, search and cards are made anew without it, and no earlier release, receipt or title holds it. It can be done again.
 * @throws where it is still public, or publishing is paused, with what to do
 */
export async function eraseFromSite(publishing: Publishing, releasing: PQueue, erased: Erased): Promise<ErasedFromSite> {
  const { store } = publishing;
  if (store.live() === null) return { addresses: [], answers: 0, objects: 0 };
  refuseWhileNotNewest(publishing);
  refuseWhilePublic(publishing, erased);
  // Pages that still show something older would keep it.
  await catchUpPages(publishing, releasing);
  const addresses = (await releasing.add(() => takeDown(publishing, erased))) ?? [];
  await catchUpSearch(publishing, releasing);
  const words = await wordsOnlyIn(erased, publishing);
  const traces = tracesOf({ ...erased, words }, new Set(addresses));
  const removed = await releasing.add(async () => {
    refuseWhileNotNewest(publishing);
    refuseWhilePublic(publishing, erased);
    const gone = await store.erase(traces, publishing.now());
    // A host that holds the live release already would keep for a day what it dropped: it looks again where one is newer.
    if (publishing.exportHost !== undefined)
      releaseQuietly(publishing, 'background', 'What was erased leaves the host too', () => undefined);
    return gone;
  });
  return { addresses, ...(removed ?? { answers: 0, objects: 0 }) };
}

/** Its words that no page of the live site shows: a page of an earlier release that has one of them had it from here. */
async function wordsOnlyIn({ words }: Erased, { store }: Publishing): Promise<string[]> {
  const own = new Set(words);
  const yieldToEventLoop = eventLoopYielder();
  for (const [, answer] of store.addresses.all()) {
    if (answer.status !== 200 || !answer.type.startsWith('text/html')) continue;
    for (const word of wordsOf(store.objects.get(answer.sha256)?.toString('utf8') ?? '')) own.delete(word);
    await yieldToEventLoop();
  }
  return [...own];
}

function refuseWhileNotNewest(publishing: Publishing): void {
  if (mayFollowUp(publishing)) return;
  const pause = pauseOf(publishing);
  throw new Error(
    pause === undefined
      ? 'The newest content is not live yet after going back. It is erased as soon as that is published.'
      : `Publishing is paused, because ${pause.by} went back to release ${pause.release}, which may hold what is to be erased. Resume publishing on the Releases page; it is erased then.`,
  );
}

function refuseWhilePublic({ state }: Publishing, { collection, id }: Erased): void {
  const { documents, images, files } = state.reader.snapshot;
  if (!documents.has(id) && !images.has(id) && !files.has(id)) return;
  const held = state.quarantined.get(`${collection}/${id}`)?.problems.map(({ reason }) => reason) ?? [];
  throw new Error(`It is still public, so it could not be erased. ${held.join(' ')}`.trim());
}

/** Lets its addresses say only that it was taken down, and makes search anew, in a release of their own that nobody is told of. @returns its addresses */
async function takeDown(publishing: Publishing, { id }: Erased): Promise<string[]> {
  const { store, site, state, now } = publishing;
  const { snapshot, routes } = state.reader;
  const addresses = store.ledger.addressesOf(id, `/files/${id}/`).filter((path) => {
    const route = routes.get(path);
    return route === undefined || route.kind === 'withdrawn';
  });
  const at = now().toISOString();
  const withdrawn = new Map(
    addresses.map((path): [string, Withdrawal] => [
      path,
      { path, title: erasedTitle, at: snapshot.withdrawn.get(path)?.at ?? at, isErased: true },
    ]),
  );
  const moved = new Map(addresses.filter((path) => snapshot.moved.has(path)).map((path): [string, Moved | undefined] => [path, undefined]));
  const anchors = new Map(
    [...snapshot.anchors.keys()].filter((key) => key.split(':')[1] === id).map((key): [string, undefined] => [key, undefined]),
  );
  const { reader } = state.reader.with({ withdrawn, moved, anchors });
  const pages = new Map<string, FinishedPage>();
  const { failures, hashes } = await renderEach(
    addresses.flatMap((path) => reader.routes.get(path) ?? []),
    { site, reader, answers: answersOf(reader), onPages: (finished) => void finished.forEach((page) => pages.set(page.path, page)) },
  );
  if (failures.length > 0)
    throw new Error(`Its addresses could not be made to say that it was taken down. ${failures.map(({ reason }) => reason).join(' ')}`);

  // What is made behind the releases meanwhile may hold it, and is not taken any more.
  publishing.erasures += 1;
  await publishing.search.discard();
  store.write((unit) => forgetSearch(unit, store));
  publishing.search = openSearch(store);
  const quickIndex = await publishing.search.publish({ reader, documents: new Set([id]) });
  const cards = publishing.socialCards.withdraw(new Set(addresses));
  releaseQuietly(publishing, 'background', 'Something was erased', (unit, release) => {
    const edited = { ...nothingEdited, reader };
    const nothing = { edited, pages, removed: [], media: new Map() };
    writeAnswers(unit, release, nothing, { published: state.reader, store, compressed: new Map(), isWhole: false });
    writeFiles(unit, release, quickIndex);
    for (const path of cards.drop) release.drop(path);
    for (const [path, withdrawal] of withdrawn) unit.content.set('withdrawn', path, withdrawal);
    for (const path of moved.keys()) unit.content.delete('moved', path);
    for (const key of anchors.keys()) unit.content.delete('anchors', key);
    writeRecordings(unit, { pages, removed: [], hashes, waiting: [] }, { isWhole: false });
    quickIndex.save(unit);
    cards.save(unit);
    publishing.socialCards.note(unit, cardChanges({ pages, removed: [] }), now());
    unit.appendLedger(
      addresses
        .filter((path) => store.ledger.last(path)?.event !== 'erased')
        .map((path) => ({ path, at, release: release.number, event: 'erased', title: erasedTitle, document: id })),
    );
  });
  publishing.state = { ...publishing.state, reader };
  quickIndex.adopt();
  return addresses;
}
