import type { CollectionBeforeChangeHook } from 'payload';
import { laterChecks } from '../facts/later-checks.ts';
import { confirmationFields } from '../fields/document/workflow.ts';

/**
 * Keeps what “Still correct” wrote: only that button writes it, and a form that was opened before it was pressed, which still
 * has the earlier days, does not put these back.
 */
export const keepConfirmation: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const known = (originalDoc ?? {}) as { confirmedAt?: string; confirmedBy?: string; reviewBy?: string };
  const sent = data as { confirmedAt?: string | null; reviewBy?: string | null };
  const isFromBefore = timeOf(sent.confirmedAt) < timeOf(known.confirmedAt);
  const reviewBy = isFromBefore && timeOf(sent.reviewBy) < timeOf(known.reviewBy) ? { reviewBy: known.reviewBy } : {};
  const kept = Object.fromEntries(confirmationFields.map((name) => [name, known[name] ?? null]));
  return { ...data, ...kept, ...reviewBy, ...(isFromBefore ? laterChecks(data, originalDoc ?? {}) : {}) };
};

function timeOf(at: string | null | undefined): number {
  return at ? new Date(at).getTime() : 0;
}
