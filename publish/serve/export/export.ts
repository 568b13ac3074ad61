import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { folderOfPicture } from '../../http/request-path.ts';
import { StoreError, type StoreReader } from '../../store/index.ts';
import { type ExportState, readState, stateFile } from './export-state.ts';
import { type WantedFile, wantedFiles } from './wanted-files.ts';

/** What an export did to its folder. */
export interface Exported {
  /** The release the folder now holds. */
  release: number;
  /** How many files were written, new or changed. */
  written: number;
  /** How many files were removed. */
  removed: number;
}

/** Makes a folder hold a release (the live one unless told otherwise) as plain files for any static host, writing only what differs. Throws, and writes nothing, where the folder holds something else. */
export function exportRelease(
  store: StoreReader,
  folder: string,
  number: number | null = store.live()?.number ?? null,
  now = Date.now(),
): Exported {
  if (number === null) throw new StoreError('There is nothing to export: nothing was published yet.');
  const release = store.releases.get(number);
  if (release === undefined)
    throw new StoreError(`Release ${number} cannot be exported: it is not kept. npm run releases lists those that are.`);
  const before = readState(folder);
  const wanted = wantedFiles(store, release, folder, before);

  const changed = [...wanted].filter(([file, { sha256, size }]) => {
    const isThere = fs.statSync(join(folder, file), { throwIfNoEntry: false })?.size === size;
    return before.files[file]?.sha256 !== sha256 || !isThere;
  });
  const dropped = Object.entries(before.files).filter(([file]) => !wanted.has(file));
  const pictures = new Set([...wanted.keys()].map((file) => folderOfPicture(`/${file}`)));
  const isTakenDown = (file: string): boolean => {
    const picture = folderOfPicture(`/${file}`);
    return picture !== undefined && !pictures.has(picture);
  };
  const lingering = dropped
    .map(([file, known]) => [file, { ...known, droppedAt: known.droppedAt ?? now }] as const)
    .filter(([file, { isImmutable, droppedAt }]) => isImmutable && now - droppedAt < day && !isTakenDown(file));

  // Noted first, so that an interrupted export knows what is its own.
  const interrupted = changed.map(([file, { isImmutable }]) => [file, { sha256: null, isImmutable }] as const);
  writeState(folder, { ...before, files: { ...before.files, ...Object.fromEntries(interrupted) } });

  // Pages come after what they load.
  changed.sort(([, a], [, b]) => Number(b.isImmutable) - Number(a.isImmutable));
  for (const [file, one] of changed) replaceFile(join(folder, file), sourceOf(store, file, one));
  const kept = new Set(lingering.map(([file]) => file));
  const removed = dropped.filter(([file]) => !kept.has(file));
  for (const [file] of removed) removeFile(folder, file);

  const files = [...wanted].map(([file, { sha256, size, isImmutable }]) => [file, { sha256, size, isImmutable }] as const);
  writeState(folder, { release: number, createdAt: release.createdAt, files: Object.fromEntries([...lingering, ...files]) });
  return { release: number, written: changed.length, removed: removed.length };
}

const day = 24 * 60 * 60 * 1000;

/** Where the bytes of a file are: another file, or they themselves. */
function sourceOf(store: StoreReader, file: string, { sha256, text }: WantedFile): string | Buffer {
  const source = text === undefined ? (store.objects.file(sha256) ?? store.objects.get(sha256)) : Buffer.from(text);
  if (source !== undefined) return source;
  throw new StoreError(
    `The export could not write ${file}: its bytes (${sha256}) are lost from the store. Stop Signpost, run npm run repair, which keeps everything that can be read, and start it again; or restore a backup.`,
  );
}

function writeState(folder: string, state: ExportState): void {
  replaceFile(join(folder, stateFile), Buffer.from(JSON.stringify(state)));
}

function replaceFile(path: string, source: string | Buffer): void {
  const temporary = `${path}.signpost-${process.pid}`;
  fs.mkdirSync(dirname(path), { recursive: true });
  try {
    if (typeof source === 'string') fs.copyFileSync(source, temporary, fs.constants.COPYFILE_FICLONE);
    else fs.writeFileSync(temporary, source);
    fs.renameSync(temporary, path);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw new StoreError(
      `The export could not write ${path}: ${error instanceof Error ? error.message : String(error)}. The files it did write are whole; run it again to finish.`,
      { cause: error },
    );
  }
}

function removeFile(folder: string, file: string): void {
  fs.rmSync(join(folder, file), { force: true });
  for (let above = dirname(file); above !== '.'; above = dirname(above)) {
    if (!fs.existsSync(join(folder, above))) continue;
    if (fs.readdirSync(join(folder, above)).length > 0) return;
    fs.rmdirSync(join(folder, above));
  }
}
