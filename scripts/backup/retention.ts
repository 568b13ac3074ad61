import { rm } from 'node:fs/promises';
import { isS3Address } from '../../publish/s3/s3-address.ts';
import { backupsIn, type NamedBackup } from './names.ts';

/** How many backups are kept: the newest of each of so many days, weeks and months that have one. */
export interface Retention {
  daily: number;
  weekly: number;
  monthly: number;
}

/** Which backups nobody needs to keep any more. The newest is never among them. */
export function expired(backups: readonly NamedBackup[], { daily, weekly, monthly }: Retention): NamedBackup[] {
  const newestFirst = backups.toSorted((one, other) => other.madeAt.getTime() - one.madeAt.getTime());
  const kept = new Set(newestFirst.slice(0, 1));
  for (const [count, periodOf] of [
    [daily, dayOf],
    [weekly, weekOf],
    [monthly, monthOf],
  ] as const) {
    const newestOf = new Map<string, NamedBackup>();
    for (const backup of newestFirst) if (!newestOf.has(periodOf(backup.madeAt))) newestOf.set(periodOf(backup.madeAt), backup);
    for (const backup of [...newestOf.values()].slice(0, count)) kept.add(backup);
  }
  return backups.filter((backup) => !kept.has(backup));
}

/** Removes the backups of a folder or a bucket that have expired. @returns their names */
export async function removeExpired(place: string, retention: Retention): Promise<string[]> {
  const gone = expired(await backupsIn(place), retention);
  for (const { file } of gone) await (isS3Address(file) ? (await import('./s3.ts')).removeFromS3(file) : rm(file));
  return gone.map(({ name }) => name);
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7);
}

/** The Monday of its week. */
function weekOf(at: Date): string {
  const monday = new Date(at);
  monday.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
  return dayOf(monday);
}
