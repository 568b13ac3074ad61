import { randomUUID } from 'node:crypto';
import { createLocalReq } from 'payload';
import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest } from 'payload';
import { collections } from '../../../content/model/collections.ts';
import { londonClock } from '../../../content/model/time/london-time.ts';
import { alerts } from '../../collections/alerts.ts';
import { contentGlobals } from '../../globals/content.ts';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import type { CheckedDocument } from '../../payload-types.ts';
import { instant, type Target } from '../../workflow/scheduling/target.ts';
import { titleOf } from '../../workflow/scheduling/title-of.ts';
import { type Finding, findingsIn } from '../findings.ts';
import { notePagesOf } from '../outside/pages-with-links.ts';
import { shownAddresses } from '../outside/shown-addresses.ts';
import { sourceOf } from '../source-of.ts';

/** A finding as the report keeps it. What is known of other websites is asked when somebody looks. */
export type ReportedFinding = Pick<Finding, 'check' | 'weight' | 'field' | 'path' | 'reason' | 'words' | 'key'> & {
  /** When it was found first in this document (ISO). */
  since: string;
};

/** Documents that are checked at a time, so that everything else the worker does has its turn. */
const atATime = 20;

/** How far back what was saved is asked for again, in milliseconds: a save may be noted a moment after a later one. */
const overlap = 60_000;

const collection = 'checked-documents';

/** What the public reads, by where it is stored: documents, alerts, and what the site has one of. */
const checkedKinds: readonly string[] = [...collections, alerts.slug, 'globals'];

/** Keeps the report over the whole public site. */
export interface SiteReport {
  /** Checks the next documents, alerts and settings that were published since, and forgets those that are not public any more. @returns how many were checked */
  checkNext(): Promise<number>;
  /** Checks everything again in the course of the next minutes: days go by, and other pages change. */
  checkEverythingAgain(): Promise<void>;
  /** Keeps today's counts. @returns what it did, in words */
  count(): Promise<string>;
}

/** Makes that work. */
export function siteReport({ payload, now = () => new Date() }: { payload: Payload; now?: () => Date }): SiteReport {
  /** When the newest save was that was looked at, of each collection; nothing before the first look. */
  const lookedThrough = new Map<string, string>();
  /** Documents to check, whatever version of them was checked. */
  const again = new Set<string>();

  const checkNext = async (): Promise<number> => {
    let checked = 0;
    for (const of of checkedKinds) {
      const { waiting, newest } = await changed(of);
      for (const id of waiting.slice(0, atATime - checked)) {
        await checkOne(payload, { of, document: id }, now());
        again.delete(`${of}/${id}`);
        checked += 1;
      }
      if (checked >= atATime) return checked;
      if (newest !== undefined) lookedThrough.set(of, newest);
    }
    return checked;
  };

  const changed = async (of: string): Promise<{ waiting: string[]; newest: string | undefined }> => {
    const through = lookedThrough.get(of);
    const since = through === undefined ? undefined : new Date(Date.parse(through) - overlap).toISOString();
    const docs = of === 'globals' ? await storedGlobals(payload) : await savedSince(payload, of, since);
    const known = await checkedVersions(payload, of, since === undefined ? undefined : docs.map(({ id }) => id));
    const isStale = (stored: Stored): boolean =>
      isShown(of, stored, now()) ? known.get(stored.id) !== instant(stored.updatedAt) : known.has(stored.id);
    const stale = docs.filter(isStale).map(({ id }) => id);
    // What is gone from the database altogether is seen at the first look, which is at all of it.
    const there = since === undefined ? new Set(docs.map(({ id }) => id)) : undefined;
    const gone = there === undefined ? [] : [...known.keys()].filter((id) => !there.has(id));
    const asked = [...again].flatMap((key) => (key.startsWith(`${of}/`) ? [key.slice(of.length + 1)] : []));
    const last = docs.at(-1);
    return { waiting: [...new Set([...stale, ...gone, ...asked])], newest: last === undefined ? through : instant(last.updatedAt) };
  };

  const checkEverythingAgain = async (): Promise<void> => {
    lookedThrough.clear();
    const { docs } = await payload.db.find<CheckedDocument>({
      collection,
      pagination: false,
      limit: 0,
      select: { of: true, document: true },
    });
    for (const { of, document } of docs) again.add(`${of}/${document}`);
  };

  return { checkNext, checkEverythingAgain, count: () => countFindings(payload, now()) };
}

/** A document, or one of what the site has one of, as the database has it. */
interface Stored {
  id: string;
  updatedAt: string;
  _status?: string;
  /** When an alert is over; absent where it is none, or ends with its withdrawal. */
  ends?: string | null;
}

async function savedSince({ db }: Payload, of: string, since: string | undefined): Promise<Stored[]> {
  const { docs } = await db.find<Stored>({
    collection: of as CollectionSlug,
    where: since === undefined ? {} : { updatedAt: { greater_than: since } },
    select: { updatedAt: true, _status: true, ...(of === alerts.slug ? { ends: true } : {}) },
    sort: 'updatedAt',
    pagination: false,
    limit: 0,
  });
  return docs;
}

/** All of them: they are few. */
async function storedGlobals({ db }: Payload): Promise<Stored[]> {
  const found: Stored[] = [];
  for (const slug of Object.keys(contentGlobals)) {
    // One that nobody saved yet: MongoDB answers nothing for it.
    const stored: unknown = await db.findGlobal({ slug: slug as GlobalSlug });
    const { updatedAt, _status } = stored ? dataOf(stored) : {};
    if (updatedAt) found.push({ id: slug, updatedAt: instant(updatedAt), _status: String(_status) });
  }
  return found.sort((one, other) => one.updatedAt.localeCompare(other.updatedAt));
}

