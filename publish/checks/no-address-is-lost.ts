import { PublishRefusedError } from '../receipt.ts';
import type { ReleaseUnit } from '../store/index.ts';

/** Addresses a refusal names at most. */
const maxNamed = 20;

/**
 * Refuses a release that would leave an address without an answer that ever had one.
 * @throws {PublishRefusedError} with the list
 */
export function refuseLostAddresses(release: Pick<ReleaseUnit, 'lost'>): void {
  const lost = release.lost();
  if (lost.length === 0) return;
  const more = lost.length > maxNamed ? ` and ${lost.length - maxNamed} more` : '';
  throw new PublishRefusedError(
    `The release was not made: it would leave ${lost.length === 1 ? 'an address' : `${lost.length} addresses`} without an answer that the public knows: ${lost.slice(0, maxNamed).join(', ')}${more}. This is a defect in Signpost: a page that goes must lead on, or say that it was withdrawn.`,
    lost.slice(0, maxNamed).map((path) => ({ field: path, reason: 'The address would answer nothing.' })),
  );
}
