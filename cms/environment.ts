import { isAbsolute, join } from 'node:path';
import { databaseUrl, foldersIn, publicUrl } from '../publish/environment/index.ts';
import { isThisComputer, readSettings, type Sender } from '../publish/environment/settings.ts';

/** What the CMS is told from outside, checked once. */
export const environment = readEnvironment();

function readEnvironment() {
  const settings = readSettings([
    'VAR_DIR',
    'PUBLIC_PORT',
    'PUBLIC_URL',
    'CMS_PORT',
    'CMS_URL',
    'TRUSTED_PROXIES',
    'WORKER_PORT',
    'DATABASE_URL',
    'DATABASE_COMPATIBILITY',
    'PAYLOAD_SECRET',
    'SMTP_URL',
    'MAIL_FROM',
    'CHECK_OUTSIDE_LINKS',
    'AUDIT_KEEP_DAYS',
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
    varDir,
    storeDir: foldersIn(varDir).storeDir,
    workerPort: settings.WORKER_PORT,
    /** Whether the worker may ask other websites if the pages are there that documents link to. */
    asksOtherWebsites: settings.CHECK_OUTSIDE_LINKS === 'on',
    /** Days that an event of the audit log is kept. */
    auditKeepDays: settings.AUDIT_KEEP_DAYS,
    publicUrl: publicUrl(settings),
    trustedProxies: settings.TRUSTED_PROXIES,
    // Letters go only where both are known.
    mail: mailServer(settings),
  };
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