/** When the versions were saved that were checked, by identifier: of these documents, or of all. */
async function checkedVersions({ db }: Payload, of: string, among: string[] | undefined): Promise<Map<string, string>> {
  const { docs } = await db.find<CheckedDocument>({
    collection,
    where: among === undefined ? { of: { equals: of } } : { and: [{ of: { equals: of } }, { document: { in: among } }] },
    select: { document: true, version: true },
    pagination: false,
    limit: 0,
  });
  return new Map(docs.map(({ document, version }) => [document, version]));
}

async function checkOne(payload: Payload, target: Target, now: Date): Promise<void> {
  const req = await createLocalReq({}, payload);
  const written = await readPublished(target, req);
  const row = await rowOf(payload, target);
  if (!isShown(target.of, written, now)) {
    if (row !== null) await payload.db.deleteOne({ collection, where: { id: { equals: row.id } } });
    await notePagesOf({ ...target, title: '' }, [], payload);
    return;
  }
  const title = titleOf(target, written, req);
  await notePagesOf({ ...target, title }, await shownAddresses(target, written, now, req), payload);
  const findings = await reportedFindings(target, written, row, now, req);
  const data = {
    ...target,
    title,
    version: instant(written['updatedAt']),
    checkedAt: now.toISOString(),
    errorCount: findings.filter(({ weight }) => weight === 'error').length,
    suggestionCount: findings.filter(({ weight }) => weight === 'suggestion').length,
    findings,
  };
  if (row === null) await payload.db.create({ collection, data: { id: randomUUID(), ...data }, returning: false });
  else await payload.db.updateOne({ collection, id: row.id, data, returning: false });
}

async function readPublished({ of, document }: Target, req: PayloadRequest): Promise<Data> {
  const asked = { depth: 0, draft: false, overrideAccess: true, req } as const;
  if (of === 'globals') return dataOf(await req.payload.findGlobal({ slug: document as GlobalSlug, ...asked }));
  const found = await req.payload.findByID({ collection: of as CollectionSlug, id: document, disableErrors: true, ...asked });
  return dataOf(found ?? {});
}

/** Whether the public reads it, or will without anybody doing more: an alert that is over is read no more. */
function isShown(of: string, { _status, ends }: { _status?: unknown; ends?: unknown }, now: Date): boolean {
  const isOver = of === alerts.slug && Boolean(ends) && Date.parse(instant(ends)) <= now.getTime();
  return _status === 'published' && !isOver;
}

function rowOf({ db }: Payload, { of, document }: Target): Promise<CheckedDocument | null> {
  return db.findOne<CheckedDocument>({ collection, where: { and: [{ of: { equals: of } }, { document: { equals: document } }] } });
}

async function reportedFindings(
  target: Target,
  written: Data,
  row: CheckedDocument | null,
  now: Date,
  req: PayloadRequest,
): Promise<ReportedFinding[]> {
  const before = new Map(findingsOf(row).map(({ key, since }) => [key, since]));
  const findings = await findingsIn({ ...target, source: sourceOf(target), written }, req);
  return findings
    .filter(({ letThrough, check }) => letThrough === undefined && check !== 'outside-links-answer')
    .map(({ check, weight, field, path, reason, words, key }) => ({
      check,
      weight,
      field,
      path,
      reason,
      key,
      ...(words === undefined ? {} : { words }),
      since: before.get(key) ?? now.toISOString(),
    }));
}

/** What a row of the report says was found. */
export function findingsOf(row: Pick<CheckedDocument, 'findings'> | null): ReportedFinding[] {
  // Only the worker writes it.
  return Array.isArray(row?.findings) ? (row.findings as unknown as ReportedFinding[]) : [];
}

async function countFindings(payload: Payload, now: Date): Promise<string> {
  const { day } = londonClock(now);
  const counts = await currentCounts(payload);
  const { db } = payload;
  const known = await db.findOne<{ id: string }>({ collection: 'check-counts', where: { day: { equals: day } } });
  if (known === null) await db.create({ collection: 'check-counts', data: { id: randomUUID(), day, ...counts }, returning: false });
  else await db.updateOne({ collection: 'check-counts', id: known.id, data: { ...counts }, returning: false });
  return `Counted what the checks find: ${counts.errorCount} errors, ${counts.suggestionCount} suggestions and ${counts.brokenLinks} broken links in ${counts.documents} documents.`;
}

/** How much the checks find on the public site. */
export interface Counts {
  documents: number;
  errorCount: number;
  suggestionCount: number;
  /** Addresses of other websites that are broken, and that some public page links to. */
  brokenLinks: number;
}

/** Counts what the report has now. */
export async function currentCounts({ db }: Payload): Promise<Counts> {
  const { docs } = await db.find<CheckedDocument>({
    collection,
    select: { errorCount: true, suggestionCount: true },
    pagination: false,
    limit: 0,
  });
  const { docs: broken } = await db.find<{ id: string; pages?: unknown }>({
    collection: 'outside-links',
    where: { and: [{ state: { equals: 'broken' } }, { dismissedAt: { exists: false } }] },
    pagination: false,
    limit: 0,
  });
  return {
    documents: docs.length,
    errorCount: docs.reduce((sum, { errorCount }) => sum + errorCount, 0),
    suggestionCount: docs.reduce((sum, { suggestionCount }) => sum + suggestionCount, 0),
    brokenLinks: broken.filter(({ pages }) => Array.isArray(pages) && pages.length > 0).length,
  };
}
