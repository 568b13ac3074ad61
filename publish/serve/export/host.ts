import PQueue from 'p-queue';
import type { HostPolicy } from '../headers.ts';
import type { PublishEnvironment } from '../../environment/index.ts';
import { pauseOf } from '../../publishing.ts';
import { StoreError, type StoreReader } from '../../store/index.ts';
import { exportRelease, markPurged } from './export.ts';
import { stateFile } from './export-state.ts';
import type { ExportTarget } from './export-target.ts';
import { openTarget } from './open-target.ts';
import { addressOfFile } from './wanted-files.ts';

/** The place that the public is served from, where that is not our own server: a folder, or a bucket. */
export interface ExportHost {
  /** What it is called in sentences. */
  readonly place: string;
  /** Brings it up to the live release, and tells the caches in front. One at a time. @throws {StoreError} in words; what is there stays whole */
  bringUpToDate(): Promise<void>;
  /** Why it does not hold the live release, in words; undefined where it does, as far as is known. */
  problem(): string | undefined;
}

interface ExportHostOptions {
  store: StoreReader;
  open: () => Promise<ExportTarget>;
  place: string;
  /** Where the public reaches the site. */
  origin: string;
  /** What is told which addresses changed, so that caches in front forget them. */
  purgeUrl?: string | undefined;
  policy?: HostPolicy;
  /** Whether it is certain that no other worker writes there; always where absent. */
  mayWrite?: (() => boolean) | undefined;
}

/** The host that the settings name; undefined where only our own server serves. */
export function exportHostOf(
  {
    exportDir,
    purgeUrl,
    publicUrl,
    isStaging = false,
    hsts = 'on',
  }: Pick<PublishEnvironment, 'exportDir' | 'purgeUrl' | 'publicUrl'> & Partial<HostPolicy>,
  store: StoreReader,
  mayWrite?: () => boolean,
): ExportHost | undefined {
  return exportDir === undefined
    ? undefined
    : exportHost({
        store,
        place: exportDir,
        open: () => openTarget(exportDir),
        origin: publicUrl,
        purgeUrl,
        policy: { isStaging, hsts },
        mayWrite,
      });
}

/** Keeps a place up to date with what is live. */
function exportHost({ store, open, place, origin, purgeUrl, policy, mayWrite = () => true }: ExportHostOptions): ExportHost {
  const exporting = new PQueue({ concurrency: 1 });
  let target: ExportTarget | undefined;
  let upTo: number | undefined;
  let problem: string | undefined;

  const bringUpToDate = async (): Promise<void> => {
    const live = store.live();
    if (live === null || live.number === upTo) return;
    if (pauseOf({ store })?.isMadeAgain)
      throw new StoreError(
        'It shows the release that somebody went back to before the publisher’s store was lost, until publishing is resumed.',
      );
    if (!mayWrite()) throw new StoreError('Another worker may be publishing by now.');
    target ??= await open();
    // The first time in a process it is looked whether all is there: somebody may have touched it meanwhile.
    const { release, toPurge } = await exportRelease(store, target, {
      number: live.number,
      isThorough: upTo === undefined,
      ...(policy === undefined ? {} : { policy }),
    });
    if (toPurge.length > 0) {
      if (purgeUrl !== undefined) await purge(purgeUrl, origin, release, toPurge);
      await markPurged(target);
    }
    upTo = release;
  };

  return {
    place,
    problem: () => problem,
    bringUpToDate: () =>
      exporting.add(async () => {
        try {
          await bringUpToDate();
          problem = undefined;
        } catch (error) {
          // What is there is looked at whole the next time.
          upTo = undefined;
          problem = `What is live could not be brought to ${place}, which is tried again by itself. ${error instanceof Error ? error.message : String(error)}`;
          throw error;
        }
      }),
  };
}

/** How long those who empty caches may take to answer, in milliseconds. */
const purgeTimeout = 30_000;

/** More changed addresses than these are told as everything: caches forget all of it as fast. */
const manyAddresses = 1_000;

async function purge(url: string, origin: string, release: number, files: readonly string[]): Promise<void> {
  const addresses = files.filter((file) => file !== stateFile && !file.startsWith('.host/')).map((file) => origin + addressOfFile(file));
  const isEverything = addresses.length > manyAddresses;
  // The address may hold a secret, so no sentence names it.
  const refused = (why: string, cause?: unknown): StoreError =>
    new StoreError(`The caches in front could not be told what changed (PURGE_URL): ${why}`, { cause });
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ release, isEverything, addresses: isEverything ? [] : addresses }),
      signal: AbortSignal.timeout(purgeTimeout),
    });
    await response.arrayBuffer();
  } catch (error) {
    throw refused('it did not answer.', error);
  }
  if (!response.ok) throw refused(`it answered ${response.status}.`);
}
