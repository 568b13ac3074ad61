import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from './settings.ts';

/** `on` for this host; `preload` for its whole domain, for good; `off` for neither. */
export type Hsts = 'on' | 'preload' | 'off';

/** What is under publish/ is told from outside, checked. */
export interface PublishEnvironment {
  /** The folder for everything that is made while running. */
  varDir: string;
  /** The folder of the release store, inside varDir. */
  storeDir: string;
  /** The port the public site answers on. */
  publicPort: number;
  /** The network address the public site listens on: this computer only, until somebody opens it to others on purpose. */
  publicHost: string;
  /** The origin people see in their browser, without a slash at its end. */
  publicUrl: string;
  /** Whether the public can send ratings and requests: not where the site is exported to a host without our public server. */
  hasIntake: boolean;
  /** Where what the public sent waits until the worker collects it, inside varDir. */
  spoolDir: string;
  /** What the worker of another machine shows to collect the spool of this one; undefined where nobody comes for it. */
  spoolToken: string | undefined;
  /** Where the spool of this machine is offered to it. */
  spoolHost: string;
  spoolPort: number;
  /** The spools of other machines that this worker collects. */
  spoolFrom: readonly string[];
  /** How many proxies of ours stand in front of the public server and may name the caller's address. */
  trustedProxies: number;
  /** How much of the public site stays in the public server's memory, in bytes. */
  cacheBytes: number;
  /** The folder, or the place in a bucket, that each publish keeps up to date for another host; undefined where only our public server serves. */
  exportDir: string | undefined;
  /** What is told which addresses changed, so that caches in front forget them. */
  purgeUrl: string | undefined;
  /** Where the worker asks whether a release is live; on this computer where nothing is set. */
  proofUrl: string | undefined;
  /** The port on this computer at which the worker takes commands. */
  workerPort: number;
  /** The network address at which it does: this computer only, unless the CMS of another machine asks it. */
  workerHost: string;
  /** What callers of the worker show, where several machines must know it; undefined where it is the one in the var folder. */
  workerToken: string | undefined;
  /** Whether this is a rehearsal of the site: it says so on each page, is kept from search engines, and sends no e-mail. */
  isStaging: boolean;
  /** Whether browsers are told to reach the site by HTTPS only, and whether its domain is ready for their built-in list. */
  hsts: Hsts;
}

/** Reads the settings of publish/. @throws one error with a sentence for each setting that does not fit */
export function readEnvironment(variables?: Record<string, string | undefined>): PublishEnvironment {
  const settings = readSettings(
    [
      'VAR_DIR',
      'PUBLIC_PORT',
      'PUBLIC_HOST',
      'PUBLIC_URL',
      'PUBLIC_INTAKE',
      'PUBLIC_TRUSTED_PROXIES',
      'PUBLIC_CACHE_MB',
      'SPOOL_TOKEN',
      'SPOOL_HOST',
      'SPOOL_PORT',
      'SPOOL_FROM',
      'EXPORT_DIR',
      'PURGE_URL',
      'PROOF_URL',
      'WORKER_PORT',
      'WORKER_HOST',
      'WORKER_TOKEN',
      'PUBLIC_HSTS',
      'SITE_ENV',
    ],
    variables,
  );
  return {
    varDir: settings.VAR_DIR,
    ...foldersIn(settings.VAR_DIR),
    publicPort: settings.PUBLIC_PORT,
    publicHost: settings.PUBLIC_HOST,
    publicUrl: publicUrl(settings),
    hasIntake: settings.PUBLIC_INTAKE === 'on',
    spoolToken: settings.SPOOL_TOKEN,
    spoolHost: settings.SPOOL_HOST,
    spoolPort: settings.SPOOL_PORT,
    spoolFrom: settings.SPOOL_FROM ?? [],
    trustedProxies: settings.PUBLIC_TRUSTED_PROXIES,
    cacheBytes: settings.PUBLIC_CACHE_MB * 1024 * 1024,
    exportDir: settings.EXPORT_DIR,
    purgeUrl: settings.PURGE_URL,
    proofUrl: settings.PROOF_URL,
    workerPort: settings.WORKER_PORT,
    workerHost: settings.WORKER_HOST,
    workerToken: settings.WORKER_TOKEN,
    isStaging: settings.SITE_ENV === 'staging',
    hsts: settings.SITE_ENV === 'staging' ? 'off' : settings.PUBLIC_HSTS,
  };
}

/** What the publisher keeps inside the folder for everything that is made while running. */
export function foldersIn(varDir: string): { storeDir: string; spoolDir: string } {
  return { storeDir: join(varDir, 'store'), spoolDir: join(varDir, 'spool') };
}

/** Where the CMS keeps its content: DATABASE_URL, or the embedded database where none is set. */
export function databaseUrl({ DATABASE_URL, VAR_DIR }: { DATABASE_URL?: string | undefined; VAR_DIR: string }): string {
  return DATABASE_URL ?? `file:${join(VAR_DIR, 'database', 'signpost.db')}`;
}

/** The absolute path of a `file:` URL; throws a sentence for anything else. */
export function pathOf(url: string): string {
  if (!url.startsWith('file:')) {
    throw new Error(
      `DATABASE_URL is "${url.replace(/\/\/.*@/, '//…@')}". Expected mongodb://…, mongodb+srv://… or file:PATH, such as file:var/database/signpost.db.`,
    );
  }
  return url.startsWith('file://') ? fileURLToPath(url) : resolve(url.slice('file:'.length));
}

/** The origin of the public site; on this computer where none is set. */
export function publicUrl({ PUBLIC_URL, PUBLIC_PORT }: { PUBLIC_URL?: string | undefined; PUBLIC_PORT: number }): string {
  return PUBLIC_URL ?? `http://localhost:${PUBLIC_PORT}`;
}
