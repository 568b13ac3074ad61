import type PQueue from 'p-queue';
import { nextSecurityTextChange } from '../content/model/time/security-text.ts';
import type { BackgroundCompression } from './compression/index.ts';
import { type Host, type PublishedState, readSnapshotNote } from './published-state.ts';
import type { CompiledSite } from './rendering/compiled-site.ts';
import type { Search } from './search/index.ts';
import type { StagedReceipt } from './receipt.ts';
import type { ExportHost } from './serve/export/host.ts';
import type { SocialCards } from './social/index.ts';
import type { Store, StoreReader } from './store/index.ts';

/** What a publisher works with. */
export interface PublisherOptions {
  store: Store;
  site: CompiledSite;
  /** Where the public reaches the site: scheme and host. */
  origin: string;
  /** Whether the host takes in what the public sends. */
  hasIntake?: boolean;
  /** Whether it is a rehearsal of the site, which says so on each page. */
  isStaging?: boolean;
  /** Where the public server answers on this machine, for the proof; usually the same server by its own port. */
  proofOrigin: string;
  /** The place the public is served from, where that is not our own server. */
  exportHost?: ExportHost | undefined;
  /** How long what answers at `proofOrigin` may take to have a release, in milliseconds: a web server reads its set-up again, a cache forgets. */
  proofPatience?: number;
  now?: () => Date;
  /** Called before each step with its name, so that a test can stop there. */
  onStep?: (step: string) => void;
}

/** What the publisher's operations share. */
export interface Publishing {
  readonly store: Store;
  readonly site: CompiledSite;
  readonly host: Host;
  readonly proofOrigin: string;
  readonly proofPatience: number;
  readonly exportHost: ExportHost | undefined;
  readonly now: () => Date;
  readonly onStep: (step: string) => void;
  search: Search;
  /** In which search catches up, one after the other. */
  readonly searching: PQueue;
  /** How often something was erased since the start: what was begun before an erasure is not released after it. */
  erasures: number;
  readonly socialCards: SocialCards;
  readonly compression: BackgroundCompression;
  /** Whether an address answers whatever the content: scripts, styles, search's files, the intake. */
  readonly isFixed: (path: string) => boolean;
  /** What is published; replaced when a release of content is committed. */
  state: PublishedState;
}

/** Things that go live together or not at all, as the CMS names them, and what officers call them. */
export interface Batch {
  name: string;
  members: readonly { collection: string; id: string }[];
}

/** What to know of a publish besides its changes. */
export interface PublishContext {
  /** How far the change log was read. */
  cursor: string | null;
  /** Why, in words for the list of releases. */
  reason: string;
  /** Who saved the changes. */
  by?: readonly string[];
  /** Whether everything was read again, not only what changed. */
  isFull?: boolean;
  /** Changes that are held back together where one of them cannot go live. */
  together?: readonly Batch[];
  /** Go on although a large part of the site would go. */
  mayShrink?: boolean;
  /** Go on although exactly this would go: the `confirm` of a loss that somebody was shown. */
  confirmedLoss?: string;
  /** A lost store is made again: go on although publishing is paused, and let every address of the ledger answer from this release on. */
  madeAgain?: {
    /** What readers are told of a page of which nothing is known but that it was there. */
    reason: string;
    /** Hears of the addresses of such pages. */
    onLost: (paths: readonly string[]) => void;
  };
}

/** What came of a publish. */
export interface PublishResult {
  /** `unchanged` where nothing the public sees is different. */
  outcome: 'published' | 'unchanged';
  receipt: StagedReceipt;
}

/** Why publishing is paused. */
export interface Pause {
  /** The release that was gone back to. */
  release: number;
  by: string;
  at: string;
  /** Whether the store was lost since and made again, of the newest content: that release is not kept any more. */
  isMadeAgain?: boolean;
}

/** Why publishing is paused, or undefined. */
export function pauseOf({ store }: { store: Pick<StoreReader, 'note'> }): Pause | undefined {
  return store.note('pause') as Pause | undefined;
}

/** Why publishing is paused, in a sentence, and what is public meanwhile. */
export function pauseInWords({ by, release, isMadeAgain = false }: Pause): string {
  return isMadeAgain
    ? `Publishing is paused: ${by} went back to release ${release}. The publisher’s store was lost since and made again of the newest content, so withdraw what was wrong before it is resumed.`
    : `Publishing is paused: ${by} went back to release ${release}.`;
}

/** Whether every page is to be rendered: nothing was published yet, or another renderer made the pages. */
export function isRendererAnother({ store, site }: Pick<Publishing, 'store' | 'site'>): boolean {
  return store.releases.newestContent()?.renderer !== site.hash || store.recordings.count() === 0;
}

/** Whether the host is set differently from what is published: its address, whether it has an intake, or whether it is a rehearsal. */
export function isHostAnother({ store, host }: Pick<Publishing, 'store' | 'host'>): boolean {
  const note = readSnapshotNote(store);
  if (note === undefined) return false;
  // What an earlier version published was no rehearsal.
  const { origin, hasIntake, isStaging = false } = note;
  return origin !== host.origin || hasIntake !== host.hasIntake || isStaging !== host.isStaging;
}

/** Whether the public sees an earlier release than the newest of content: somebody went back, and may have resumed since. */
export function isGoneBack({ store }: Pick<Publishing, 'store'>): boolean {
  return store.live()?.kind === 'rollback';
}

/** Whether releases may follow behind the newest one of content: something was published, and the public sees it. */
export function mayFollowUp(publishing: Pick<Publishing, 'store'>): boolean {
  return publishing.store.live() !== null && pauseOf(publishing) === undefined && !isGoneBack(publishing);
}

/** Whether something waits to be live: the first publish, another renderer, other settings of the host, the newest release after going back. */
export function isBehind(publishing: Publishing): boolean {
  return isRendererAnother(publishing) || isHostAnother(publishing) || isGoneBack(publishing);
}

/** When time itself will change something next: an ISO instant. */
export function nextChange({ store }: Pick<Publishing, 'store'>): string | undefined {
  const note = readSnapshotNote(store);
  if (note === undefined) return undefined;
  const changes = [store.content.nextChange(), nextSecurityTextChange(note.now)];
  return changes.filter((change) => change !== undefined).sort()[0];
}
