import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { folderForThisTest } from '../../tests/support/folder-for-this-test.ts';
import { serveWorker, type StartingWorker } from '../jobs/serve-worker.ts';

const token = 'a token that every machine knows, say';
const servers: Server[] = [];

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('VAR_DIR', folderForThisTest());
  vi.stubEnv('WORKER_TOKEN', token);
});

afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) server.close();
});

it('asks the worker that publishes, whichever machine it is on', async () => {
  const standsBy = await worker({ waitsFor: 'Another worker publishes.', isStandingBy: true });
  const gone = await freeOrigin();
  const publishes = await answering({ state: 'idle' });
  const ask = await askerOf([gone, standsBy, publishes]);
  expect(await ask('/status', { method: 'GET', deadline: 5_000 })).toEqual({ status: 200, isOk: true, body: { state: 'idle' } });
});

it('says what the one that stands by says where no other answers', async () => {
  const standsBy = await worker({ waitsFor: 'Another worker (process 7 on host) is publishing.', isStandingBy: true });
  const ask = await askerOf([standsBy, await freeOrigin()]);
  expect((await ask('/status', { method: 'GET', deadline: 5_000 })).body).toEqual({
    state: 'failed',
    message: 'Another worker (process 7 on host) is publishing.',
  });
  expect((await ask('/preview', { method: 'POST', body: {}, deadline: 5_000 })).status).toBe(503);
});

it('says that the publisher is not running where none answers', async () => {
  const ask = await askerOf([await freeOrigin(), await freeOrigin()]);
  await expect(ask('/status', { method: 'GET', deadline: 5_000 })).rejects.toThrow('The publisher is not running.');
});

async function askerOf(origins: readonly string[]) {
  vi.stubEnv('WORKER_URLS', origins.join(', '));
  return (await import('./ask-worker.ts')).askWorker;
}

/** A real worker that is still waiting for the right to publish. */
async function worker(starting: StartingWorker): Promise<string> {
  return originOf(serveWorker(starting, { port: 0, token, log: () => undefined }));
}

/** In the place of a worker that publishes, which needs a database. */
async function answering(body: unknown): Promise<string> {
  return originOf(
    createServer((request, response) => {
      response.writeHead(request.headers.authorization === `Bearer ${token}` ? 200 : 401).end(JSON.stringify(body));
    }).listen(0, '127.0.0.1'),
  );
}

async function originOf(server: Server): Promise<string> {
  servers.push(server);
  if (!server.listening) await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function freeOrigin(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.close();
  await once(server, 'close');
  return origin;
}
