import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { StoreError, type Manifest, type Store } from '../store/index.ts';
import { headersFile, redirectsFile } from './host-files.ts';
import { spellPath } from './request-path.ts';

/** What an export did to its folder. */
export interface Exported {
  /** The release the folder now holds. */
  release: number;
  /** How many files were written, new or changed. */
  written: number;
  /** How many files were removed. */
  removed: number;
}

const stateFile = '.signpost-export.json';

const stateSchema = z.object({
  /** The release that was exported last. */
  release: z.number(),
  /** Every file we wrote, by its place in the folder. */
  files: z.record(
    z.string(),
    z.object({
      /** SHA-256 of its bytes; null where an export was interrupted before it. */
      sha256: z.string().nullable(),
      /** Whether its name carries its content, so that open pages may still ask for it. */
      isImmutable: z.boolean(),
      /** When a release came that no longer has it, in milliseconds since 1970. */
      droppedAt: z.number().optional(),
    }),
  ),
});
type State = z.infer<typeof stateSchema>;

/** Makes a folder hold a release (the live one unless told otherwise) as plain files for any static host, writing only what differs. Throws, and writes nothing, where the folder holds something else. */
export function exportRelease(store: Store, folder: string, number: number | null = store.live.number(), now = Date.now()): Exported {
  if (number === null) throw new StoreError('There is nothing to export: nothing was published yet.');
  const release = store.releases.read(number);
  const before = readState(folder);
  const wanted = filesOf(store, release);

  const changed = [...wanted].filter(([file, { sha256, size }]) => {
    const isThere = fs.statSync(join(folder, file), { throwIfNoEntry: false })?.size === size;
    return before.files[file]?.sha256 !== sha256 || !isThere;
  });
  const dropped = Object.entries(before.files).filter(([file]) => !wanted.has(file));
  const lingering = dropped
    .map(([file, known]) => [file, { ...known, droppedAt: known.droppedAt ?? now }] as const)
    .filter(([, { isImmutable, droppedAt }]) => isImmutable && now - droppedAt < day);

  // Noted first, so that an interrupted export knows what is its own.
  const interrupted = changed.map(([file, { isImmutable }]) => [file, { sha256: null, isImmutable }] as const);
  writeState(folder, { release: before.release, files: { ...before.files, ...Object.fromEntries(interrupted) } });

  // Pages come after what they load.
  changed.sort(([, a], [, b]) => Number(b.isImmutable) - Number(a.isImmutable));
  for (const [file, { source }] of changed) replaceFile(join(folder, file), source);
  const kept = new Set(lingering.map(([file]) => file));
  const removed = dropped.filter(([file]) => !kept.has(file));
  for (const [file] of removed) removeFile(folder, file);

  const files = [...wanted].map(([file, { sha256, isImmutable }]) => [file, { sha256, isImmutable }] as const);
  writeState(folder, { release: number, files: Object.fromEntries([...lingering, ...files]) });
  return { release: number, written: changed.length, removed: removed.length };
}

/** The place of an address in the folder: /news/x/ is news/x/index.html. Throws where it would lie outside. */
export function fileFor(path: string): string {
  if (spellPath(path) === undefined)
    throw new StoreError(`The address ${path} cannot be a file: expected no "..", and nothing but text in each part.`);
  const file = path.slice(1).split('/').map(decodeURIComponent).join('/');
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

interface WantedFile {
  sha256: string;
  size: number;
  isImmutable: boolean;
  /** Where its bytes are: a file, or they themselves. */
  source: string | Buffer;
}

function filesOf(store: Store, release: Manifest): Map<string, WantedFile> {
  const files = new Map<string, WantedFile>();
  const add = (file: string, wanted: WantedFile) => {
    if (files.has(file) || file === stateFile)
      throw new StoreError(`Two addresses of release ${release.number} want the file ${file}: expected one. Rename one of them.`);
    files.set(file, wanted);
  };
  const kept = ({ sha256, size }: { sha256: string; size: number }, isImmutable = false): WantedFile => ({
    sha256,
    size,
    isImmutable,
    source: store.objects.path(sha256),
  });
  const made = (text: string): WantedFile => {
    const source = Buffer.from(text);
    return { sha256: createHash('sha256').update(source).digest('hex'), size: source.length, isImmutable: false, source };
  };

  for (const entry of Object.values(release.entries)) add(fileFor(entry.path), kept(entry, entry.cache === 'immutable'));
  for (const [path, page] of Object.entries(release.gone)) add(fileFor(path), kept(page));
  add('404.html', kept(release.notFound));
  add('_headers', made(headersFile(release)));
  add('_redirects', made(redirectsFile(release)));
  return files;
}

const day = 24 * 60 * 60 * 1000;

function readState(folder: string): State {
  const path = join(folder, stateFile);
  if (fs.existsSync(path)) return stateSchema.parse(JSON.parse(fs.readFileSync(path, 'utf8')));
  if (fs.existsSync(folder) && fs.readdirSync(folder).length > 0)
    throw new StoreError(
      `${folder} is not empty and not an export of Signpost: nothing was written. Choose an empty folder, or one that was exported to before.`,
    );
  return { release: 0, files: {} };
}

function writeState(folder: string, state: State): void {
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
