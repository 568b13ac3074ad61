import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { spellPath } from '../../../content/model/addresses/address-grammar.ts';
import { type Answer, type ReleaseSummary, StoreError, type StoreReader } from '../../store/index.ts';
import { type ExportState, stateFile } from './export-state.ts';
import { hostFiles, isSameForHost } from './host-files.ts';

/** A file that an export's folder shall hold. */
export interface WantedFile {
  sha256: string;
  size: number;
  /** Whether its name carries its content. */
  isImmutable: boolean;
  /** Its bytes, where they are not the store's. */
  text?: string;
}

/** The files of a release, by their place in the folder; from what changed, where the folder holds another release of the same store. */
export function wantedFiles(store: StoreReader, release: ReleaseSummary, folder: string, before: ExportState): Map<string, WantedFile> {
  return canGrowFrom(store, folder, before) ? changedFiles(store, release, before) : allFiles(store, release);
}

/** The place of an address in the folder: /news/x/ is news/x/index.html. Throws where it would lie outside. */
export function fileFor(path: string): string {
  if (spellPath(path) === undefined)
    throw new StoreError(`The address ${path} cannot be a file: expected no "..", and nothing but text in each part.`);
  const file = path.slice(1).split('/').map(decodeURIComponent).join('/');
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

const hostFileNames = ['_headers', '_redirects'];

function canGrowFrom(store: StoreReader, folder: string, { release, createdAt, files }: ExportState): boolean {
  // What is not kept any more cannot be compared with.
  if (createdAt === undefined || store.releases.get(release)?.createdAt !== createdAt) return false;
  if (Object.values(files).some(({ sha256, size }) => sha256 === null || size === undefined)) return false;
  return hostFileNames.every((name) => {
    const size = files[name]?.size;
    return size !== undefined && fs.statSync(join(folder, name), { throwIfNoEntry: false })?.size === size;
  });
}

function allFiles(store: StoreReader, { number }: ReleaseSummary): Map<string, WantedFile> {
  const files = new Map<string, WantedFile>();
  for (const [path, answer] of store.addresses.all(number)) {
    const wanted = wantedFile(answer);
    if (wanted === undefined) continue;
    const file = fileFor(path);
    if (files.has(file)) throw twoWant(file, number);
    files.set(file, wanted);
  }
  return addHostFiles(files, store, number);
}

function changedFiles(store: StoreReader, { number }: ReleaseSummary, before: ExportState): Map<string, WantedFile> {
  const files = new Map<string, WantedFile>();
  for (const [file, { sha256, size, isImmutable, droppedAt }] of Object.entries(before.files))
    if (sha256 !== null && size !== undefined && droppedAt === undefined) files.set(file, { sha256, size, isImmutable });

  const answers = store.addresses.changedSince(Math.min(before.release, number)).map((path) => ({
    path,
    earlier: store.addresses.asOf(path, before.release),
    now: store.addresses.asOf(path, number),
  }));
  for (const { path, earlier } of answers) if (earlier !== undefined && wantedFile(earlier) !== undefined) files.delete(fileFor(path));
  for (const { path, now } of answers) {
    const wanted = now && wantedFile(now);
    if (wanted === undefined) continue;
    if (files.has(fileFor(path))) throw twoWant(fileFor(path), number);
    files.set(fileFor(path), wanted);
  }
  if (answers.every(({ earlier, now }) => isSameForHost(earlier, now))) return files;
  for (const name of hostFileNames) files.delete(name);
  return addHostFiles(files, store, number);
}

function wantedFile(answer: Answer): WantedFile | undefined {
  if (answer.status === 301) return undefined;
  return { sha256: answer.sha256, size: answer.size, isImmutable: answer.status === 200 && answer.cache === 'immutable' };
}

function addHostFiles(files: Map<string, WantedFile>, store: StoreReader, number: number): Map<string, WantedFile> {
  const { headers, redirects } = hostFiles(store, number);
  for (const name of [...hostFileNames, stateFile]) if (files.has(name)) throw twoWant(name, number);
  for (const [name, text] of [
    ['_headers', headers],
    ['_redirects', redirects],
  ] as const)
    files.set(name, {
      sha256: createHash('sha256').update(text).digest('hex'),
      size: Buffer.byteLength(text),
      isImmutable: false,
      text,
    });
  return files;
}

function twoWant(file: string, number: number): StoreError {
  return new StoreError(`Two addresses of release ${number} want the file ${file}: expected one. Rename one of them.`);
}
