import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { handleEndpoints } from 'payload';
import type { Payload, SanitizedConfig } from 'payload';
import type { Role } from '../../../cms/access/roles.ts';
import { giveTables, takeTables } from '../../support/database/share-tables.ts';
import { hashPasswordsQuickly } from '../../support/running/hash-passwords-quickly.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { createTables } from '../database/start-payload.ts';

/** What the tests' people sign in with. */
export const password = 'marble lantern orchard tide';

/** An answer of the REST API. */
export type Answer = { status: number; body: Record<string, unknown>; headers: Headers };

/** Somebody who calls the REST API, signed in or not. */
export type Caller = {
  id: string;
  email: string;
  role: Role | 'signed-out';
  get: (path: string) => Promise<Answer>;
  send: (method: 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body?: object) => Promise<Answer>;
  /** Sends a body as it is, with headers of one's own. */
  raw: (method: string, path: string, init?: { body?: BodyInit; headers?: Record<string, string> }) => Promise<Response>;
};

/** The real configuration on a new database, with a folder of its own, called through the guard, without Next. */
export type Cms = {
  payload: Payload;
  config: SanitizedConfig;
  folder: string;
  signedOut: Caller;
  /** Makes a person with this role and signs them in. */
  officer: (role: Role, name?: string) => Promise<Caller>;
  /** Signs in; gives the session's token where that works. */
  signIn: (email: string, secret: string, from?: string) => Promise<Answer & { token?: string }>;
  /** Somebody with this token. */
  holding: (token: string, who?: { id?: string; email?: string; role?: Role }) => Caller;
  stop: () => Promise<void>;
};

let database: { url: string; compatibility: string } | undefined;

/** Makes the tests of this file run on another database than the embedded one. */
export function useDatabase(other: { url: string; compatibility: string }): void {
  database = other;
}

const origin = 'http://localhost:3000';

/**
 * Starts the CMS for a suite of tests. Settings are read when modules load, so a suite starts only one.
 * @param options `workerPort` is where it looks for a worker; nobody is there unless a test starts one; `from` is a
 * compressed SQLite database to start with, whose tables stay as they are
 */
export async function startCms({ workerPort = 9, from }: { workerPort?: number; from?: string } = {}): Promise<Cms> {
  const folder = temporaryFolder('cms');
  // People of an older database have their passwords hashed as they were.
  if (from === undefined) hashPasswordsQuickly();
  if (from !== undefined && !database) {
    mkdirSync(join(folder.path, 'database'));
    writeFileSync(join(folder.path, 'database', 'signpost.db'), gunzipSync(readFileSync(from)));
  }
  Object.assign(process.env, {
    VAR_DIR: folder.path,
    CMS_URL: origin,
    PAYLOAD_SECRET: randomUUID() + randomUUID(),
    WORKER_PORT: String(workerPort),
  });
  Object.assign(process.env, { DATABASE_URL: database?.url ?? '', DATABASE_COMPATIBILITY: database?.compatibility ?? '' });
  const { environment } = await import('../../../cms/environment.ts');
  const { makeDatabaseFile } = await import('../../../cms/database/sqlite.ts');
  // As set-up does: the CMS itself refuses a database that is not there.
  const databaseFile = join(folder.path, 'database', 'signpost.db');
  const hasTables = database !== undefined || from !== undefined || takeTables(databaseFile);
  if (!database) makeDatabaseFile(environment.databaseUrl);
  const { default: configured } = await import('../../../cms/payload.config.ts');
  const { guarded } = await import('../../../cms/api/guard/guard.ts');
  const { isOfficer } = await import('../../../cms/access/is-officer.ts');
  const config = await configured;
  // Refusals are what these tests are about; their stacks would hide the outcome.
  config.logger = { options: { level: 'silent' } } as never;
  config.loggingLevels = new Proxy(config.loggingLevels, { get: () => false });
  const { getPayload } = await import('payload');
  const payload = await getPayload({ config });
  if (!hasTables) {
    await createTables(payload);
    giveTables(databaseFile);
  }

  const handle = guarded(
    (request) => handleEndpoints({ config, request, path: pathAsNextGivesIt(request) }),
    (headers) => isOfficer(payload, headers),
  );
  const caller = (token: string | undefined, who: Partial<Pick<Caller, 'id' | 'email' | 'role'>>): Caller => {
    const raw: Caller['raw'] = (method, path, { body, headers = {} } = {}) =>
      handle(
        new Request(`${origin}${path}`, {
          method,
          headers: { ...(token ? { authorization: `JWT ${token}` } : {}), 'x-forwarded-for': '192.0.2.1', ...headers },
          ...(body === undefined ? {} : { body, duplex: 'half' }),
        }),
      );
    return {
      id: who.id ?? '',
      email: who.email ?? '',
      role: who.role ?? 'signed-out',
      raw,
      get: async (path) => answerOf(await raw('GET', path)),
      send: async (method, path, body) =>
        answerOf(
          await raw(
            method,
            path,
            body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
          ),
        ),
    };
  };

  const signedOut = caller(undefined, {});
  const signIn: Cms['signIn'] = async (email, secret, from = '192.0.2.1') => {
    const answer = await answerOf(
      await signedOut.raw('POST', '/api/users/login', {
        body: JSON.stringify({ email, password: secret }),
        headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
      }),
    );
    return typeof answer.body['token'] === 'string' ? { ...answer, token: answer.body['token'] } : answer;
  };

  return {
    payload,
    config,
    folder: folder.path,
    signedOut,
    signIn,
    holding: (token, who = {}) => caller(token, who),
    officer: async (role, name = `${role} ${randomUUID().slice(0, 4)}`) => {
      const email = `${name.replace(/\s/g, '-').toLowerCase()}@example.org`;
      const { id } = await payload.create({ collection: 'users', data: { name, email, password, role }, overrideAccess: true });
      const { token } = await signIn(email, password);
      if (!token) throw new Error(`${email} could not sign in.`);
      return caller(token, { id: String(id), email, role });
    },
    stop: async () => {
      await payload.destroy();
      folder.remove();
    },
  };
}

/** Next takes each part of a path apart, decodes it, and Payload's handler puts them together again. */
function pathAsNextGivesIt(request: Request): string {
  const parts = new URL(request.url).pathname.split('/').filter(Boolean).slice(1);
  return ['/api', ...parts.map((part) => encodeURIComponent(decodeURIComponent(part)))].join('/');
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text ? (JSON.parse(text) as Record<string, unknown>) : { text },
  };
}

/** The words of an error. */
export function wordsOf({ body }: Answer): string {
  const [first] = (body['errors'] as { message?: string; data?: { errors?: { message?: string }[] } }[] | undefined) ?? [];
  return [first?.message, ...(first?.data?.errors ?? []).map(({ message }) => message)].join(' ');
}
