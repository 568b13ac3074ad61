import { rmSync, writeFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Document } from '../content/model/documents/index.ts';
import { isIntakeAddress } from '../content/model/intake.ts';
import { nextAlertChange, nextPhaseChange } from '../content/model/phase.ts';
import { readerOf, type SnapshotReader } from '../content/model/reader.ts';
import { nextSecurityTextChange } from '../content/model/security-text.ts';
import { emptySnapshot, type Snapshot } from '../content/model/snapshot.ts';
import { type Change, type Held, nameOf } from './change.ts';
import { checkCount } from './checks/index.ts';
import { queue } from './queue.ts';
import { PublishRefusedError, type Receipt } from './receipt.ts';
import type { CompiledSite } from './renderer.ts';
import { openCompression } from './compression/index.ts';
import { openSearch, type Search } from './search/index.ts';
import { isSocialCard, openSocialCards } from './social/index.ts';
import { loadContent, loadPages, openPagesJournal, type PagesMemory, type PublishedContent, remember, saveContent } from './state.ts';
import { differences, idAt, isDifferent, ownFirst } from './steps/compare-releases.ts';
import { findCulprits, messageOf } from './steps/hold-back.ts';
import { keptFileVersions, pageRef, storeAssets, storeFile, storeMedia } from './steps/make-release.ts';
import { type Ground, prepare, type Prepared } from './steps/prepare.ts';
import { proveLive } from './steps/prove-live.ts';
import { type Answers, answersOf } from './steps/record-reads.ts';
import { renderPages } from './steps/render-pages.ts';
import { refuseShrinking } from './checks/site-does-not-shrink.ts';
import { ledgerRows } from './steps/write-ledger.ts';
import { rollbackManifest } from './steps/roll-back.ts';
import { stopwatch } from './stopwatch.ts';
import { knownNumber, type Manifest, type ObjectRef, type ReleaseEntry, type Store } from './store/index.ts';

/** What a publisher works with. */
export interface PublisherOptions {
  store: Store;
  site: CompiledSite;
  /** Where the public reaches the site: scheme and host. */
  origin: string;
  /** Whether the host takes in what the public sends. */
  hasIntake?: boolean;
  /** Where the public server answers on this machine, for the proof; usually the same server by its own port. */
  proofOrigin: string;
  /** Gives the time. */
  now?: () => Date;
  /** Called before each step with its name, so that a test can stop there. */
  onStep?: (step: string) => void;
}

/** What to know of a publish besides its changes. */
export interface PublishContext {
  /** How far the change log was read. */
  cursor: string | null;
  /** Why, in words for the list of releases. */
  reason: string;
  /** Go on although a large part of the site would go. */
  mayShrink?: boolean;
}

/** A page that an incremental publish left different from a full render: a defect. */
export interface Difference {
  path: string;
  reason: string;
}

/** The publisher of one site. Calls queue up behind each other. */
export interface Publisher {
  /** Makes changes live, and proves it. Calling it with no changes renders what time or a new renderer changed. @throws {PublishRefusedError} */
  publish(changes: readonly Change[], context: PublishContext): Promise<Receipt>;
  /** Makes the search index of the full text catch up. @returns the moment it was live, or undefined where nothing was to do */
  catchUpSearch(): Promise<{ release: number; at: string } | undefined>;
  /** Does what can wait longest: draws social cards and compresses pages as well as can be. @returns the release that has it all, or undefined where nothing was to do. @throws where the signal ends it */
  catchUpRest(signal?: AbortSignal): Promise<CaughtUp | undefined>;
  /** Makes an earlier release live again, and pauses publishing. @throws with what to do where it is not kept */
  rollback(number: number, by: string): Promise<Receipt>;
  /** Lets publishing go on after a rollback. */
  resume(): void;
  /** Why publishing is paused, or undefined. */
  paused(): Pause | undefined;
  /** Renders everything afresh and compares it with what is live. */
  verify(): Promise<Difference[]>;
  /** How an address would look with some documents laid over what is public. @returns undefined where nothing stands there */
  preview(path: string, documents: readonly Document[]): Promise<string | undefined>;
  /** What is public now. */
  reader(): SnapshotReader;
  /** What is held back. */
  held(): Held[];
  /** How far the change log was read by the live content; null before the first publish. */
  cursor(): string | null;
  /** Whether something waits to be live: the first publish, another renderer, other settings of the host, the newest release after going back. */
  isBehind(): boolean;
  /** The name of the journal that this renderer's pages are remembered in. */
  readonly pagesJournal: string;
  /** When time itself will change something next: an ISO instant. */
  nextChange(): string | undefined;
}

