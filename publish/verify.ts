import { isDeepStrictEqual } from 'node:util';
import { readerOf } from '../content/model/reader/reader.ts';
import { snapshotFrom } from '../content/model/snapshot.ts';
import type { Publishing } from './publishing.ts';
import { answersOf } from './rendering/record-reads.ts';
import { renderEach } from './rendering/render-each.ts';
import { snapshotDataOf } from './rendering/snapshot-data.ts';
import { keepMedia } from './steps/prepare/keep-media.ts';
import { answerOfPage } from './steps/commit/write-release.ts';
import type { Answer } from './store/index.ts';

/** Something that incremental publishes left different from what a full one would make: a defect. */
export interface Difference {
  path: string;
  reason: string;
}

/**
 * Makes everything afresh and compares it with the newest release of content: pages, what is said beside their bytes,
 * redirects, tombstones, pictures, files and search. It holds up nobody: a publish that comes meanwhile makes rows of
 * its own, at which this does not look.
 */
export async function verifySite(publishing: Publishing): Promise<Difference[]> {
  const { store, site, state, search, isFixed } = publishing;
  const release = store.releases.newestContent()?.number;
  if (release === undefined) return [];
  const waiting = new Set(store.recordings.stale());
  const fresh = readerOf(snapshotFrom(snapshotDataOf(state.reader.snapshot)));
  const wanted = new Map<string, Answer>([...fresh.redirects].map(([path, to]) => [path, { status: 301, to }]));
  const found: Difference[] = [];

  const { failures } = await renderEach([...fresh.routes.values()], {
    site,
    reader: fresh,
    answers: answersOf(fresh),
    onPages: (pages) => {
      for (const page of pages) wanted.set(page.path, answerOfPage(page));
    },
  });
  for (const { path, reason } of failures) found.push({ path, reason });
  const { images, files } = fresh.snapshot;
  const media = await keepMedia({ reader: fresh, images: new Set(images.keys()), files: new Set(files.keys()) }, fresh, [], {
    sources: new Map(),
    store,
  });
  for (const { reason } of media.findings) found.push({ path: 'an upload', reason });
  for (const [path, answer] of media.answers) wanted.set(path, answer);

  for (const [path, answer] of wanted) {
    const there = store.addresses.asOf(path, release);
    if (waiting.has(path)) continue;
    if (there === undefined) found.push({ path, reason: 'A full render has this address; the release has not.' });
    else if (!isDeepStrictEqual(comparable(there, answer), comparable(answer, answer)))
      found.push({ path, reason: differenceOf(there, answer) });
  }
  for (const [path, answer] of store.addresses.all(release)) {
    const isKept = isFixed(path) || path.startsWith('/files/') || (answer.status === 200 && !answer.isPermanent);
    if (!wanted.has(path) && !isKept) found.push({ path, reason: 'The release has this address; a full render has not.' });
  }
  for (const path of store.addresses.unanswered()) found.push({ path, reason: 'This address was live once and answers nothing now.' });
  return [...found, ...(await search.verify(fresh))];
}

function differenceOf(there: Answer, wanted: Answer): string {
  if (there.status !== wanted.status) return `A full render answers ${wanted.status} here; the release answers ${there.status}.`;
  if (there.status === 301 || wanted.status === 301 || there.sha256 === wanted.sha256)
    return 'A full render says something else beside the bytes than the release does: where it leads, or a header.';
  return 'A full render makes other bytes than the release has.';
}

/** An answer without the document it is filed under, which the public does not get, and without the moment it came, where only its publish knew that. */
function comparable(answer: Answer, wanted: Answer): object {
  const { document: _, lastModified, ...rest } = { document: undefined, lastModified: undefined, ...answer };
  return 'lastModified' in wanted ? { ...rest, lastModified } : rest;
}
