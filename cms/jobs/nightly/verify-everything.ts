import { isDeepStrictEqual } from 'node:util';
import type { Payload } from 'payload';
import type { Snapshot } from '../../../content/model/snapshot.ts';
import type { Change } from '../../../publish/change.ts';
import type { Difference, Publisher } from '../../../publish/index.ts';
import { readAll, readChanged } from '../../snapshot/index.ts';
import { latestChangeNumber, readChangeLog } from '../publishing/read-change-log.ts';

/** What the last verification found; shown on the desk as defects. */
let found: Difference[] = [];

/** The defects the last verification found. */
export function defects(): readonly Difference[] {
  return found;
}

/** Times that what seems to differ is read again while others save and publish, before it is called a defect. */
const maxLooks = 3;

/**
 * Compares what is live with a full read of the CMS, and with everything made afresh from it. What is quarantined is left
 * out, and what is saved or published meanwhile is looked at again, so that nobody's work is taken for a defect.
 */
export async function verifyEverything(payload: Payload, publisher: Publisher): Promise<Difference[]> {
  const through = await latestChangeNumber(payload);
  const unlike: Ref[] = [];
  const read = new Set<string>();
  for await (const change of readAll(payload)) {
    const ref = refOf(change);
    read.add(keyOf(ref));
    if (!isAsLive(change, publisher)) unlike.push(ref);
  }
  // What is live and was not in the full read.
  for (const ref of liveRefs(publisher.reader().snapshot)) if (!read.has(keyOf(ref))) unlike.push(ref);
  const differences = await lookAgain(unlike, { payload, publisher, through });
  found = [...differences, ...(await publisher.verify())];
  return found;
}

interface Ref {
  /** A collection, or `globals`. */
  collection: string;
  id: string;
}

/** Reads again what seemed to differ, until what is left of it was neither saved nor published meanwhile. */
async function lookAgain(
  suspects: readonly Ref[],
  { payload, publisher, through }: { payload: Payload; publisher: Publisher; through: number },
): Promise<Difference[]> {
  let left = suspects;
  let from = through;
  let unlike: Change[] = [];
  for (let look = 1; left.length > 0 && look <= maxLooks; look += 1) {
    // Asked first: what is published from here on was still on its way.
    const waiting = await unread(payload, publisher);
    const changes = await readChanged(payload, left.map(refInLog));
    unlike = changes.filter((change) => !isAsLive(change, publisher));
    const { entries, cursor } = await readChangeLog(payload, { through: from, ahead: [] });
    from = Math.max(cursor.through, ...cursor.ahead);
    const isUnderWay = new Set([...entries, ...waiting].map(({ collection, document }) => `${collection}/${document}`));
    left = unlike.map(refOf);
    unlike = unlike.filter((change) => !isUnderWay.has(keyOf(refInLog(refOf(change)))));
    if (unlike.length === left.length) break;
  }
  return unlike.map((change) => differenceOf(change, publisher));
}

/** The rows of the change log that the live site does not have yet: they are on their way, and no defect. */
async function unread(payload: Payload, publisher: Publisher): Promise<{ collection: string; document: string }[]> {
  const cursor = publisher.cursor();
  if (cursor === null) return [];
  return (await readChangeLog(payload, JSON.parse(cursor) as Parameters<typeof readChangeLog>[1])).entries;
}

/** Whether the live site shows something as the CMS has it, or has it quarantined. */
function isAsLive(change: Change, publisher: Publisher): boolean {
  const ref = refOf(change);
  if (publisher.quarantined().some((one) => one.collection === ref.collection && one.id === ref.id)) return true;
  const live = liveValue(ref, publisher.reader().snapshot);
  switch (change.kind) {
    case 'document':
      return isDeepStrictEqual(live, change.document);
    case 'global':
    case 'image':
    case 'file':
    case 'alert':
    case 'redirect':
    case 'phrase':
      return isDeepStrictEqual(live, change.value);
    case 'withdrawn':
      return live === undefined;
    case 'removed':
      // A picture or file that nothing uses any more may stay; nothing shows it.
      return live === undefined || ((change.of === 'images' || change.of === 'files') && publisher.reader().usesOf(change.id) === 0);
    case 'fact':
      // It shows in the documents that use it, which are compared.
      return true;
    case 'invalid':
      // What does not fit would be quarantined, and is not.
      return false;
  }
}

function differenceOf(change: Change, publisher: Publisher): Difference {
  const ref = refOf(change);
  const isLive = liveValue(ref, publisher.reader().snapshot) !== undefined;
  const isGone = change.kind === 'withdrawn' || change.kind === 'removed';
  const name = `“${titleOf(change, publisher)}”`;
  const what = isGone
    ? `${name} is on the live site but not public in the CMS.`
    : isLive
      ? `The CMS has another public version of ${name} than the live site.`
      : `${name} is public in the CMS but not on the live site.`;
  return { path: keyOf(ref), reason: `${what} Run npm run publish:site -- --full.` };
}

function titleOf(change: Change, publisher: Publisher): string {
  switch (change.kind) {
    case 'document':
      return change.document.title;
    case 'global':
      return change.name;
    case 'alert':
      return change.value.title;
    case 'redirect':
      return change.value.from;
    case 'phrase':
      return change.value.english;
    case 'file':
      return change.value.title;
    case 'fact':
    case 'invalid':
      return change.title;
    case 'withdrawn':
      return publisher.reader().snapshot.documents.get(change.id)?.title ?? change.title;
    case 'removed':
      return titleOfRemoved(change.id, publisher.reader().snapshot);
    case 'image':
      return change.value.alt ?? change.id;
  }
}

function titleOfRemoved(id: string, { alerts, redirects, phrases, files }: Snapshot): string {
  return alerts.get(id)?.title ?? redirects.get(id)?.from ?? phrases.get(id)?.english ?? files.get(id)?.title ?? id;
}

function liveValue({ collection, id }: Ref, { documents, images, files, alerts, redirects, phrases, globals }: Snapshot): unknown {
  switch (collection) {
    case 'globals':
      return globals[id as keyof typeof globals];
    case 'images':
      return images.get(id);
    case 'files':
      return files.get(id);
    case 'alerts':
      return alerts.get(id);
    case 'redirects':
      return redirects.get(id);
    case 'phrases':
      return phrases.get(id);
    default: {
      const document = documents.get(id);
      return document?.collection === collection ? document : undefined;
    }
  }
}

/** Everything that is live, but for globals, which always are, and uploads that nothing uses any more. */
function* liveRefs({ documents, alerts, redirects, phrases }: Snapshot): Generator<Ref> {
  for (const { collection, id } of documents.values()) yield { collection, id };
  for (const id of alerts.keys()) yield { collection: 'alerts', id };
  for (const id of redirects.keys()) yield { collection: 'redirects', id };
  for (const id of phrases.keys()) yield { collection: 'phrases', id };
}

function refOf(change: Change): Ref {
  switch (change.kind) {
    case 'document':
    case 'withdrawn':
    case 'invalid':
      return { collection: change.collection, id: change.id };
    case 'global':
      return { collection: 'globals', id: change.name };
    case 'removed':
      return { collection: change.of, id: change.id };
    default:
      return { collection: `${change.kind}s`, id: change.id };
  }
}

/** As the change log names it: a global by its name alone. */
function refInLog({ collection, id }: Ref): Ref {
  return { collection: collection === 'globals' ? id : collection, id };
}

function keyOf({ collection, id }: Ref): string {
  return `${collection}/${id}`;
}
