import { createHash } from 'node:crypto';
import type { Snapshot } from '../../content/model/snapshot.ts';
import { type Loss, ShrinkRefusedError } from '../receipt.ts';

/** Sites smaller than this may halve at once. */
const small = 10;

/** Who may let a release lose a large part of the site. */
interface Permission {
  /** Whatever it would lose. */
  mayShrink?: boolean;
  /** Exactly what somebody was shown, by the `confirm` of that loss. */
  confirmedLoss?: string;
  /** Whether something is live: a site without documents that is live may go on without any. */
  isLive?: boolean;
}

/**
 * Refuses a release that would lose a large part of the site: it is more likely a fault than a wish.
 * @throws {ShrinkRefusedError} where there is no document left, or fewer than half, with the list of what would go
 */
export function refuseShrinking(before: Snapshot, after: Snapshot, { mayShrink = false, confirmedLoss, isLive = false }: Permission): void {
  const [had, has] = [before.documents.size, after.documents.size];
  if (mayShrink || (had === 0 && isLive) || (has > 0 && (had < small || has >= had / 2))) return;
  const loss = lossOf(before, after);
  if (confirmedLoss !== undefined && loss.documents.length > 0 && loss.confirm === confirmedLoss) return;
  const how = 'an administrator can confirm it on their desk, or run npm run publish:site -- --may-shrink.';
  throw new ShrinkRefusedError(
    has === 0
      ? `The release was not made: it would hold no document at all. Publish something first. If an empty site is what you want, ${how}`
      : `The release was not made: it would hold ${has} documents where the live one holds ${had}. If that is what you want, ${how}`,
    loss,
  );
}

function lossOf(before: Snapshot, after: Snapshot): Loss {
  const documents = [...before.documents.values()]
    .filter(({ id }) => !after.documents.has(id))
    .map(({ collection, id, title }) => ({ collection, id, title }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const confirm = createHash('sha256')
    .update(JSON.stringify(documents.map(({ id }) => id)))
    .digest('hex');
  return { documents, left: after.documents.size, confirm };
}
