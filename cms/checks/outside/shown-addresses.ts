import type { PayloadRequest } from 'payload';
import { phaseOf, usualMonths } from '../../../content/model/time/phase.ts';
import { shownAt } from '../../../content/model/time/shown-at.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';
import { toDocument } from '../../snapshot/to-document.ts';
import { isDocumentCollection } from '../../snapshot/changes.ts';
import type { Target } from '../../workflow/scheduling/target.ts';
import { publicFactsFor } from '../lookups/public-facts.ts';
import { sourceOf } from '../source-of.ts';
import { addressesIn } from './note-addresses.ts';

/**
 * The addresses of other websites that may be asked about something: to be asked is to be told, so those in an outcome wait for
 * its day, and in one that does not fit the content model yet for that.
 */
export async function shownAddresses(target: Target, written: Data, now: Date, req: PayloadRequest): Promise<string[]> {
  if (!isDocumentCollection(target.of) || !written['outcome']) return addressesIn(written);
  const source = sourceOf(target);
  const { ok: document } = toDocument(source, written, await publicFactsFor(req, source, written));
  const moment = { now: now.toISOString(), confirmedForMonths: usualMonths };
  const isWhole = document !== undefined && shownAt(document, phaseOf(document, moment)) === document;
  return addressesIn(isWhole ? written : { ...written, outcome: undefined });
}
