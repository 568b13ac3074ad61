import { createHash } from 'node:crypto';
import { isPattern } from '../../../content/model/addresses/redirect-start.ts';
import { spellPath } from '../../../content/model/addresses/address-grammar.ts';
import { type Answer, type ReleaseSummary, StoreError, type StoreReader } from '../../store/index.ts';
import { headersFor, htmlType, type HeaderSubject, type HostPolicy, pageSubject } from '../headers.ts';
import { redirectPage } from '../redirect-page.ts';
import { isErasedSince } from '../../store/erased-since.ts';
import { type ExportState, stateFile } from './export-state.ts';
import type { ExportTarget, HostedFile, ToldOfFile } from './export-target.ts';
import { hostFileNames, hostFiles, isSameForHost } from './host-files.ts';

/** What an export found in its place. */
interface Found {
  before: ExportState;
  /** The sizes of what is there; undefined where that was not looked at. */
  there: ReadonlyMap<string, number> | undefined;
  policy: HostPolicy | undefined;
}

/** The files of a release, by their place; from what changed, where another release of the same store is there. */
export function wantedFiles(store: StoreReader, release: ReleaseSummary, target: ExportTarget, found: Found): Map<string, HostedFile> {
  return canGrowFrom(store, target, found) ? changedFiles(store, release, target, found) : allFiles(store, release, target, found);
}

/** The place of an address: /news/x/ is news/x/index.html. Throws where it would lie outside. */
export function fileFor(path: string): string {
  if (spellPath(path) === undefined)
    throw new StoreError(`The address ${path} cannot be a file: expected no "..", and nothing but text in each part.`);
  const file = path.slice(1).split('/').map(decodeURIComponent).join('/');
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** The address that a file answers for, as links spell it. */
export function addressOfFile(file: string): string {
  const path = `/${file}`.replace(/(^|\/)index\.html$/, '$1');
  return spellPath(path.split('/').map(encodeURIComponent).join('/')) ?? path;
}

/** What a host is told of a file, shortened. */
export function hashOfTold(told: ToldOfFile): string {
  return hashOf(JSON.stringify([told.type, told.cacheControl, told.disposition, told.to])).slice(0, 12);
}

function canGrowFrom(store: StoreReader, { keepsHeaders }: ExportTarget, { before, there }: Found): boolean {
  const { release, createdAt, files } = before;
  // What is not kept any more cannot be compared with.
  if (createdAt === undefined || store.releases.get(release)?.createdAt !== createdAt) return false;
  if (isErasedSince(store, release)) return false;
  if (Object.values(files).some(({ sha256, size }) => sha256 === null || size === undefined)) return false;
  const isMissing = (file: string): boolean => there !== undefined && there.get(file) !== files[file]?.size;
  // What was lost there is written again with its headers, which are the store's to tell.
  return keepsHeaders ? !Object.keys(files).some(isMissing) : !hostFileNames.some(isMissing);
}

function allFiles(store: StoreReader, { number }: ReleaseSummary, target: ExportTarget, { policy }: Found): Map<string, HostedFile> {
  const files = new Map<string, HostedFile>();
  for (const [path, answer] of store.addresses.all(number)) {
    const wanted = wantedFile(path, answer, target);
    if (wanted === undefined) continue;
    const file = fileFor(path);
    if (files.has(file)) throw twoWant(file, number);
    files.set(file, wanted);
  }
  return addHostFiles(files, store, number, target, policy);
}

function changedFiles(
  store: StoreReader,
  { number }: ReleaseSummary,
  target: ExportTarget,
  { before, there, policy }: Found,
): Map<string, HostedFile> {
  const files = new Map<string, HostedFile>();
  for (const [file, { sha256, size, isImmutable, droppedAt }] of Object.entries(before.files))
    if (sha256 !== null && size !== undefined && droppedAt === undefined) files.set(file, { sha256, size, isImmutable });

  const answers = store.addresses.changedSince(Math.min(before.release, number)).map((path) => ({
    path,
    earlier: store.addresses.asOf(path, before.release),
    now: store.addresses.asOf(path, number),
  }));
  for (const { path, earlier } of answers)
    if (earlier !== undefined && wantedFile(path, earlier, target) !== undefined) files.delete(fileFor(path));
  for (const { path, now } of answers) {
    const wanted = now && wantedFile(path, now, target);
    if (wanted === undefined) continue;
    if (files.has(fileFor(path))) throw twoWant(fileFor(path), number);
    files.set(fileFor(path), wanted);
  }
  // The settings may be others than they were: looked at where everything is.
  if (there === undefined && answers.every(({ earlier, now }) => isSameForHost(earlier, now))) return files;
  return addHostFiles(files, store, number, target, policy);
}

function wantedFile(path: string, answer: Answer, { keepsHeaders }: ExportTarget): HostedFile | undefined {
  // What is asked for behind a question mark, or stands below a folder, is no file.
  if (answer.status === 301) return keepsHeaders && !path.includes('?') && !isPattern(path) ? redirectFile(answer.to) : undefined;
  return {
    sha256: answer.sha256,
    size: answer.size,
    isImmutable: answer.status === 200 && answer.cache === 'immutable',
    ...(keepsHeaders && { told: told(answer.status === 200 ? answer : { ...pageSubject, noindex: answer.status === 410 }) }),
  };
}

/** A file that leads elsewhere: hosts that keep no redirects show its page. */
function redirectFile(to: string): HostedFile {
  return { ...ofText(redirectPage(to)), told: { ...told(pageSubject), to } };
}

function told(subject: HeaderSubject): ToldOfFile {
  const {
    'Content-Type': type = htmlType,
    'Cache-Control': cacheControl = 'no-cache',
    'Content-Disposition': disposition,
  } = headersFor(subject);
  return { type, cacheControl, ...(disposition === undefined ? {} : { disposition }) };
}

function addHostFiles(
  files: Map<string, HostedFile>,
  store: StoreReader,
  number: number,
  { keepsHeaders }: ExportTarget,
  policy: HostPolicy | undefined,
): Map<string, HostedFile> {
  const made = hostFiles(store, number, policy);
  for (const name of Object.keys(made)) files.delete(name);
  for (const name of [...Object.keys(made), stateFile])
    if (store.addresses.asOf(`/${name}`, number) !== undefined) throw twoWant(name, number);
  for (const [name, text] of Object.entries(made))
    files.set(name, { ...ofText(text), ...(keepsHeaders && { told: { type: 'text/plain; charset=utf-8', cacheControl: 'no-cache' } }) });
  return files;
}

function ofText(text: string): HostedFile {
  return { sha256: hashOf(text), size: Buffer.byteLength(text), isImmutable: false, text };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function twoWant(file: string, number: number): StoreError {
  return new StoreError(`Two addresses of release ${number} want the file ${file}: expected one. Rename one of them.`);
}
