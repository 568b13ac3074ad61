import { newerBackupWithin, readBackupRecord } from '../../cms/installation/backup-record.ts';
import { backupsIn } from '../backup/names.ts';
import { attention, fault, type Finding, ok } from './finding.ts';

/** Days after which a backup should have been tried out. */
const triedOutWithin = 35;

/** Whether there is a backup of today, and whether one was tried out lately. */
export async function backups(varDir: string, folder: string | undefined, now = new Date()): Promise<Finding[]> {
  const what = 'Backup';
  const record = readBackupRecord(varDir);
  const newest = (folder === undefined ? undefined : (await backupsIn(folder)).at(-1)?.madeAt.toISOString()) ?? record.backup?.at;
  const hours = newest === undefined ? Infinity : (now.getTime() - Date.parse(newest)) / 3_600_000;
  const drilled = record.drill === undefined ? Infinity : (now.getTime() - Date.parse(record.drill.at)) / 86_400_000;
  return [
    newest === undefined
      ? fault(what, 'There is none. Set BACKUP_DIR, run npm run backup, and let it run each night: docs/operating.md says how.')
      : hours > newerBackupWithin
        ? fault(what, `The newest is of ${newest}. Run npm run backup, and see why it did not run last night.`)
        : ok(what, `the newest is of ${newest}`),
    ...(record.failure === undefined
      ? []
      : [fault(what, `The last ${record.failure.what} failed at ${record.failure.at}: ${record.failure.message}`)]),
    ...(newest === undefined
      ? []
      : [
          drilled <= triedOutWithin
            ? ok('Drill', `a backup was tried out at ${record.drill?.at}`)
            : attention('Drill', 'No backup was tried out for a month. Run npm run restore -- --drill: it touches nothing.'),
        ]),
  ];
}