/** What was done behind a swap. */
export interface CaughtUp {
  release: number;
  /** How many social cards were drawn. */
  cards: number;
  /** How many pages were compressed. */
  pages: number;
}

/** Why publishing is paused. */
export interface Pause {
  /** The release that was gone back to. */
  release: number;
  by: string;
  at: string;
}

/** Opens the publisher of a store: content, recordings and the release they belong to are read from disk. */
export async function openPublisher(options: PublisherOptions): Promise<Publisher> {
  const { store, site, origin, hasIntake = true, proofOrigin, now = () => new Date(), onStep = () => undefined } = options;
  const live = store.live.number();
  const liveManifest = live === null ? undefined : store.releases.read(live);
  /** The newest release of content, whose files and recordings the next one grows from; after a rollback not the live one. */
  let head: Manifest | undefined = liveManifest?.kind === 'rollback' ? store.releases.read(liveManifest.head) : liveManifest;
  let ground = openGround(store, site, live, { origin, hasIntake });
  /** The moment up to which the public sees what time has changed; nothing may have been different then. */
  let published = ground.reader.snapshot.moment;
  const pagesJournal = openPagesJournal(store.journal(pagesJournalName(site)), ground.memory);
  const assets = await storeAssets(site, store);
  const search: Search = openSearch({ folder: join(store.folder, 'search') });
  const socialCards = openSocialCards(store);
  const compression = openCompression(store);
  const pauseFile = join(store.folder, 'paused.json');

  /** Releases are made one after the other, whoever asks for them. */
  const oneAtATime = queue();

  const publish = async (changes: readonly Change[], context: PublishContext): Promise<Receipt> => {
    const clock = stopwatch(now, onStep);
    const pause = paused();
    if (pause !== undefined)
      throw new PublishRefusedError(
        `Publishing is paused: ${pause.by} went back to release ${pause.release}. Resume publishing on the Releases page.`,
        [],
      );
    const moment = now().toISOString();

    clock.step('render and check');
    const { prepared, held } = await prepareWhatPasses(changes, moment);
    const content: PublishedContent = { snapshot: prepared.reader.snapshot, held: heldAfter(ground.content.held, changes, held) };
    refuseShrinking(ground.content.snapshot, content.snapshot, context.mayShrink ?? false);

    clock.step('make the release');
    const manifest = await makeManifest(prepared, context);
    const seen = isGoneBack() ? store.releases.read(store.live.number() ?? 0) : head;
    const addresses = ownFirst(differences(seen, manifest), changes, prepared.reader, ground.reader);
    const isNew = addresses.length > 0 || seen === undefined || seen.renderer !== manifest.renderer || isDifferent(seen, manifest);
    if (isNew || changes.length > 0) {
      saveContent(store.journal('content'), manifest.number, head === undefined ? undefined : ground.content, content);
      pagesJournal.save(manifest.number, prepared);
      await store.releases.write(manifest);
      // The ledger tells of what was published, and going back published nothing.
      store.ledger.append(ledgerRows(seen === head ? addresses : differences(head, manifest), manifest, prepared.reader));

      clock.step('swap');
      store.live.swap(manifest.number);
      head = manifest;
      ground = { content, reader: prepared.reader, answers: prepared.answers, memory: remember(ground.memory, prepared) };
    }

    published = moment;

    clock.step('prove');
    const proof = await proveLive(
      addresses.map(({ path }) => path),
      manifest,
      proofOrigin,
      now,
    );
    return {
      release: head === undefined ? manifest.number : knownNumber(head),
      isNew,
      liveAt: proof.at,
      ms: clock.total(),
      addresses,
      rendered: prepared.rendered.size,
      checks: checkCount,
      proof,
      shown: shownOf(changes, content.held),
      held: [...content.held.values()],
      steps: clock.steps(),
    };
  };

  /** Prepares the changes; where some are at fault, prepares the others without them. */
  const prepareWhatPasses = async (changes: readonly Change[], moment: string): Promise<{ prepared: Prepared; held: Held[] }> => {
    let wanted = [...changes];
    const held: Held[] = [];
    for (;;) {
      const prepared = await prepare(wanted, { ground, site, store, moment, fixed, titleOf });
      if (prepared.findings.length === 0 && prepared.failures.length === 0) return { prepared, held: [...held, ...prepared.unfit] };
      const documentAt = (path: string): string | undefined => idAt(prepared.reader, path) ?? idAt(ground.reader, path);
      const culprits = findCulprits(wanted, prepared, documentAt, (id) => ground.content.snapshot.documents.has(id));
      if (culprits.length === 0) throw refusal(prepared);
      const isCulprit = new Set(culprits.map(({ change }) => change));
      wanted = wanted.filter((change) => !isCulprit.has(change));
      held.push(...culprits.map((culprit) => culprit.held));
    }
  };

  const makeManifest = async (prepared: Prepared, { cursor, reason }: PublishContext): Promise<Manifest> => {
    const { reader, rendered, redirects, sources } = prepared;
    const entries: Record<string, ReleaseEntry> = {};
    const gone: Manifest['gone'] = {};
    let notFound = head?.notFound;
    for (const { kind, path } of reader.routes.values()) {
      const entry = rendered.get(path);
      if (kind === 'withdrawn') gone[path] = entry === undefined ? known(head?.gone[path], path) : pageRef(entry);
      else if (kind === 'not-found') notFound = entry === undefined ? notFound : pageRef(entry);
      else entries[path] = entry ?? known(head?.entries[path], path);
    }
    const others = [
      ...assets,
      ...keptFileVersions(head, reader.snapshot),
      ...(await storeMedia(reader.snapshot, sources, store)),
      ...(await searchEntries(reader)),
      ...Object.values(head?.entries ?? {}).filter(({ path }) => isSocialCard(path)),
    ];
    for (const entry of others) entries[entry.path] = entry;
    const number = store.releases.nextNumber();
    return {
      number,
      createdAt: now().toISOString(),
      kind: head !== undefined && head.renderer !== site.hash ? 'renderer' : 'publish',
      head: number,
      renderer: site.hash,
      cursor,
      reason,
      pages: Object.values(entries).filter(({ type }) => type.startsWith('text/html')).length,
      entries,
      redirects: Object.fromEntries(redirects),
      gone,
      notFound: known(notFound, '/404.html'),
    };
  };

  /** The guide of the new snapshot, and the full-text index as far as it has come. */
  const searchEntries = async (reader: SnapshotReader): Promise<ReleaseEntry[]> => {
    const guide = await Promise.all((await search.guide(reader)).map((file) => storeFile(file, store)));
    const fullText = Object.values(head?.entries ?? {}).filter(({ path }) => search.isFullText(path));
    return [...fullText, ...guide];
  };

  const catchUpSearch = async (): Promise<{ release: number; at: string } | undefined> => {
    for (let done: { release: number; at: string } | undefined; ;) {
      const { reader } = ground;
      done = (await catchUpOnce()) ?? done;
      // What was published while the index was made is still missing from it.
      if (ground.reader === reader) return done;
    }
  };

  const catchUpOnce = async (): Promise<{ release: number; at: string } | undefined> => {
    if (head === undefined || paused() !== undefined) return undefined;
    const index = await search.fullText(ground.reader, (path) => head?.entries[path]);
    if (index === undefined) return undefined;
    const made: ReleaseEntry[] = [];
    for (const file of index.files) {
      made.push(await storeFile(file, store));
      // There may be thousands of files: a publish that comes meanwhile goes first.
      await breathe();
    }
    return oneAtATime(() => releaseSearch(made, new Set(index.keep)));
  };

  /** The newest release with another full-text index; content may have been published while the index was made. */
  const releaseSearch = async (
    made: readonly ReleaseEntry[],
    kept: ReadonlySet<string>,
  ): Promise<{ release: number; at: string } | undefined> => {
    const base = head;
    if (base === undefined || paused() !== undefined) return undefined;
    const entries = Object.fromEntries(Object.entries(base.entries).filter(([path]) => !search.isFullText(path) || kept.has(path)));
    for (const entry of made) entries[entry.path] = entry;
    const release = await releaseQuietly({ ...base, entries, kind: 'search', reason: 'Full-text search caught up' });
    return { release, at: now().toISOString() };
  };

  /** Makes a release live whose pages are those of the one before: only files beside them are others. */
  const releaseQuietly = async (content: Manifest): Promise<number> => {
    const manifest: Manifest = { ...content, number: store.releases.nextNumber(), createdAt: now().toISOString() };
    await store.releases.write(manifest);
    store.live.swap(manifest.number);
    head = manifest;
    return manifest.number;
  };

  const catchUpRest = async (signal?: AbortSignal): Promise<CaughtUp | undefined> => {
    let done: CaughtUp | undefined;
    // The first are there soon; thousands need few releases, and no more than half of the work is lost where it is cut off.
    for (let most = 100; ; most *= 2) {
      if (head === undefined || paused() !== undefined) return done;
      const pages = await compression.squeeze(head.entries, { most, signal });
      const cards = await socialCards.draw(ground.memory.pages, head.entries, { most, signal });
      const release = await oneAtATime(() => releaseRest(cards, pages));
      if (release === undefined) return done;
      done = { release, cards: (done?.cards ?? 0) + cards.length, pages: (done?.pages ?? 0) + pages.size };
    }
  };

  /** The newest release with more cards and smaller pages, and without the cards that nobody looks at any more. */
  const releaseRest = async (cards: readonly ReleaseEntry[], pages: ReadonlyMap<string, ObjectRef>): Promise<number | undefined> => {
    if (head === undefined || paused() !== undefined) return undefined;
    const gone = socialCards.outdated(ground.memory.pages, head.entries, now());
    if (cards.length + pages.size + gone.size === 0) return undefined;
    const entries: Record<string, ReleaseEntry> = {};
    for (const entry of [...Object.values(head.entries), ...cards]) {
      if (gone.has(entry.path)) continue;
      const br = pages.get(entry.sha256);
      entries[entry.path] = br === undefined ? entry : { ...entry, encodings: { ...entry.encodings, br } };
    }
    return releaseQuietly({ ...head, entries, kind: 'rest', reason: 'Social cards and compression caught up' });
  };

  const rollback = async (number: number, by: string): Promise<Receipt> => {
    const clock = stopwatch(now, onStep);
    if (head === undefined) throw new PublishRefusedError('Nothing was published yet, so there is no release to go back to.', []);
    if (!store.releases.has(number))
      throw new PublishRefusedError(`Release ${number} is not kept. npm run releases lists the releases you can go back to.`, []);
    clock.step('make the release');
    const before = store.releases.read(store.live.number() ?? head.number);
    const manifest = await rollbackManifest({
      target: store.releases.read(store.releases.latestOf(number)),
      live: before,
      head,
      store,
      renderer: site.renderer,
      reader: ground.reader,
      now: now(),
    });
    const addresses = differences(before, manifest);
    await store.releases.write(manifest);
    const pause: Pause = { release: number, by, at: now().toISOString() };
    writeFileSync(pauseFile, JSON.stringify(pause));
    clock.step('swap');
    store.live.swap(manifest.number);
    clock.step('prove');
    const proof = await proveLive(
      addresses.map(({ path }) => path),
      manifest,
      proofOrigin,
      now,
    );
    return {
      release: manifest.number,
      isNew: true,
      liveAt: proof.at,
      ms: clock.total(),
      addresses,
      rendered: 0,
      checks: 0,
      proof,
      shown: [],
      held: [...ground.content.held.values()],
      steps: clock.steps(),
    };
  };

  /** Whether the public sees an earlier release than the newest: publishing was paused, and may have been resumed since. */
  const isGoneBack = (): boolean => head !== undefined && store.live.number() !== head.number;

  const paused = (): Pause | undefined => (existsSync(pauseFile) ? (JSON.parse(readFileSync(pauseFile, 'utf8')) as Pause) : undefined);

  const verify = async (): Promise<Difference[]> => {
    const found: Difference[] = [];
    const fresh = readerOf(ground.reader.snapshot);
    const failures = await renderPages(fresh.routes.values(), {
      renderer: site.renderer,
      answers: answersOf(fresh),
      onPage: ({ route, page }) => {
        const { sha256 } = store.objects.put(page.body);
        const there = route.kind === 'not-found' ? head?.notFound : (head?.entries[route.path] ?? head?.gone[route.path]);
        if (there?.sha256 !== sha256)
          found.push({
            path: route.path,
            reason:
              there === undefined
                ? 'A full render has this page; the release has not.'
                : 'A full render makes other bytes than the release has.',
          });
      },
    });
    return [...found, ...failures.map(({ route, error }) => ({ path: route.path, reason: messageOf(error) }))];
  };

  const preview = async (path: string, documents: readonly Document[]): Promise<string | undefined> => {
    const overlay = new Map([...ground.reader.snapshot.documents, ...documents.map((document) => [document.id, document] as const)]);
    const reader = readerOf({ ...ground.reader.snapshot, documents: overlay });
    const route = reader.routes.get(path);
    if (route === undefined) return undefined;
    return (await site.renderer.render({ reader, route, isPreview: true })).body;
  };

  const fixed = (path: string): boolean => assetPaths.has(path) || search.isSearch(path) || (hasIntake && isIntakeAddress(path));
  const assetPaths = new Set(assets.map(({ path }) => path));
  const titleOf = (id: string): string | undefined => ground.content.snapshot.documents.get(id)?.title;

  return {
    publish: (changes, context) => oneAtATime(() => publish(changes, context)),
    catchUpSearch,
    catchUpRest,
    rollback: (number, by) => oneAtATime(() => rollback(number, by)),
    resume: () => rmSync(pauseFile, { force: true }),
    paused,
    verify,
    preview,
    reader: () => ground.reader,
    held: () => [...ground.content.held.values()],
    cursor: () => head?.cursor ?? null,
    pagesJournal: pagesJournalName(site),
    isBehind: () => head === undefined || isGoneBack() || head.renderer !== site.hash || ground.answers === undefined,
    nextChange: () => nextChangeOf(ground.reader.snapshot, published),
  };
}

