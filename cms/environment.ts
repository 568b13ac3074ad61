import { isAbsolute, join } from 'node:path';
import { databaseUrl, foldersIn, publicUrl } from '../publish/environment/index.ts';
import { isThisComputer, readSettings, type Sender } from '../publish/environment/settings.ts';

/** What the CMS is told from outside, checked once. */
export const environment = readEnvironment();

function readEnvironment() {
  const settings = readSettings([
    'VAR_DIR',
    'UPLOADS_DIR',
    'PUBLIC_PORT',
    'PUBLIC_URL',
    'PUBLIC_INTAKE',
    'CMS_PORT',
    'CMS_URL',
    'TRUSTED_PROXIES',
    'WORKER_PORT',
    'WORKER_TOKEN',
    'WORKER_URLS',
    'DATABASE_URL',
    'DATABASE_COMPATIBILITY',
    'PAYLOAD_SECRET',
    'PAYLOAD_SECRET_BEFORE',
    'SMTP_URL',
    'MAIL_FROM',
    'CHECK_OUTSIDE_LINKS',
    'BACKUP_DIR',
    'BACKUP_KEEP_DAILY',
    'BACKUP_KEEP_WEEKLY',
    'BACKUP_KEEP_MONTHLY',
    'SITE_ENV',
    'AUDIT_KEEP_DAYS',
    'ARCHIVE_DAYS',
  ]);
  const serverUrl = new URL(settings.CMS_URL ?? `http://localhost:${settings.CMS_PORT}`);
  const isLocal = isThisComputer(serverUrl);
  const varDir = isAbsolute(settings.VAR_DIR) ? settings.VAR_DIR : join(/*turbopackIgnore: true*/ process.cwd(), settings.VAR_DIR);
  return {
    serverUrl: serverUrl.origin,
    // This computer has two names, and officers may type either.
    origins: isLocal
      ? [...new Set([serverUrl.origin, ...['localhost', '127.0.0.1'].map((name) => originNamed(serverUrl, name))])]
      : [serverUrl.origin],
    isLocal,
    databaseUrl: databaseUrl({ ...settings, VAR_DIR: varDir }),
    databaseCompatibility: settings.DATABASE_COMPATIBILITY,
    payloadSecret: settings.PAYLOAD_SECRET,
    payloadSecretBefore: settings.PAYLOAD_SECRET_BEFORE,
    varDir,
    /** Where the bytes of uploads are kept, where that is not in the var folder: another folder, or `s3://BUCKET/PREFIX`. */
    uploadsDir: settings.UPLOADS_DIR,
    storeDir: foldersIn(varDir).storeDir,
    /** Where the workers are that may publish, one of which does. */
    workerUrls: settings.WORKER_URLS ?? [`http://127.0.0.1:${settings.WORKER_PORT}`],
    workerToken: settings.WORKER_TOKEN,
    /** Whether the worker may ask other websites if the pages are there that documents link to. */
    asksOtherWebsites: settings.CHECK_OUTSIDE_LINKS === 'on',
    /** Days that an event of the audit log is kept. */
    auditKeepDays: settings.AUDIT_KEEP_DAYS,
    /** Days for which the public can see what a page said; of publications for ever. */
    archiveDays: settings.ARCHIVE_DAYS,
    publicUrl: publicUrl(settings),
    /** Whether people can send something from the public site. */
    hasIntake: settings.PUBLIC_INTAKE === 'on',
    backups: { isOn: settings.BACKUP_DIR !== undefined, keptFor: daysKept(settings) },
    trustedProxies: settings.TRUSTED_PROXIES,
    /** Whether this is a rehearsal: each page of the admin says so, and no e-mail leaves it. */
    isStaging: settings.SITE_ENV === 'staging',
    // Letters go only where both are known.
    mail: mailServer(settings),
  };
}

/** Days after which no backup holds what was deleted: months of 31 days, weeks of 7. */
function daysKept(settings: { BACKUP_KEEP_DAILY: number; BACKUP_KEEP_WEEKLY: number; BACKUP_KEEP_MONTHLY: number }): number {
  return Math.max(settings.BACKUP_KEEP_DAILY, settings.BACKUP_KEEP_WEEKLY * 7, settings.BACKUP_KEEP_MONTHLY * 31);
}

function mailServer({ SMTP_URL: url, MAIL_FROM: from }: { SMTP_URL?: URL | undefined; MAIL_FROM?: Sender | undefined }) {
  if (url === undefined) return undefined;
  if (from === undefined)
    throw new Error(
      'SMTP_URL names a mail server, and MAIL_FROM does not say whom e-mail is from. Set MAIL_FROM; .env.example explains both.',
    );
  return { url, from };
}

function originNamed(url: URL, hostname: string): string {
  const named = new URL(url);
  named.hostname = hostname;
  return named.origin;
}
