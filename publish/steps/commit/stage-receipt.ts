import { randomUUID } from 'node:crypto';
import { type Change, nameOf } from '../../change.ts';
import type { PublishContext, Publishing } from '../../publishing.ts';
import type { PublishRefusedError, Receipt } from '../../receipt.ts';
import type { Stopwatch } from '../../timing/stopwatch.ts';

/** A receipt of nothing, as of now, to fill in. */
export function newReceipt({ store, now }: Publishing, { by = [] }: Pick<PublishContext, 'by'>, clock?: Stopwatch): Receipt {
  return {
    id: randomUUID(),
    kind: 'unchanged',
    release: store.live()?.knownAs ?? 0,
    at: now().toISOString(),
    by: by.join(', '),
    ms: clock?.total() ?? 0,
    addresses: [],
    rendered: 0,
    waiting: 0,
    checks: 0,
    shown: [],
    quarantined: [],
    steps: clock?.steps() ?? {},
  };
}

/** Keeps why a release was refused, for every change that waited for it. */
export function stageRefusal(
  publishing: Publishing,
  changes: readonly Change[],
  context: PublishContext,
  error: PublishRefusedError,
): void {
  const problems = error.problems.length === 0 ? [{ field: '', reason: error.message }] : error.problems;
  const receipt: Receipt = {
    ...newReceipt(publishing, context),
    kind: 'refused',
    message: error.message,
    quarantined: changes.map((change) => ({ ...nameOf(change), problems: problems.slice(0, 20), isPublic: true })),
  };
  publishing.store.write((unit) => unit.receipts.stage(receipt.id, receipt.release, receipt));
}