/** What is on disk of the published content and of this renderer's pages; nothing, where nothing was published. */
function openGround(store: Store, site: CompiledSite, live: number | null, host: Pick<Snapshot, 'origin' | 'hasIntake'>): Ground {
  const content: PublishedContent =
    live === null
      ? { snapshot: emptySnapshot(host.origin, host.hasIntake), held: new Map() }
      : loadContent(store.journal('content'), live, host);
  const memory: PagesMemory =
    live === null ? { pages: new Map(), hashes: new Map() } : loadPages(store.journal(pagesJournalName(site)), live);
  const reader = live === null ? nothingYet(content.snapshot) : readerOf(content.snapshot);
  const answers = answersOf(reader);
  return { content, memory, reader, answers: isHostTheSame(memory, answers) ? answers : undefined };
}

/** Whether pages were rendered for the host as it is set now: its address, and whether it has an intake. */
function isHostTheSame({ hashes }: PagesMemory, answers: Answers): boolean {
  return ['origin []', 'hasIntake []'].every((call) => !hashes.has(call) || hashes.get(call) === answers.hash(call));
}

/** A reader without addresses: before the first publish nothing is there to be kept. */
function nothingYet(snapshot: SnapshotReader['snapshot']): SnapshotReader {
  return { ...readerOf(snapshot), routes: new Map() };
}

