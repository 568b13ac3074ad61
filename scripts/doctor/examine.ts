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
    'PUBLIC_HOST',
    'PROOF_URL',
    'CMS_PORT',
    'CMS_URL',
    'CMS_HOST',
    'WORKER_PORT',
    'WORKER_URLS',
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
    // With PROOF_URL the public is served by something else.
    read.PROOF_URL === undefined ? answers('Public site', originAt(read.PUBLIC_HOST, read.PUBLIC_PORT)) : [],
    answers('CMS', originAt(read.CMS_HOST, read.CMS_PORT)),
    lookingAt('Worker', () => worker(read.WORKER_PORT, places.secretsFile, read.WORKER_URLS)),
    lookingAt('Mail', () => mail(read)),
    lookingAt('Certificate', () => certificates([publicUrl(read), read.CMS_URL ?? `http://localhost:${read.CMS_PORT}`])),
    lookingAt('Backup', () => backups(places.varDir, backupDir)),
  ]);
  return [...node(), ...wrong, ...found.flat()];
}

/** Where a program of this machine answers that listens on an address, or on every one. */
function originAt(host: string, port: number): string {
  const name = ['0.0.0.0', '::', '[::]'].includes(host) ? '127.0.0.1' : host;
  return `http://${name.includes(':') && !name.startsWith('[') ? `[${name}]` : name}:${port}`;
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
