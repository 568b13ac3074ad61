import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import { tracesOf } from '../../publish/erasing/traces.ts';
import type { Traces } from '../../publish/store/index.ts';
import { addToAuditLog } from '../audit/add-to-audit-log.ts';
import { recordErased } from '../hooks/record-change.ts';
import type { Erasure } from '../payload-types.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { keepFromImport, readOnOtherSite, removeNotFoundOf } from './forget-other-site.ts';
import { readTraces } from './read-traces.ts';
import { removeRowsAbout } from './rows-about.ts';

/** Removes something, its versions and every row about it, and cleans what names it otherwise, in one transaction. */
export async function removeFromDatabase(payload: Payload, erasure: Erasure): Promise<void> {
  const { of, document, by, account } = erasure;
  const traced = await readTraces(payload, erasure);
  await inTransaction(payload, async (req) => {
    const collection = of as CollectionSlug;
    const elsewhere = await readOnOtherSite(erasure, req);
    await removeRowsAbout(erasure, req);
    await keepFromImport(elsewhere, erasure, req);
    await removeNotFoundOf([...addressesOf(erasure), ...elsewhere.addresses], req);
    if (traced !== undefined) await cleanRecords(tracesOf({ ...traced, words: [] }, new Set(addressesOf(erasure))), req);
    await payload.db.deleteMany({ collection: 'payload-preferences', where: { key: { like: document } }, req });
    await payload.db.deleteVersions({ collection, where: { parent: { equals: document } }, req });
    await payload.db.deleteMany({ collection, where: { id: { equals: document } }, req });
    // Somebody may have brought it back and published it since it was taken down: whoever publishes takes it down again.
    await recordErased(of, document, by, req);
    await payload.db.updateOne({
      collection: 'erasures',
      id: erasure.id,
      // Hashes say nothing of what was hashed, and are needed until the bytes are gone.
      data: { state: 'out-of-the-database', done: { ...doneOf(erasure), hashes: traced?.hashes ?? [] } },
      req,
      returning: false,
    });
    await addToAuditLog(
      { event: 'erased', by, account: account ?? undefined, of, document, words: 'Out of the public site and the database' },
      req,
    );
  });
}

/** The addresses that something ever had. */
export function addressesOf({ addresses }: Pick<Erasure, 'addresses'>): string[] {
  return Array.isArray(addresses) ? addresses.filter((path) => typeof path === 'string') : [];
}

/** What an erasure did so far. */
export function doneOf({ done }: Pick<Erasure, 'done'>): { hashes?: string[]; answers?: number; objects?: number; files?: number } {
  return typeof done === 'object' && done !== null && !Array.isArray(done) ? done : {};
}

/** Records that name many things: only the words in them go. */
const records = ['receipts', 'letters', 'outside-links', 'address-events', 'made-releases'] as const;

/**
 * Cleans what receipts, letters and links to other websites say of what is erased. A letter that waits is on its way to somebody: it
 * goes with what it is about, and where it only mentions it, it arrives as it was written.
 */
export async function cleanRecords(traces: Traces, req: PayloadRequest): Promise<void> {
  for (const collection of records)
    for (let page = 1; ; page += 1) {
      const { docs, hasNextPage } = await req.payload.db.find<{ id: string } & Record<string, unknown>>({
        collection,
        where: {},
        sort: 'id',
        limit: 200,
        page,
        req,
      });
      for (const { id, createdAt: _created, updatedAt: _updated, ...row } of docs)
        if (collection === 'letters' && row['state'] === 'waiting') {
          if (row['document'] === traces.document) await req.payload.db.deleteOne({ collection, where: { id: { equals: id } }, req });
        } else if (traces.isIn(JSON.stringify(row)))
          await req.payload.db.updateOne({
            collection,
            id,
            data: { ...row, ...cleanRecord(collection, row, traces) },
            req,
            returning: false,
          });
      if (!hasNextPage) break;
    }
}

function cleanRecord(collection: (typeof records)[number], row: Record<string, unknown>, traces: Traces): Record<string, unknown> {
  const isOther = (one: unknown): boolean => (one as { document?: unknown } | null)?.document !== traces.document;
  const { addresses, quarantined, pages, linkedFrom } = row;
  switch (collection) {
    case 'receipts':
      return {
        message: traces.clean(row['message']),
        proof: traces.clean(row['proof']),
        // Its own addresses stay: they answer 410 for ever.
        addresses: addresses ?? null,
        quarantined: Array.isArray(quarantined) ? quarantined.filter(isOther) : [],
      };
    case 'letters':
      return { subject: traces.clean(row['subject']), text: traces.clean(row['text']), reason: traces.clean(row['reason']) };
    case 'address-events':
      // As in the ledger: what the address was stays, what its page was called goes.
      return isOther(row) ? {} : { title: traces.title, reason: null, successor: null };
    case 'made-releases':
      return { reason: traces.clean(row['reason']) };
    case 'outside-links':
      return {
        pages: Array.isArray(pages) ? pages.filter(isOther) : [],
        linkedFrom: typeof linkedFrom === 'string' ? linkedFrom.replaceAll(traces.document, '').trim() : linkedFrom,
      };
  }
}
