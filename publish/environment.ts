import { join } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);

const environmentSchema = z.object({
  /** The folder for everything that is made while running: database, uploads, releases, spool. */
  VAR_DIR: z.string().min(1).default('var'),
  /** The port the public site answers on. */
  PUBLIC_PORT: port.default(4321),
  /** The network address the public site listens on: this machine only, until somebody opens it to others on purpose (0.0.0.0 in a container, say). */
  PUBLIC_HOST: z.string().min(1).default('127.0.0.1'),
  /** The origin people see in their browser, without a path: https://www.example.org. Defaults to localhost on PUBLIC_PORT. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Whether the public can send ratings and requests: off for a site that is exported to a host without our public server. */
  PUBLIC_INTAKE: z.enum(['on', 'off']).default('on'),
  /** How many proxies of ours stand in front of the public server and may name the caller's address. */
  PUBLIC_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** How much of the public site stays in the public server's memory, in MiB: the pages people ask for most. */
  PUBLIC_CACHE_MB: z.coerce.number().int().min(1).max(4096).default(32),
  /** The port on this computer at which the worker takes commands. */
  WORKER_PORT: port.default(3001),
  /** Whether this is the real site, or a rehearsal. Nothing acts on it yet: keep a rehearsal from search engines at its host. */
  SITE_ENV: z.enum(['production', 'staging']).default('production'),
});

/** The settings of everything under publish/, checked. */
export interface PublishEnvironment {
  /** The folder for everything that is made while running. */
  varDir: string;
  /** The folder of the release store, inside varDir. */
  storeDir: string;
  /** The port the public site answers on. */
  publicPort: number;
  /** The network address the public site listens on. */
  publicHost: string;
  /** The origin people see, without a slash at its end. */
  publicUrl: string;
  /** Whether the public can send ratings and requests. */
  hasIntake: boolean;
  /** Where what the public sent waits until the worker collects it, inside varDir. */
  spoolDir: string;
  /** How many proxies of ours may name the caller's address. */
  trustedProxies: number;
  /** How much of the public site stays in the public server's memory, in bytes. */
  cacheBytes: number;
  /** The port on this computer at which the worker takes commands. */
  workerPort: number;
  /** Whether this is the real site or a rehearsal. */
  siteEnv: 'production' | 'staging';
}

/** Reads and checks the settings of publish/; throws one sentence for each setting that is wrong. Nothing else in publish/ reads process.env. */
export function readEnvironment(variables: Record<string, string | undefined> = process.env): PublishEnvironment {
  const parsed = environmentSchema.safeParse(withoutEmpty(variables));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const name = issue.path.join('.');
      return `${name} is "${variables[name] ?? ''}": ${issue.message}.`;
    });
    throw new Error(`The environment does not fit: ${problems.join(' ')} .env.example says what each setting means.`);
  }
  const { VAR_DIR, PUBLIC_PORT, PUBLIC_HOST, PUBLIC_URL, PUBLIC_INTAKE, PUBLIC_TRUSTED_PROXIES, PUBLIC_CACHE_MB, WORKER_PORT, SITE_ENV } =
    parsed.data;
  return {
    varDir: VAR_DIR,
    storeDir: join(VAR_DIR, 'store'),
    publicPort: PUBLIC_PORT,
    publicHost: PUBLIC_HOST,
    publicUrl: new URL(PUBLIC_URL ?? `http://localhost:${PUBLIC_PORT}`).origin,
    hasIntake: PUBLIC_INTAKE === 'on',
    spoolDir: join(VAR_DIR, 'spool'),
    trustedProxies: PUBLIC_TRUSTED_PROXIES,
    cacheBytes: PUBLIC_CACHE_MB * 1024 * 1024,
    workerPort: WORKER_PORT,
    siteEnv: SITE_ENV,
  };
}

/** A line such as `PUBLIC_URL=` in an .env file means "not set". */
function withoutEmpty(variables: Record<string, string | undefined>) {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
}
