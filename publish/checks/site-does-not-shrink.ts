import type { Snapshot } from '../../content/model/snapshot.ts';
import { PublishRefusedError } from '../receipt.ts';

/** Sites smaller than this may halve at once. */
const small = 10;

/**
 * Refuses a release that would lose a large part of the site: it is more likely a fault than a wish.
 * @throws {PublishRefusedError} where there is no document left, or fewer than half
 */
export function refuseShrinking(before: Snapshot, after: Snapshot, mayShrink: boolean): void {
  const [had, has] = [before.documents.size, after.documents.size];
  if (mayShrink) return;
  if (has === 0)
    throw new PublishRefusedError(
      'The release was not made: it would hold no document at all. Publish something first. If an empty site is what you want, run npm run publish:site -- --may-shrink.',
      [],
    );
  if (had >= small && has < had / 2) {
    throw new PublishRefusedError(
      `The release was not made: it would hold ${has} documents where the live one holds ${had}. If that is what you want, run npm run publish:site -- --may-shrink.`,
      [],
    );
  }
}
