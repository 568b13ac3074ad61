import PQueue from 'p-queue';
import { snapshotAddress } from '../content/model/data/data-addresses.ts';
import { isIntakeAddress } from '../content/model/intake/intake.ts';
import type { SnapshotReader } from '../content/model/reader/reader.ts';
import { type CaughtUp, catchUpPages, catchUpBackground, catchUpSearch } from './catch-up.ts';
import type { Change, Quarantined } from './change.ts';
import { openBackgroundCompression } from './compression/index.ts';
import { type ErasedFromSite, eraseFromSite } from './erasing/erase.ts';
import type { Erased } from './erasing/traces.ts';
import { goBack, resume } from './go-back.ts';
import { type Preview, previewPage, previewRequest, type PreviewRequest } from './preview.ts';
import { publishChanges } from './publish.ts';
import { loadPublishedState } from './published-state.ts';
import {
  isBehind,
  isRendererAnother,
  nextChange,
  type Pause,
  pauseOf,
  type PublishContext,
  type PublisherOptions,
  type Publishing,
  type PublishResult,
} from './publishing.ts';
import type { Proof, Receipt, StagedReceipt } from './receipt.ts';
import { isSearchFile, openSearch } from './search/index.ts';
import { openSocialCards } from './social/index.ts';
import { proveWaiting } from './steps/commit/prove-live.ts';
import { type Difference, verifySite } from './verify.ts';

export type { Pause, PublishContext, PublisherOptions, PublishResult } from './publishing.ts';
export type { ErasedFromSite } from './erasing/erase.ts';
export type { Erased } from './erasing/traces.ts';
export type { CaughtUp } from './catch-up.ts';
export type { Difference } from './verify.ts';

/** The publisher of one site. What makes releases queues up behind each other. */
export interface Publisher {
  /** Makes changes live, and proves it. Calling it with no changes renders what time or a new renderer changed. @throws {PublishRefusedError} {@link PublishPausedError} */
  publish(changes: readonly Change[], context: PublishContext): Promise<PublishResult>;
  /** Renders the pages that go on showing something older after a publish that touched very many. */
  catchUpPages(signal?: AbortSignal): Promise<CaughtUp | undefined>;
  /** Makes the search index of the full text catch up. @returns when it was live, or undefined where nothing was to do */
  catchUpSearch(): Promise<CaughtUp | undefined>;
  /** Does what can wait longest: draws social cards and compresses pages as well as can be. @throws where the signal ends it */
  catchUpBackground(signal?: AbortSignal): Promise<{ cards: number; texts: number }>;
  /** Brings the place that the public is served from up to the newest release, where that is not our own server, and proves what waited for it. @throws in words where it cannot be */
  catchUpHost(): Promise<void>;
  /** Why that place does not hold the newest release, in words; undefined where it does. */
  hostProblem(): string | undefined;
  /** Makes an earlier release live again, and pauses publishing. @throws with what to do where it is not kept */
  rollback(number: number, by: string): Promise<PublishResult>;
  /** Lets publishing go on after a rollback. */
  resume(): void;
  /** Why publishing is paused, or undefined. */
  paused(): Pause | undefined;
  /** Makes everything afresh and compares it with what is live. */
  verify(): Promise<Difference[]>;
  /** How a page would look with some things laid over what is public, and what is wrong with it. @returns undefined where nothing would stand there @throws where it does not fit the content model, or cannot be rendered */
  preview(request: PreviewRequest): Promise<Preview | undefined>;
  /** What is public now. */
  reader(): SnapshotReader;
  /** What is quarantined. */
  quarantined(): Quarantined[];
  /** The release the public sees, as people know it; undefined before the first publish. */
  live(): { number: number; pages: number } | undefined;
  /** The installation whose database the live content came from; undefined before the first publish, and in a store of an earlier version. */
  installation(): string | undefined;
  /** Keeps the installation whose database is published from. */
  noteInstallation(id: string): void;
  /** How far the change log was read by the live content; null before the first publish. */
  cursor(): string | null;
  /** Whether something waits to be live: the first publish, another renderer, other settings of the host, the newest release after going back. */
  isBehind(): boolean;
  /** Whether another version of the program made what is live: everything is read again for this one, which may know more of it. */
  isOfAnotherVersion(): boolean;
  /** Whether pages go on showing something older: {@link Publisher.catchUpPages} renders them. */
  hasWaitingPages(): boolean;
  /** When time itself will change something next: an ISO instant. */
  nextChange(): string | undefined;
  /** Receipts on their way to the CMS, oldest first, and the word that one has arrived. */
  receipts: { waiting(): StagedReceipt[]; delivered(id: string): void };
  /** Erases something that is not public any more from everything that is kept. It can be done again. @throws where it is still public, or publishing is paused */
  erase(erased: Erased): Promise<ErasedFromSite>;
  /** Removes what nobody can go back to, behind whatever is being published. */
  tidyUp(options: { keep: number; days: number }): Promise<{ releases: number; objects: number; bytes: number }>;
}

