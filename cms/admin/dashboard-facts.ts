import type { CollectionConfig, Payload, TypedUser } from 'payload';
import { workerStatus } from '../worker-client/worker-status.ts';
import type { WorkerStatus } from '../worker-client/worker-status.ts';
import { onlyFirstParts } from '../collections/receipt-parts.ts';
import { type InVain, readerFacts, type ReaderFacts, searchedInVain } from './reader-facts.ts';

/** One document as the dashboard lists it. */
export type Listed = { collection: string; kind: string; id: string; title: string; at: string };

/** One receipt as the dashboard lists it. */
export type ListedRelease = {
  id: string;
  number: number;
  kind: string;
  at: string;
  by?: string;
  ms?: number;
  message?: string;
  addresses?: unknown;
};

/** Everything the dashboard shows, read with the rights of whoever looks. */
export type DashboardFacts = {
  worker: WorkerStatus;
  releases: ListedRelease[];
  waiting: Listed[];
  overdue: Listed[];
  kinds: Record<string, string>;
  /** What readers said in the last week. */
  fromReaders: ReaderFacts;
  inVain: InVain[];
};

const most = 10;

/** Gathers what the dashboard shows. */
export async function dashboardFacts(payload: Payload, user: TypedUser): Promise<DashboardFacts> {
  const documents = payload.config.collections.filter(({ flattenedFields }) => flattenedFields.some(({ name }) => name === 'workflow'));
  const list = async (where: Record<string, unknown>, moment: 'updatedAt' | 'reviewBy') => {
    const found = await Promise.all(
      documents.map(async ({ slug, labels, admin }) => {
        const { docs } = await payload.find({
          collection: slug,
          draft: true,
          where: where as never,
          sort: moment,
          limit: most,
          pagination: false,
          depth: 0,
          overrideAccess: false,
          user,
        });
        return (docs as unknown as Record<string, unknown>[]).map((doc) => ({
          collection: slug,
          kind: wordOf(labels),
          id: String(doc['id']),
          title: String(doc[admin.useAsTitle ?? 'title'] || doc['filename'] || 'Untitled'),
          at: String(doc[moment] ?? ''),
        }));
      }),
    );
    return found
      .flat()
      .sort((one, other) => one.at.localeCompare(other.at))
      .slice(0, most);
  };
  const lastWeek = { at: { greater_than: new Date(Date.now() - 7 * 24 * 60 * 60 * 1000).toISOString() } };
  const [worker, releases, waiting, overdue, fromReaders, inVain] = await Promise.all([
    workerStatus({ deadline: 3_000 }),
    payload.find({
      collection: 'receipts',
      where: onlyFirstParts,
      sort: '-at',
      limit: 8,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user,
    }),
    list({ workflow: { equals: 'ready-for-review' } }, 'updatedAt'),
    list({ reviewBy: { less_than: new Date().toISOString() } }, 'reviewBy'),
    readerFacts(payload, user, lastWeek, 5),
    searchedInVain(payload, user, most),
  ]);
  return {
    worker,
    waiting,
    overdue,
    fromReaders,
    inVain,
    releases: releases.docs as unknown as ListedRelease[],
    kinds: Object.fromEntries(payload.config.collections.map(({ slug, labels }) => [slug, wordOf(labels)])),
  };
}

function wordOf(labels: CollectionConfig['labels']): string {
  return typeof labels?.singular === 'string' ? labels.singular : 'Document';
}
