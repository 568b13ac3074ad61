import PQueue from 'p-queue';
import { folderOfPicture } from '../../http/request-path.ts';
import { StoreError, type StoreReader } from '../../store/index.ts';
import type { HostPolicy } from '../headers.ts';
import type { ExportState } from './export-state.ts';
import type { ExportTarget, HostedFile } from './export-target.ts';
import { hashOfTold, wantedFiles } from './wanted-files.ts';

/** What an export did. */
export interface Exported {
  /** The release that is there now. */
  release: number;
  /** How many files were written, new or changed. */
  written: number;
  /** How many files were removed. */
  removed: number;
  /** Files that caches in front may have otherwise, from this export and from those whose caches were not told. */
  toPurge: string[];
}

/** Which release is exported, and how. */
interface ExportOptions {
  /** The live one unless told otherwise. */
  number?: number | null;
  /** Milliseconds since 1970. */
  now?: number;
  /** What is true of the host whatever the release; the usual where it is not given. */
  policy?: HostPolicy;
  /** Whether it is looked whether what was written earlier is still there; true unless told otherwise. */
  isThorough?: boolean;
}

/**
 * Makes a place hold a release as plain files, writing only what differs: what pages load first, then pages, then what says
 * that it is there. Throws, and writes nothing, where the place holds something else.
 */
export async function exportRelease(
  store: StoreReader,
  target: ExportTarget,
  { number = store.live()?.number ?? null, now = Date.now(), policy, isThorough = true }: ExportOptions = {},
): Promise<Exported> {
  if (number === null) throw new StoreError('There is nothing to export: nothing was published yet.');
  const release = store.releases.get(number);
  if (release === undefined)
    throw new StoreError(`Release ${number} cannot be exported: it is not kept. npm run releases lists those that are.`);
  const before = await target.readState();
  const there = isThorough ? await target.sizes(Object.keys(before.files)) : undefined;
  const wanted = wantedFiles(store, release, target, { before, there, policy });

  const changed = [...wanted].filter(([file, one]) => isOtherwise(before.files[file], one, there?.get(file), isThorough));
  const dropped = Object.entries(before.files).filter(([file]) => !wanted.has(file));
  const pictures = new Set([...wanted.keys()].map((file) => folderOfPicture(`/${file}`)));
  const isTakenDown = (file: string): boolean => {
    const picture = folderOfPicture(`/${file}`);
    return picture !== undefined && !pictures.has(picture);
  };
  const lingering = dropped
    .map(([file, known]) => [file, { ...known, droppedAt: known.droppedAt ?? now }] as const)
    .filter(([file, { isImmutable, droppedAt }]) => isImmutable && now - droppedAt < day && !isTakenDown(file))
    // What the store has no more was erased, and stays nowhere.
    .filter(([, { sha256 }]) => sha256 !== null && store.objects.has(sha256));
  const kept = new Set(lingering.map(([file]) => file));
  const removed = dropped.map(([file]) => file).filter((file) => !kept.has(file));
  const toPurge = [...new Set([...(before.toPurge ?? []), ...changed.map(([file]) => file), ...removed])];

  if (changed.length + removed.length > 0) {
    // Noted first, so that an interrupted export knows what is its own, and caches hear of it whatever happens.
    const interrupted = changed.map(([file, { isImmutable }]) => [file, { sha256: null, isImmutable }] as const);
    await target.writeState({ ...before, files: { ...before.files, ...Object.fromEntries(interrupted) }, toPurge });
  }
  // Pages come after what they load.
  await putAll(
    store,
    target,
    changed.filter(([, { isImmutable }]) => isImmutable),
  );
  await putAll(
    store,
    target,
    changed.filter(([, { isImmutable }]) => !isImmutable),
  );
  await target.remove(removed);

  const files = [...wanted].map(([file, { sha256, size, isImmutable, told }]) => {
    const hash = told === undefined ? before.files[file]?.told : hashOfTold(told);
    return [file, { sha256, size, isImmutable, ...(hash === undefined ? {} : { told: hash }) }] as const;
  });
  await target.writeState({
    release: number,
    createdAt: release.createdAt,
    files: Object.fromEntries([...lingering, ...files]),
    ...(toPurge.length === 0 ? {} : { toPurge }),
  });
  return { release: number, written: changed.length, removed: removed.length, toPurge };
}

/** Keeps that the caches in front were told of what is in place. */
export async function markPurged(target: ExportTarget): Promise<void> {
  const { toPurge, ...state } = await target.readState();
  if (toPurge !== undefined) await target.writeState(state);
}

const day = 24 * 60 * 60 * 1000;

/** Files that are written at once: a bucket is far away. */
const atOnce = 8;

function isOtherwise(
  known: ExportState['files'][string] | undefined,
  { sha256, size, told }: HostedFile,
  found: number | undefined,
  isThorough: boolean,
): boolean {
  if (known?.sha256 !== sha256) return true;
  if (told !== undefined && known.told !== hashOfTold(told)) return true;
  return isThorough && found !== size;
}

async function putAll(store: StoreReader, target: ExportTarget, files: readonly (readonly [string, HostedFile])[]): Promise<void> {
  const queue = new PQueue({ concurrency: atOnce });
  await queue.addAll(
    files.map(
      ([file, one]) =>
        () =>
          target.put(file, one, sourceOf(store, file, one)),
    ),
  );
}

/** Where the bytes of a file are: another file, or they themselves. */
function sourceOf(store: StoreReader, file: string, { sha256, text }: HostedFile): string | Buffer {
  const source = text === undefined ? (store.objects.file(sha256) ?? store.objects.get(sha256)) : Buffer.from(text);
  if (source !== undefined) return source;
  throw new StoreError(
    `The export could not write ${file}: its bytes (${sha256}) are lost from the store. Stop Signpost, run npm run repair, which keeps everything that can be read, and start it again; or restore a backup.`,
  );
}
