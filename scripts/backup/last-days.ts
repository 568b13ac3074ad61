import type { NamedBackup } from './names.ts';
import { expired, type Retention } from './retention.ts';

const day = 86_400_000;

/** Nobody looks further ahead, in days. */
const maxDays = 3660;

/** The day (YYYY-MM-DD) on which each backup goes, by its name, where one more is made each day from now on; a backup that stays has none. */
export function lastDays(backups: readonly NamedBackup[], retention: Retention, now = new Date()): Map<string, string> {
  const waiting = new Set(backups.map(({ name }) => name));
  const days = new Map<string, string>();
  let there = [...backups];
  for (let ahead = 1; ahead <= maxDays && waiting.size > 0; ahead += 1) {
    const madeAt = new Date(now.getTime() + ahead * day);
    there.push({ name: madeAt.toISOString(), file: '', madeAt });
    const gone = new Set(expired(there, retention));
    there = there.filter((backup) => !gone.has(backup));
    for (const { name } of gone) if (waiting.delete(name)) days.set(name, madeAt.toISOString().slice(0, 10));
  }
  return days;
}
