import type { SnapshotReader } from '../../content/model/reader/reader.ts';
import { everySearchRecord } from '../../content/model/search/records.ts';
import type { ReleasePart } from '../store/release-part.ts';
import type { Store, UnitOfWork } from '../store/index.ts';
import { eventLoopYielder } from '../timing/yield-to-event-loop.ts';
import { affectedRecords, type Edited } from './affected-records.ts';
import { openFullText } from './full-text.ts';
import { forgetFullText } from './full-text-state.ts';
import { forgetQuickIndex, openQuickIndex } from './quick-index.ts';

/**
 * The two layers of search. What they remember lies in the store and changes with releases only: `save` belongs into
 * the transaction of the release that has the files, and `adopt` comes after its commit. Whoever prepares a part and
 * does not adopt it has changed nothing. `publish` and `refresh` with their commits come one after the other.
 */
export interface Search {
  /** The quick index for an edit: small, and published with the swap itself. It also hides what the full text still has and the site has not. */
  publish(edited: Edited): Promise<ReleasePart>;
  /**
   * Brings the full text up to what is published, in a child process; may run beside publishes, but not beside itself.
   * @param published what is published now; it is asked each time something is begun
   * @param isInRelease whether the newest release of content answers at an address
   * @returns what a release needs; undefined where nothing is to do. Call it again after its release: more may have been published meanwhile
   */
  catchUp(published: () => SnapshotReader, isInRelease: (path: string) => boolean): Promise<ReleasePart | undefined>;
  /** Makes a fresh base of the quick index in the background where the difference has grown, for the next publish to stand on. Never fails. */
  rebase(reader: SnapshotReader): Promise<void>;
  /** The quick index on its fresh base, where one waits: for those who do not want to wait for the next publish. */
  refresh(reader: SnapshotReader): Promise<ReleasePart | undefined>;
  /** Compares both layers with every record. @returns what is not as it would be made afresh; the indexes fix it at the next occasion */
  verify(reader: SnapshotReader): Promise<{ path: string; reason: string }[]>;
  /** Whether `catchUp` may have something to do. */
  isBehind(): boolean;
  /** Waits until nothing is made in the background. */
  settled(): Promise<void>;
  /** The same, and removes what was made and is in no release: another search takes over. */
  discard(): Promise<void>;
}

/** Forgets all that is remembered of both layers, so that they are made afresh by a search that is opened after it. */
export function forgetSearch(unit: UnitOfWork, store: Pick<Store, 'cache'>): void {
  forgetFullText(unit, store);
  forgetQuickIndex(unit);
}

/** Whether an address belongs to search's files. */
export function isSearchFile(path: string): boolean {
  return path.startsWith('/search/') && path !== '/search/';
}

/** Opens the search of a store; losing what it remembers costs fresh indexes and nothing else. */
export function openSearch(store: Store): Search {
  const quickIndex = openQuickIndex(store);
  const fullText = openFullText(store);
  /** Whether everything was compared since the start: another version of this program may make other records of the same documents. */
  let isCompared = false;
  /** For each comparison that goes on, the records that are published meanwhile: of these it knows nothing. */
  const comparing = new Set<Set<string>>();
  let rebasing: Promise<unknown> = Promise.resolve();

  const publish: Search['publish'] = async (edited) => {
    const affected = affectedRecords(edited, store);
    const noted = fullText.note(edited.reader, affected.ids);
    const part = await quickIndex.update(edited.reader, affected.ids, noted.removed);
    return {
      ...part,
      save: (unit) => {
        affected.save(unit);
        noted.save(unit);
        part.save(unit);
      },
      adopt: () => {
        noted.adopt();
        part.adopt();
        for (const published of comparing) for (const id of affected.ids) published.add(id);
      },
    };
  };

  const catchUp: Search['catchUp'] = async (published, isInRelease) => {
    const part = await fullText.update(published(), isInRelease);
    if (part !== undefined || isCompared) return part;
    await compareAll(published());
    return fullText.update(published(), isInRelease);
  };

  /** Finds records that are not as the indexes have them though no edit said so. */
  const compareAll = async (reader: SnapshotReader): Promise<{ quickIndex: string[]; fullText: string[] }> => {
    const publishedMeanwhile = new Set<string>();
    comparing.add(publishedMeanwhile);
    const yieldToEventLoop = eventLoopYielder();
    const there = new Set<string>();
    const wrong = { quickIndex: [] as string[], fullText: [] as string[] };
    for (const record of everySearchRecord(reader.snapshot)) {
      there.add(record.id);
      if (!quickIndex.compare(record)) wrong.quickIndex.push(record.id);
      if (!fullText.compare(record)) wrong.fullText.push(record.id);
      await yieldToEventLoop();
    }
    for (const id of quickIndex.ids()) if (!there.has(id)) wrong.quickIndex.push(id);
    for (const id of fullText.ids()) if (!there.has(id)) wrong.fullText.push(id);
    comparing.delete(publishedMeanwhile);
    const wrongStill = (ids: readonly string[]): string[] => ids.filter((id) => !publishedMeanwhile.has(id));
    const result = { quickIndex: wrongStill(wrong.quickIndex), fullText: wrongStill(wrong.fullText) };
    quickIndex.look(result.quickIndex);
    fullText.look(result.fullText);
    isCompared = true;
    return result;
  };

  const verify: Search['verify'] = async (reader) => {
    const wrong = await compareAll(reader);
    const pathOf = (id: string): string => reader.address(id) ?? id;
    return [
      ...wrong.quickIndex.map((id) => ({
        path: pathOf(id),
        reason: 'The quick index of search holds something else of this page than one made afresh.',
      })),
      ...wrong.fullText.map((id) => ({
        path: pathOf(id),
        reason: 'The full text of search holds something else of this page than one made afresh.',
      })),
    ];
  };

  const rebase: Search['rebase'] = async (reader) => {
    const made = quickIndex.rebase(reader);
    rebasing = made;
    await made;
  };

  const refresh: Search['refresh'] = async (reader) => (quickIndex.hasFreshBase() ? publish({ reader, documents: new Set() }) : undefined);

  return {
    publish,
    catchUp,
    rebase,
    refresh,
    verify,
    isBehind: () => !isCompared || fullText.isBehind(),
    settled: async () => {
      await Promise.all([rebasing, fullText.settled()]);
    },
    discard: async () => {
      await Promise.all([rebasing, fullText.settled()]);
      fullText.discard();
    },
  };
}
