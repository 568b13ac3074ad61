import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CmsDocument, Officer } from '../../support/running/officer.ts';
import { until } from '../../support/until.ts';
import { quantile } from '../spread.ts';

/** What the receipts of some publishes say. */
export interface Receipts {
  /** Pages that each publish rendered. */
  rendered: number[];
  /** The middle of each step's milliseconds. */
  steps: Record<string, number | null>;
}

/** The receipts of publishes since a moment; waits until there are so many, or for ten seconds. */
export async function receiptsSince(officer: Officer, since: string, count: number): Promise<Receipts> {
  let rows: CmsDocument[] = [];
  const query = `where[kind][equals]=publish&where[at][greater_than]=${since}&sort=-at&limit=${count * 2}`;
  const areThere = async (): Promise<boolean> => (rows = await officer.find('receipts', query)).length >= count;
  // Two edits may share a release, and a receipt may have been lost: what is there tells enough.
  await until('the receipts', areThere, { timeout: 10_000, pause: 200 }).catch(() => undefined);
  const steps = new Map<string, number[]>();
  for (const row of rows) {
    for (const [step, ms] of Object.entries((row['checks'] as { steps?: Record<string, number> } | null)?.steps ?? {}))
      steps.set(step, [...(steps.get(step) ?? []), ms]);
  }
  return {
    rendered: rows.map((row) => Number(row['rendered'] ?? 0)),
    steps: Object.fromEntries([...steps].map(([step, values]) => [step, quantile(values, 0.5)])),
  };
}

/** What the first publish, which renders everything, took: from its receipt, or from the worker's log where it has none. */
export async function firstReceipt(officer: Officer, folder: string): Promise<{ ms: number | null; pages: number | null }> {
  const [row] = await officer.find('receipts', 'where[number][equals]=1&sort=-rendered&limit=1');
  if (row !== undefined) return { ms: Number(row['ms']), pages: Number(row['rendered']) };
  const found = /Release 1: (\d+) addresses changed in (\d+) ms/.exec(readFileSync(join(folder, 'logs', 'worker.log'), 'utf8'));
  return found === null ? { ms: null, pages: null } : { ms: Number(found[2]), pages: Number(found[1]) };
}
