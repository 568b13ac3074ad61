import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { startMongoDb, type TestMongoDb } from './mongodb.ts';

/**
 * Starts one MongoDB for every file of tests that asks for it, when the first asks, and ends it after the last. Vitest runs
 * this beside its workers, which ask at the address in `SHARED_MONGODB`.
 */
export async function setup(): Promise<() => Promise<void>> {
  let shared: Promise<TestMongoDb | { skipped: string }> | undefined;
  const desk = createServer((_, answer) => {
    shared ??= startMongoDb();
    shared.then(
      (server) => answer.end(JSON.stringify(server)),
      (error: unknown) => answer.writeHead(500).end(String(error)),
    );
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  process.env['SHARED_MONGODB'] = `http://127.0.0.1:${(desk.address() as AddressInfo).port}/`;
  return async () => {
    desk.close();
    const server = await shared;
    if (server && 'stop' in server) await server.stop();
  };
}
