import { environment } from '../environment.ts';
import { readBackupRecord } from '../installation/backup-record.ts';

/** A backup that may hold something that was erased. */
export interface HoldingBackup {
  name: string;
  /** An ISO instant. */
  madeAt: string;
  /** The day it goes, where one is made each day; undefined where it stays. */
  goesOn?: string | undefined;
}

/** The backups made between two instants, as the last one noted which there are: what was there then is in them. Undefined where none noted that yet. */
export function backupsThatHold(since: string, until: string): HoldingBackup[] | undefined {
  const { kept } = readBackupRecord(environment.varDir);
  return kept?.filter(({ madeAt }) => madeAt >= since && madeAt <= until);
}
