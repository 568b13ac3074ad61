import type { Payload, RequiredDataFromCollectionSlug } from 'payload';
import { partId } from '../../collections/receipt-parts.ts';
import type { StagedReceipt } from '../../../publish/receipt.ts';

/** The receipts that wait in the store. */
export interface Receipts {
  /** Oldest first. */
  waiting(): StagedReceipt[];
  /** The CMS has it. */
  delivered(id: string): void;
}

export interface Delivering {
  payload: Payload;
  receipts: Receipts;
  /** Why the public's host does not hold what is live, in words; undefined where it does. */
  hostProblem?: () => string | undefined;
  /** Ends the work between two portions. */
  signal?: AbortSignal;
  /** Called after each step, so that a test can stop there. */
  onStep?: ((step: 'part written' | 'all written' | 'marked as delivered') => void) | undefined;
}

/** Documents that one part of a receipt names at most; a database takes so many values in one statement and no more. */
const rowsInPart = 500;

/** Addresses a receipt names at most; a new style sheet changes every page. */
const maxAddresses = 500;

/**
 * Takes the receipts that wait in the store to where officers find them: each one at least once, under its own
 * identifier, so that whoever is killed in between finds the parts that are there and writes the others.
 * A receipt whose proof is still under way waits for it.
 * @returns how many were delivered
 * @throws what the database throws; what was not delivered goes on waiting
 */
export async function deliverReceipts({ payload, receipts, hostProblem = () => undefined, signal, onStep }: Delivering): Promise<number> {
  let delivered = 0;
  for (const receipt of receipts.waiting()) {
    if (!isProved(receipt)) continue;
    for (const part of partsOf(receipt, hostProblem())) {
      signal?.throwIfAborted();
      await writeOnce(payload, part);
      onStep?.('part written');
    }
    onStep?.('all written');
    receipts.delivered(receipt.id);
    onStep?.('marked as delivered');
    delivered += 1;
  }
  return delivered;
}

type Part = RequiredDataFromCollectionSlug<'receipts'> & { id: string; part: number };

/** How long a proof is waited for, in milliseconds; the publisher gives up long before. */
const proofTimeout = 300_000;

function isProved({ kind, at, proof }: StagedReceipt): boolean {
  return kind === 'refused' || proof !== undefined || Date.now() - Date.parse(at) > proofTimeout;
}

function* partsOf(receipt: StagedReceipt, hostProblem: string | undefined): Generator<Part> {
  const rows = [
    ...receipt.shown.map(({ collection, id, version }) => ({ list: 'documents', row: { of: collection, document: id, version } })),
    ...receipt.quarantined.map(({ collection, id, version, title, isPublic, problems }) => ({
      list: 'quarantined',
      row: { of: collection, document: id, version, title, isPublic, problems },
    })),
  ];
  const count = Math.max(1, Math.ceil(rows.length / rowsInPart));
  for (let part = 0; part < count; part += 1) {
    const own = Map.groupBy(rows.slice(part * rowsInPart, (part + 1) * rowsInPart), ({ list }) => list);
    yield {
      id: partId(receipt.id, part),
      part,
      ...(part === 0 ? whole(receipt, hostProblem) : {}),
      number: receipt.release,
      kind: receipt.kind,
      at: receipt.proof?.at ?? receipt.at,
      by: receipt.by,
      ...Object.fromEntries([...own].map(([list, of]) => [list, of.map(({ row }) => row)])),
    };
  }
}

/** What is about the release as a whole. */
function whole(receipt: StagedReceipt, hostProblem: string | undefined) {
  const { ms, addresses, rendered, waiting, checks, steps, proof } = receipt;
  const message = [receipt.message, unproved(receipt, hostProblem)].filter((words) => words !== undefined).join(' ') || undefined;
  return {
    ms,
    ...(message === undefined ? {} : { message }),
    addresses: addresses.slice(0, maxAddresses),
    rendered,
    checks: { properties: checks, steps },
    ...(proof === undefined ? {} : { proof: { ...proof } }),
    ...(waiting === 0 ? {} : { pagesWaiting: waiting }),
  };
}

/** What the public server did not prove; undefined where it proved everything it was asked. */
function unproved({ kind, proof }: StagedReceipt, hostProblem: string | undefined): string | undefined {
  if (kind !== 'refused' && proof === undefined)
    return hostProblem === undefined
      ? 'The release is live, but the public server could not be asked about it.'
      : `The release was made, but the public does not see it yet. ${hostProblem}`;
  const wrong = proof?.wrong ?? [];
  if (wrong.length === 0) return undefined;
  const first = wrong.slice(0, 3).map(({ path, reason }) => `${path}: ${reason}`);
  const more = wrong.length - first.length;
  return `The release was made, but the public server does not answer with it. ${first.join(' ')}${more > 0 ? ` The same is so of ${more} more.` : ''}`;
}

async function writeOnce(payload: Payload, part: Part): Promise<void> {
  const known = await payload.db.findOne({ collection: 'receipts', where: { id: { equals: part.id } }, select: { part: true } });
  if (known === null) await payload.create({ collection: 'receipts', data: part, depth: 0, overrideAccess: true });
}
