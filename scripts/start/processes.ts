import { join } from 'node:path';
import { readSettings } from '../../publish/environment/settings.ts';
import { root, varFolder } from '../bootstrap/places.mjs';
import type { Program } from './supervise.ts';

/** The ports of one installation. */
export interface Ports {
  publicSite: number;
  cms: number;
  worker: number;
}

/** The three processes of a running Signpost. Each gets its settings from the environment, as it would anywhere else. */
export function processes(ports: Ports): { publicSite: Program; cms: Program; worker: Program } {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    VAR_DIR: varFolder(),
    PUBLIC_PORT: String(ports.publicSite),
    CMS_PORT: String(ports.cms),
    WORKER_PORT: String(ports.worker),
    NEXT_TELEMETRY_DISABLED: '1',
  };
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  return {
    publicSite: {
      name: 'public site',
      log: 'public-site',
      args: [join(root, 'publish', 'serve', 'main.ts')],
      // It is back in a third of the time where its modules need not be compiled again.
      env: { ...env, NODE_COMPILE_CACHE: join(root, 'var', 'build', 'compile-cache') },
      commandContains: 'main.ts',
      maxDelay: 500,
    },
    cms: {
      name: 'CMS',
      log: 'cms',
      args: [next, 'start', 'cms', '--port', String(ports.cms), '--hostname', readSettings(['CMS_HOST']).CMS_HOST],
      env,
      commandContains: 'next',
    },
    worker: {
      name: 'worker',
      log: 'worker',
      args: ['--enable-source-maps', join(root, 'var', 'build', 'worker.mjs')],
      env,
      commandContains: 'worker.mjs',
    },
  };
}
