import { publicUrl } from '../../publish/environment/index.ts';
import { readSettings, type SettingName, settingNames } from '../../publish/environment/settings.ts';
import { backupFolder, placesFromSettings } from '../backup/places.ts';
import { backups } from './backups.ts';
import { certificates } from './certificates.ts';
import { database } from './database.ts';
import { fault, type Finding, lookingAt, ok } from './finding.ts';
import { exported } from './host.ts';
import { disks, node, permissions, secrets } from './machine.ts';
import { mail } from './mail.ts';
import { answers, worker } from './processes.ts';
import { spool, store } from './store.ts';

/** Looks at everything that whoever runs Signpost would, and changes nothing. */
export async function examine(): Promise<Finding[]> {
  const wrong = settings();
  // Without them nobody knows where to look.
  if (wrong.some(({ state }) => state === 'fault')) return [...node(), ...wrong];
  const read = readSettings([
    'VAR_DIR',
    'PUBLIC_PORT',
    'PUBLIC_URL',
    'CMS_PORT',
    'CMS_URL',
    'WORKER_PORT',
    'PAYLOAD_SECRET',
    'PAYLOAD_SECRET_BEFORE',
    'SMTP_URL',
    'SITE_ENV',
  ]);
  const places = placesFromSettings();
  const backupDir = backupFolder();
  const found = await Promise.all([
    lookingAt('Disk', () => disks(places, backupDir)),
    lookingAt('Permissions', () => permissions(places)),
    lookingAt('Secrets', () => secrets(places, read)),
    lookingAt('Database', () => database(places)),
    lookingAt('Store', () => store(places)),
    lookingAt('Export', () => exported(places)),
    lookingAt('Spool', () => spool(places)),
    answers('Public site', `http://127.0.0.1:${read.PUBLIC_PORT}`),
    answers('CMS', `http://127.0.0.1:${read.CMS_PORT}`),
    lookingAt('Worker', () => worker(read.WORKER_PORT, places.secretsFile)),
    lookingAt('Mail', () => mail(read)),
    lookingAt('Certificate', () => certificates([publicUrl(read), read.CMS_URL ?? `http://localhost:${read.CMS_PORT}`])),
    lookingAt('Backup', () => backups(places.varDir, backupDir)),
  ]);
  return [...node(), ...wrong, ...found.flat()];
}

function settings(): Finding[] {
  const what = 'Settings';
  const names: readonly SettingName[] = settingNames;
  try {
    readSettings(names);
    return [ok(what, 'all fit')];
  } catch (error) {
    return [fault(what, error instanceof Error ? error.message : String(error))];
  }
}
