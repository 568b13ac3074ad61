import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A backup in a folder, by its name. */
export interface NamedBackup {
  file: string;
  name: string;
  madeAt: Date;
}

/** The name of a backup: when it was made, in UTC, so that they sort. */
export function nameOfBackup(madeAt: Date): string {
  return `signpost-${madeAt.toISOString().slice(0, 19).replaceAll(':', '-')}Z.tar`;
}

/** The finished backups in a folder, oldest first. What has another name is none of ours. */
export async function backupsIn(folder: string): Promise<NamedBackup[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .flatMap((name) => {
      const [, day, hours, minutes, seconds] = /^signpost-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.tar$/.exec(name) ?? [];
      return day === undefined ? [] : [{ file: join(folder, name), name, madeAt: new Date(`${day}T${hours}:${minutes}:${seconds}Z`) }];
    })
    .sort((one, other) => one.madeAt.getTime() - other.madeAt.getTime());
}
