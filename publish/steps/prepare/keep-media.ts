import { createReadStream } from 'node:fs';
import { mediaIn } from '../../../content/model/media.ts';
import type { Edited, SnapshotReader } from '../../../content/model/reader/reader.ts';
import { type Change, mediaOf, nameOf, type Source, type Sources } from '../../change.ts';
import type { Finding } from '../../checks/check.ts';
import type { FileAnswer, Store } from '../../store/index.ts';
import { codeOf } from '../../store/store-error.ts';

/**
 * Keeps the bytes of the pictures and files that an edit brings, and gives what their addresses answer. Bytes that
 * cannot be had are a finding about the upload, and about every change that would show it for the first time. What waits for
 * its day is kept and has no address; the clock brings the edit that gives it one.
 * @param sources where bytes that the store does not have yet can be read, by SHA-256
 */
export async function keepMedia(
  { reader, images, files }: Pick<Edited, 'reader' | 'images' | 'files'>,
  published: SnapshotReader,
  changes: readonly Change[],
  { sources, store }: { sources: Sources; store: Store },
): Promise<{ answers: ReadonlyMap<string, FileAnswer>; findings: Finding[] }> {
  const { snapshot, isShown } = reader;
  const answers = new Map<string, FileAnswer>();
  const findings: Finding[] = [];
  const broken = new Set<string>();

  /** Whether nobody brought it: the clock came to the day it waited for. Bytes lost meanwhile stop no release then; the nightly check names them. */
  const isByClock = (collection: 'images' | 'files', id: string): boolean =>
    reader !== published &&
    snapshot[collection].get(id) === published.snapshot[collection].get(id) &&
    !changes.some((change) => mediaOf(change).includes(id));

  /** @returns whether its bytes are kept */
  const keep = async (collection: 'images' | 'files', id: string, name: string, sha256: string): Promise<boolean> => {
    const reason = await problemWith(sha256, sources.get(sha256), name, store);
    if (reason === undefined) return true;
    if (broken.has(id) || isByClock(collection, id)) return false;
    broken.add(id);
    findings.push({ path: '', field: '', reason, culprit: { collection, id } });
    if (!published.snapshot[collection].has(id)) findings.push(...usersOf(id, reason, changes));
    return false;
  };

  for (const id of images) {
    const image = snapshot.images.get(id);
    for (const { path, sha256, size, type } of image?.sizes ?? []) {
      const name = image?.alt === undefined ? 'a picture' : `the picture “${image.alt}”`;
      if ((await keep('images', id, name, sha256)) && isShown(id))
        answers.set(path, { status: 200, sha256, size, type, cache: 'immutable', sharing: 'cross-origin', isPermanent: false });
    }
  }
  for (const id of files) {
    const file = snapshot.files.get(id);
    if (file === undefined) continue;
    const { name, title, sha256, size, type, updated } = file;
    if (!(await keep('files', id, `the file “${title}”`, sha256)) || !isShown(id)) continue;
    const answer = {
      status: 200,
      sha256,
      size,
      type,
      download: name,
      lastModified: updated,
      sharing: 'cross-origin',
      isPermanent: true,
    } as const;
    answers.set(`/files/${id}/${name}`, { ...answer, cache: 'revalidate' });
    answers.set(`/files/${id}/${sha256}/${name}`, { ...answer, cache: 'immutable' });
  }
  findings.push(...lackingUploads(reader, published, changes));
  return { answers, findings };
}

/** Why bytes cannot be kept, in words for officers; undefined where they are. */
async function problemWith(sha256: string, source: Source | undefined, name: string, store: Store): Promise<string | undefined> {
  if (store.objects.has(sha256)) return undefined;
  if (source === undefined) return `The bytes of ${name} are missing: upload it again.`;
  return typeof source === 'string' ? problemOf(source, sha256, name, store) : source((path) => problemOf(path, sha256, name, store));
}

async function problemOf(source: string, sha256: string, name: string, store: Store): Promise<string | undefined> {
  const found = await lookAt(source);
  if (found === 'missing') return `The bytes of ${name} are missing: upload it again.`;
  if (found === 'unreadable') return `The bytes of ${name} cannot be read: upload it again, and tell whoever runs the site.`;
  const kept = await store.putFile(source);
  return kept.sha256 === sha256 ? undefined : `The bytes of ${name} are not what was uploaded: upload it again.`;
}

/** Whether a file can be read to its end: a disk may fail in the middle. */
async function lookAt(file: string): Promise<'missing' | 'unreadable' | 'readable'> {
  try {
    for await (const _ of createReadStream(file)) continue;
    return 'readable';
  } catch (error) {
    // Why does not matter to whoever uploaded it: the finding says what to do.
    return codeOf(error) === 'ENOENT' ? 'missing' : 'unreadable';
  }
}

/** The changes whose content names an upload. */
function usersOf(id: string, reason: string, changes: readonly Change[]): Finding[] {
  return changes.filter((change) => mediaOf(change).includes(id)).map((change) => findingAbout(change, id, reason));
}

/**
 * The changes whose content names an upload that the public cannot have, and did not name it before: templates leave out
 * what is not there, and nobody would be told.
 */
function lackingUploads({ snapshot }: SnapshotReader, published: SnapshotReader, changes: readonly Change[]): Finding[] {
  return changes.flatMap((change) => {
    const before = new Set(mediaBefore(change, published));
    return mediaOf(change)
      .filter((id) => !snapshot.images.has(id) && !snapshot.files.has(id) && !before.has(id))
      .map((id) => findingAbout(change, id, whyLacking(id, changes)));
  });
}

function whyLacking(id: string, changes: readonly Change[]): string {
  const invalid = changes.find((change) => change.kind === 'invalid' && change.id === id);
  if (invalid?.kind !== 'invalid')
    return 'It uses a picture or file that is not public. Publish that first, choose another, or take it out.';
  const kind = invalid.collection === 'images' ? 'picture' : 'file';
  const reasons = invalid.problems.map(({ field, reason }) => (field === '' ? reason : `${field}: ${reason}`)).join(' ');
  // What is damaged cannot say its title.
  return invalid.title === ''
    ? `It uses a ${kind} that cannot be published. ${reasons}`
    : `It uses the ${kind} “${invalid.title}”, which cannot be published. ${reasons}`;
}

function mediaBefore(change: Change, { snapshot: { documents, globals, alerts, redirects } }: SnapshotReader): string[] {
  const content =
    change.kind === 'document'
      ? documents.get(change.id)
      : change.kind === 'global'
        ? globals[change.name]
        : change.kind === 'alert'
          ? alerts.get(change.id)
          : change.kind === 'redirect'
            ? redirects.get(change.id)
            : undefined;
  return content === undefined ? [] : mediaIn(content);
}

function findingAbout(change: Change, upload: string, reason: string): Finding {
  return { path: '', field: '', reason, upload, culprit: nameOf(change) };
}
