import { isAbsolute, join, resolve } from 'node:path';
import { databaseUrl, foldersIn, publicUrl } from '../../publish/environment/index.ts';
import { readSettings } from '../../publish/environment/settings.ts';
import { isS3Address } from '../../publish/s3/s3-address.ts';
import { root } from '../bootstrap/places.mjs';

/** Where everything is that a backup holds. */
export interface Places {
  varDir: string;
  databaseUrl: string;
  storeDir: string;
  spoolDir: string;
  /** The bytes of what officers uploaded. */
  uploadsDir: string;
  secretsFile: string;
  publicUrl: string;
}

/** Where everything is that a backup holds, from the settings. */
export function placesFromSettings(): Places {
  const settings = readSettings(['VAR_DIR', 'DATABASE_URL', 'PUBLIC_URL', 'PUBLIC_PORT']);
  const varDir = isAbsolute(settings.VAR_DIR) ? settings.VAR_DIR : join(root, settings.VAR_DIR);
  return placesIn(varDir, { databaseUrl: databaseUrl({ ...settings, VAR_DIR: varDir }), publicUrl: publicUrl(settings) });
}

/** Where the backups are, from the settings: a folder, of which a relative one is in the project’s, wherever a command is run; or `s3://BUCKET/PREFIX`. */
export function backupFolder(): string | undefined {
  const { BACKUP_DIR } = readSettings(['BACKUP_DIR']);
  return BACKUP_DIR === undefined || isS3Address(BACKUP_DIR) ? BACKUP_DIR : resolve(root, BACKUP_DIR);
}

/** Where everything is in a var folder. */
export function placesIn(
  varDir: string,
  { databaseUrl: url = databaseUrl({ VAR_DIR: varDir }), publicUrl: origin }: { databaseUrl?: string; publicUrl: string },
): Places {
  return {
    varDir,
    databaseUrl: url,
    ...foldersIn(varDir),
    uploadsDir: join(varDir, 'uploads', 'objects'),
    secretsFile: join(varDir, 'secrets.json'),
    publicUrl: origin,
  };
}
