import type { Payload } from 'payload';
import { type Change, type Held, nameOf } from '../../publish/change.ts';
import type { PublishRefusedError, Receipt } from '../../publish/receipt.ts';

/** Addresses a receipt names at most; a new style sheet changes every page. */
const mostAddresses = 500;

/** Keeps the receipt of a publish where officers find it. */
export async function writeReceipt(
  payload: Payload,
  receipt: Receipt,
  { by, isFull, kind }: { by: string[]; isFull?: boolean; kind?: 'rollback' },
): Promise<void> {
  const wrong = receipt.proof.wrong.map(({ path, reason }) => `${path}: ${reason}`);
  await payload.create({
    collection: 'releases',
    data: {
      number: receipt.release,
      kind: kind ?? (isFull ? 'full' : receipt.addresses.length === 0 ? 'unchanged' : 'publish'),
      at: receipt.liveAt,
      by: by.join(', '),
      ms: receipt.ms,
      ...(wrong.length === 0
        ? {}
        : { message: `The release is live, but the public server did not prove it. ${wrong.slice(0, 3).join(' ')}` }),
      addresses: receipt.addresses.slice(0, mostAddresses),
      rendered: receipt.rendered,
      checks: { properties: receipt.checks, steps: receipt.steps },
      proof: receipt.proof,
      documents: receipt.shown.map(({ collection, id, version }) => ({ of: collection, document: id, version })),
      held: receipt.held.map(heldRow),
    },
    depth: 0,
    overrideAccess: true,
  });
}

/** Keeps why a publish was refused, for every document that waited for it. */
export async function writeRefusal(
  payload: Payload,
  error: PublishRefusedError,
  { release, by, changes }: { release: number; by: string[]; changes: readonly Change[] },
): Promise<void> {
  const problems = error.problems.length === 0 ? [{ field: '', reason: error.message }] : error.problems.slice(0, 20);
  await payload.create({
    collection: 'releases',
    data: {
      number: release,
      kind: 'refused',
      at: new Date().toISOString(),
      by: by.join(', '),
      message: error.message,
      held: changes.slice(0, mostAddresses).map((change) => heldRow({ ...nameOf(change), problems, isPublic: true })),
    },
    depth: 0,
    overrideAccess: true,
  });
}

/** Writes into the receipts that wait for it when the full-text search had their changes: those that were live by then. */
export async function noteSearch(payload: Payload, { at, liveBy }: { at: string; liveBy: string }): Promise<void> {
  await payload.update({
    collection: 'releases',
    where: { and: [{ searchAt: { exists: false } }, { kind: { not_equals: 'refused' } }, { at: { less_than_equal: liveBy } }] },
    data: { searchAt: at },
    depth: 0,
    overrideAccess: true,
  });
}

function heldRow({ collection, id, version, title, isPublic, problems }: Held): Record<string, unknown> {
  return { of: collection, document: id, version, title, isPublic, problems };
}
