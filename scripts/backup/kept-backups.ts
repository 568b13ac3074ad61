import { basename, join } from 'node:path';
import { isS3Address } from '../../publish/s3/s3-address.ts';
import { UserError } from '../bootstrap/user-error.mjs';
import { type Backup, makeBackup } from './make-backup.ts';
import { placeOf } from './names.ts';
import type { Places } from './places.ts';
import { inWorkFolder } from './work-folder.ts';

/**
 * Makes a backup and puts it where it is kept. What belongs in a bucket is made in the var folder first, whose disk needs room for
 * it, because its first member says what all the others are. @throws {UserError} where it cannot be made, or does not arrive
 */
export async function keepBackup(places: Places, place: string, options: Parameters<typeof makeBackup>[2] = {}): Promise<Backup> {
  if (!isS3Address(place)) return makeBackup(places, place, options);
  return inWorkFolder(places.varDir, 'unfinished', async (work) => {
    const made = await makeBackup(places, work, options);
    const file = placeOf(basename(made.file), place);
    await (await import('./s3.ts')).putIntoS3(made.file, file, made.size);
    return { ...made, file };
  });
}

/** Works with a backup as a file on this machine: one in a bucket is copied into the var folder, and removed afterwards. */
export async function withBackupHere<T>(address: string, varDir: string, work: (file: string) => Promise<T>): Promise<T> {
  if (!isS3Address(address)) return work(address);
  return inWorkFolder(varDir, 'trying', async (folder) => {
    const file = join(folder, basename(address));
    await (await import('./s3.ts')).getFromS3(address, file);
    try {
      return await work(file);
    } catch (error) {
      // Whoever reads it looks for the backup where it is kept.
      if (error instanceof UserError) throw new UserError(error.message.replaceAll(file, address), { cause: error });
      throw error;
    }
  });
}
