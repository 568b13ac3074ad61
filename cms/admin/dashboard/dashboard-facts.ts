import type { CollectionConfig, Payload, TypedUser, Where } from 'payload';
import { workerStatus } from '../../worker-client/worker-status.ts';
import type { WorkerStatus } from '../../worker-client/worker-status.ts';
import { onlyFirstParts } from '../../collections/receipt-parts.ts';
import { dataOf } from '../../mapping/fields.ts';
import type { Receipt } from '../../payload-types.ts';
import { scheduleFacts, type ScheduleFacts } from './schedule-facts.ts';
import { type FrequentSearch, readerFacts, type ReaderFacts, frequentEmptySearches } from '../reader-facts.ts';

/** A document in a list of the dashboard, with the time that the list is sorted by. */
export type Listed = { collection: string; kind: string; id: string; title: string; at: string };

/** What the list of the last releases shows of a receipt. */
export type ListedRelease = Pick<Receipt, 'id' | 'number' | 'at' | 'by' | 'ms' | 'message' | 'addresses'>;

/** Everything the dashboard shows, read with the rights of whoever looks. */
export type DashboardFacts = {
  worker: WorkerStatus;
  schedule: ScheduleFacts;
  releases: ListedRelease[];
  waiting: Listed[];
  overdue: Listed[];
  kinds: Record<string, string>;
  /** What readers said in the last week. */
  fromReaders: ReaderFacts;
  emptySearches: FrequentSearch[];
};

const maxRows = 10;

/** Asks the worker and the database side by side. A worker that does not answer is told as a state, never thrown. */
export async function dashboardFacts(payload: Payload, user: TypedUser): Promise<DashboardFacts> {
  const documents = payload.config.collections.filter(({ flattenedFields }) => flattenedFields.some(({ name }) => name === 'workflow'));
  const list = async (where: Where, field: 'updatedAt' | 'reviewBy') => {
    const found = await Promise.all(
      documents.map(async ({ slug, labels, admin }) => {
        const { docs } = await payload.find({
          collection: slug,
          draft: true,
          where,
          sort: field,
          limit: maxRows,
          pagination: false,
          depth: 0,
          overrideAccess: false,
          user,
        });
        return docs.map(dataOf).map((doc) => ({
          collection: slug,
          kind: wordOf(labels),
          id: String(doc['id']),
          title: String(doc[admin.useAsTitle ?? 'title'] || doc['filename'] || 'Untitled'),
          at: String(doc[field] ?? ''),
        }));
      }),
    );
    return found
      .flat()
      .sort((one, other) => one.at.localeCompare(other.at))
      .slice(0, maxRows);
  };
  const lastWeek = { at: { greater_than: new Date(Date.now() - 7 * 24 * 60 * 60 * 1000).toISOString() } };
  const [worker, schedule, releases, waiting, overdue, fromReaders, emptySearches] = await Promise.all([
    workerStatus({ deadline: 3_000 }),
    scheduleFacts(payload, user),
    payload.find({
      collection: 'receipts',
      where: onlyFirstParts,
      sort: ['-number', '-at'],
      limit: 8,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user,
    }),
    list({ workflow: { equals: 'ready-for-review' } }, 'updatedAt'),
    list({ reviewBy: { less_than: new Date().toISOString() } }, 'reviewBy'),
    readerFacts(payload, user, lastWeek, 5),
    frequentEmptySearches(payload, user, maxRows),
  ]);
  return {
    worker,
    schedule,
    waiting,
    overdue,
    fromReaders,
    emptySearches,
    releases: releases.docs,
    kinds: Object.fromEntries(payload.config.collections.map(({ slug, labels }) => [slug, wordOf(labels)])),
  };
}

function wordOf(labels: CollectionConfig['labels']): string {
  return typeof labels?.singular === 'string' ? labels.singular : 'Document';
}