function pagesJournalName({ hash }: CompiledSite): string {
  return `pages-${hash.slice(0, 16)}`;
}

function heldAfter(before: ReadonlyMap<string, Held>, changes: readonly Change[], held: readonly Held[]): Map<string, Held> {
  const after = new Map(before);
  for (const change of changes) {
    const { collection, id } = nameOf(change);
    after.delete(`${collection}/${id}`);
  }
  for (const one of held) after.set(`${one.collection}/${one.id}`, one);
  return after;
}

function shownOf(changes: readonly Change[], held: ReadonlyMap<string, Held>): Receipt['shown'] {
  return changes
    .map(nameOf)
    .flatMap(({ collection, id, version }) => (held.has(`${collection}/${id}`) ? [] : [{ collection, id, version }]));
}

function nextChangeOf({ documents, alerts }: SnapshotReader['snapshot'], moment: string): string | undefined {
  const changes = [
    ...[...documents.values()].map((document) => nextPhaseChange(document, moment)),
    ...[...alerts.values()].map((alert) => nextAlertChange(alert, moment)),
    nextSecurityTextChange(moment),
  ];
  return changes.filter((change) => change !== undefined).sort()[0];
}

function refusal({ findings, failures }: Prepared): PublishRefusedError {
  const problems = [
    ...findings.map(({ path, reason }) => ({ field: path, reason })),
    ...failures.map(({ route, error }) => ({ field: route.path, reason: messageOf(error) })),
  ];
  // A fault in the frame of every page is one fault, not a thousand.
  const byReason = Map.groupBy(problems, ({ reason }) => reason);
  const first = [...byReason]
    .slice(0, 5)
    .map(([reason, same]) => `${same[0]?.field ?? ''}${same.length > 1 ? ` and ${same.length - 1} more` : ''}: ${reason}`);
  return new PublishRefusedError(
    `The release was not made: ${problems.length} faults that no change explains. ${first.join(' ')}`,
    problems,
    { cause: failures[0]?.error },
  );
}

function known<T>(value: T | undefined, path: string): T {
  if (value === undefined)
    throw new Error(`${path} was to be taken over from the release before, which does not have it. Run npm run publish:site -- --full.`);
  return value;
}