/** The name under which the store keeps the installation whose database is published from. */
const installationNote = 'installation';

/** Opens the publisher of a store, and proves the receipts that an earlier one could not. */
export async function openPublisher(options: PublisherOptions): Promise<Publisher> {
  const {
    store,
    site,
    origin,
    hasIntake = true,
    isStaging = false,
    proofOrigin,
    proofPatience = 0,
    exportHost,
    now = () => new Date(),
    onStep = () => undefined,
  } = options;
  const host = { origin, hasIntake, isStaging };
  const assets = new Set(site.assets.map(({ path }) => path));
  const publishing: Publishing = {
    store,
    site,
    host,
    proofOrigin,
    proofPatience,
    exportHost,
    now,
    onStep,
    search: openSearch(store),
    searching: new PQueue({ concurrency: 1 }),
    erasures: 0,
    socialCards: openSocialCards(store),
    compression: openBackgroundCompression(store),
    isFixed: (path) => assets.has(path) || path === snapshotAddress || isSearchFile(path) || (hasIntake && isIntakeAddress(path)),
    state: loadPublishedState(store, host, { isOfAnother: isRendererAnother({ store, site }) }),
  };
  /** Releases are made one at a time. */
  const releasing = new PQueue({ concurrency: 1 });
  await proveWaiting(publishing);

  return {
    publish: (changes, context) => releasing.add(() => publishChanges(publishing, changes, context)),
    catchUpPages: (signal) => catchUpPages(publishing, releasing, signal),
    catchUpSearch: () => catchUpSearch(publishing, releasing),
    catchUpBackground: (signal) => catchUpBackground(publishing, releasing, signal),
    catchUpHost: async () => {
      if (exportHost === undefined) return;
      await exportHost.bringUpToDate();
      await proveWaiting(publishing);
    },
    hostProblem: () => exportHost?.problem(),
    rollback: (number, by) => releasing.add(() => goBack(publishing, number, by)),
    resume: () => resume(publishing),
    paused: () => pauseOf(publishing),
    verify: () => verifySite(publishing),
    preview: async (request) => previewPage(publishing, previewRequest.parse(request)),
    reader: () => publishing.state.reader,
    quarantined: () => [...publishing.state.quarantined.values()],
    live: () => {
      const live = store.live();
      return live === null ? undefined : { number: live.knownAs, pages: live.pages };
    },
    installation: () => store.note(installationNote) as string | undefined,
    noteInstallation: (id) => store.write((unit) => unit.setNote(installationNote, id)),
    cursor: () => store.releases.newestContent()?.cursor ?? null,
    isBehind: () => isBehind(publishing),
    isOfAnotherVersion: () => isRendererAnother(publishing),
    hasWaitingPages: () => store.recordings.stale().length > 0,
    nextChange: () => nextChange(publishing),
    receipts: {
      waiting: () =>
        store.receipts.waiting().map(({ body, proof }) => ({ ...(body as Receipt), ...(proof === null ? {} : { proof: proof as Proof }) })),
      delivered: (id) => store.write((unit) => unit.receipts.delivered(id)),
    },
    erase: (erased) => eraseFromSite(publishing, releasing, erased),
    tidyUp: ({ keep, days }) =>
      releasing.add(() => {
        const releases = store.prune({ keep, days, now: now() }).length;
        return Promise.resolve({ releases, ...store.collect({ now: now() }) });
      }),
  };
}
