import { randomUUID } from 'node:crypto';
import { createLocalReq } from 'payload';
import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import { type Collection, collections } from '../../../content/model/collections.ts';
import { londonClock } from '../../../content/model/time/london-time.ts';
import { documentCollections } from '../../collections/documents/index.ts';
import { dataOf } from '../../snapshot/mapping/fields.ts';
import type { CheckedDocument } from '../../payload-types.ts';
import { instant } from '../../workflow/scheduling/target.ts';
import { type Finding, findingsIn } from '../findings.ts';
import { addressesIn } from '../outside/note-addresses.ts';
import { notePagesOf } from '../outside/pages-with-links.ts';

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

/** Keeps the report over the whole public site. */
export interface SiteReport {
  /** Checks the next documents that were published since, and forgets those that are not public any more. @returns how many were checked */
  checkNext(): Promise<number>;
  /** Checks everything again in the course of the next minutes: days go by, and other pages change. */
  checkEverythingAgain(): Promise<void>;
  /** Keeps today's counts. @returns what it did, in words */
  count(): Promise<string>;
}

/** Makes that work. */
export function siteReport({ payload, now = () => new Date() }: { payload: Payload; now?: () => Date }): SiteReport {
  /** When the newest save was that was looked at, of each collection; nothing before the first look. */
  const lookedThrough = new Map<Collection, string>();
  /** Documents to check, whatever version of them was checked. */
  const again = new Set<string>();

  const checkNext = async (): Promise<number> => {
    let checked = 0;
    for (const of of collections) {
      const { waiting, newest } = await changed(of);
      for (const id of waiting.slice(0, atATime - checked)) {
        await checkOne(payload, of, id, now());
        again.delete(`${of}/${id}`);
        checked += 1;
      }
      if (checked >= atATime) return checked;
      if (newest !== undefined) lookedThrough.set(of, newest);
    }
    return checked;
  };

  const changed = async (of: Collection): Promise<{ waiting: string[]; newest: string | undefined }> => {
    const through = lookedThrough.get(of);
    const since = through === undefined ? undefined : new Date(Date.parse(through) - overlap).toISOString();
    const { docs } = await payload.db.find<{ id: string; updatedAt: string; _status?: string }>({
      collection: of,
      where: since === undefined ? {} : { updatedAt: { greater_than: since } },
      select: { updatedAt: true, _status: true },
      sort: 'updatedAt',
      pagination: false,
      limit: 0,
    });
    const known = await checkedVersions(payload, of, since === undefined ? undefined : docs.map(({ id }) => id));
    const isStale = ({ id, updatedAt, _status }: (typeof docs)[number]): boolean =>
      _status === 'published' ? known.get(id) !== instant(updatedAt) : known.has(id);
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

/** When the versions were saved that were checked, by identifier: of these documents, or of all. */
async function checkedVersions({ db }: Payload, of: Collection, among: string[] | undefined): Promise<Map<string, string>> {
  const { docs } = await db.find<CheckedDocument>({
    collection,
    where: among === undefined ? { of: { equals: of } } : { and: [{ of: { equals: of } }, { document: { in: among } }] },
    select: { document: true, version: true },
    pagination: false,
    limit: 0,
  });
  return new Map(docs.map(({ document, version }) => [document, version]));
}

async function checkOne(payload: Payload, of: Collection, id: string, now: Date): Promise<void> {
  const req = await createLocalReq({}, payload);
  const found = await payload.findByID({
    collection: of as CollectionSlug,
    id,
    depth: 0,
    draft: false,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  const written = dataOf(found ?? {});
  const row = await rowOf(payload, of, id);
  if (written['_status'] !== 'published') {
    if (row !== null) await payload.db.deleteOne({ collection, where: { id: { equals: row.id } } });
    await notePagesOf({ of, document: id, title: '' }, [], payload);
    return;
  }
  const title = String(written['title']);
  await notePagesOf({ of, document: id, title }, addressesIn(written), payload);
  const findings = await reportedFindings(of, id, written, row, now, req);
  const data = {
    of,
    document: id,
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

function rowOf({ db }: Payload, of: Collection, document: string): Promise<CheckedDocument | null> {
  return db.findOne<CheckedDocument>({ collection, where: { and: [{ of: { equals: of } }, { document: { equals: document } }] } });
}

async function reportedFindings(
  of: Collection,
  document: string,
  written: Record<string, unknown>,
  row: CheckedDocument | null,
  now: Date,
  req: PayloadRequest,
): Promise<ReportedFinding[]> {
  const before = new Map(findingsOf(row).map(({ key, since }) => [key, since]));
  const findings = await findingsIn({ of, document, source: documentCollections[of], written }, req);
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
