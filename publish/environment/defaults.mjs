// @ts-check

/**
 * What a setting is where nothing is set, and the range of a port. Plain JavaScript, because the bootstrap needs some of them
 * before anything is installed, on whichever Node it was started with.
 */
export const defaults = /** @type {const} */ ({
  VAR_DIR: 'var',
  PUBLIC_PORT: 4321,
  PUBLIC_HOST: '127.0.0.1',
  PUBLIC_INTAKE: 'on',
  PUBLIC_TRUSTED_PROXIES: 0,
  PUBLIC_CACHE_MB: 32,
  PUBLIC_HSTS: 'on',
  SPOOL_PORT: 4322,
  SPOOL_HOST: '127.0.0.1',
  SITE_ENV: 'production',
  CMS_PORT: 3000,
  CMS_HOST: '127.0.0.1',
  TRUSTED_PROXIES: 0,
  WORKER_PORT: 3001,
  WORKER_HOST: '127.0.0.1',
  DATABASE_COMPATIBILITY: 'none',
  CHECK_OUTSIDE_LINKS: 'on',
  AWS_REGION: 'eu-west-2',
  BACKUP_KEEP_DAILY: 7,
  BACKUP_KEEP_WEEKLY: 5,
  BACKUP_KEEP_MONTHLY: 6,
  AUDIT_KEEP_DAYS: 730,
  ARCHIVE_DAYS: 90,
});

export const maxPort = 65535;
