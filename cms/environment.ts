import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65535);

const settings = z.object({
  /** The address officers open the CMS at, without a path. Anything but this computer needs https. */
  CMS_URL: z.url().optional(),
  /** The port the CMS listens on. */
  CMS_PORT: port.default(3000),
  /** `mongodb://…` for MongoDB; with nothing set, the embedded SQLite database in the var folder. */
  DATABASE_URL: z.string().optional(),
  /** Which server it is that only resembles MongoDB, where it is one. */
  DATABASE_COMPATIBILITY: z.enum(['none', 'cosmosdb', 'documentdb', 'firestore', 'mongo-java-server']).default('none'),
  /** What sessions are signed with; made and kept in the var folder where it is not set. */
  PAYLOAD_SECRET: z.string().min(32, 'must be at least 32 characters long').optional(),
  /** Where databases, uploads, snapshots, releases and secrets live. */
  VAR_DIR: z.string().default('var'),
  /** The port on this computer at which the CMS reaches the worker. */
  WORKER_PORT: port.default(3001),
  /** The address of the public site. */
  PUBLIC_URL: z.url().default('http://localhost:4321'),
  /** How many proxies of ours stand in front of the CMS and may name the caller's address. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
});

const secretsFile = z.object({ payloadSecret: z.string().min(32), workerToken: z.string().min(32) });

/** Everything the CMS is told from outside, checked once. Nothing else in `cms/` reads `process.env`. */
export const environment = readEnvironment(process.env);

/** The two secrets, made on first use in `var/secrets.json`, which only its owner may read. */
export function secrets(): { payloadSecret: string; workerToken: string } {
  const kept = readOrMakeSecrets(join(environment.varDir, 'secrets.json'));
  return { ...kept, payloadSecret: environment.payloadSecret ?? kept.payloadSecret };
}

/** Reads settings from variables; throws one error that names every wrong one. */
export function readEnvironment(variables: Record<string, string | undefined>) {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = settings.safeParse(filled);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `- ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(
      `The CMS cannot start with these settings:\n${problems.join('\n')}\nMend them in the environment or in .env; .env.example explains each.`,
    );
  }
  const given = result.data;
  const serverUrl = new URL(given.CMS_URL ?? `http://localhost:${given.CMS_PORT}`);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(serverUrl.hostname);
  if (!isLocal && serverUrl.protocol !== 'https:') {
    throw new Error(`CMS_URL is ${serverUrl.origin}, which would send passwords in the clear. Use https, or localhost.`);
  }
  const varDir = isAbsolute(given.VAR_DIR) ? given.VAR_DIR : join(/*turbopackIgnore: true*/ process.cwd(), given.VAR_DIR);
  return {
    serverUrl: serverUrl.origin,
    // This computer has two names, and officers may type either.
    origins: isLocal
      ? [...new Set([serverUrl.origin, ...['localhost', '127.0.0.1'].map((name) => originNamed(serverUrl, name))])]
      : [serverUrl.origin],
    isLocal,
    cmsPort: given.CMS_PORT,
    databaseUrl: given.DATABASE_URL ?? `file:${join(varDir, 'database', 'signpost.db')}`,
    databaseCompatibility: given.DATABASE_COMPATIBILITY,
    payloadSecret: given.PAYLOAD_SECRET,
    varDir,
    workerPort: given.WORKER_PORT,
    publicUrl: given.PUBLIC_URL.replace(/\/$/, ''),
    trustedProxies: given.TRUSTED_PROXIES,
    isProduction: given.NODE_ENV === 'production',
  };
}

function originNamed(url: URL, hostname: string): string {
  const named = new URL(url);
  named.hostname = hostname;
  return named.origin;
}

function readOrMakeSecrets(path: string): z.infer<typeof secretsFile> {
  const kept = readSecrets(path);
  if (kept) return kept;
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  const made = { payloadSecret: randomBytes(32).toString('hex'), workerToken: randomBytes(32).toString('hex') };
  writeFileSync(draft, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  chmodSync(draft, 0o600);
  try {
    // A link fails where the file is there by now, so two processes that start at once agree on one pair.
    linkSync(draft, path);
  } catch (cause) {
    if (!isCode(cause, 'EEXIST')) throw new Error(`Could not keep the secrets in ${path}: is the folder writable?`, { cause });
  } finally {
    rmSync(draft, { force: true });
  }
  return readSecrets(path) ?? made;
}

function readSecrets(path: string): z.infer<typeof secretsFile> | undefined {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    if (isCode(cause, 'ENOENT')) return undefined;
    throw new Error(`Could not read the secrets in ${path}. The user that runs the CMS must own the file.`, { cause });
  }
  try {
    return secretsFile.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(
      `The secrets in ${path} are damaged. Restore the file from a backup, or remove it: everybody must then sign in again.`,
      { cause },
    );
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
