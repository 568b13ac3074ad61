import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Payload } from 'payload';
import { openMongoDb, type TestMongoDb } from '../../support/database/mongodb.ts';
import { rowsOf } from './rows.ts';
import { startPayload } from './start-payload.ts';

const down = 'The database does not answer, so nothing was saved. The public site is not affected. Try again in a minute.';

let server: TestMongoDb | { skipped: string };
let line: Line;

beforeAll(async () => {
  server = await openMongoDb();
  if (!('skipped' in server)) line = await lineTo(server.url);
}, 300_000);
afterAll(async () => {
  await line?.cut();
  if (!('skipped' in server)) await server.stop();
});

test('a MongoDB that does not answer at the start is said in words, and used once it does', async ({ skip }) => {
  if ('skipped' in server) return skip(server.skipped);
  const { compatibility } = server;
  await line.cut();
  await expect(startPayload({ url: line.url, compatibility })).rejects.toThrow(
    `The database at ${line.url.replace(/\?.*$/, '')} does not answer. Check that it runs and that DATABASE_URL is right; Signpost goes on by itself.`,
  );
  await line.mend();
  const payload = await startPayload({ url: line.url, compatibility });
  await rowsOf(payload, 'suite-articles').create({ title: 'after' });
  await payload.destroy();
}, 120_000);

test('a save while MongoDB is down is refused in words, and saving goes on by itself once it is back', async ({ skip }) => {
  if ('skipped' in server) return skip(server.skipped);
  await line.mend();
  const payload: Payload = await startPayload({ url: line.url, compatibility: server.compatibility });
  const articles = rowsOf(payload, 'suite-articles');
  const before = await articles.count();
  await line.cut();
  await expect(articles.create({ title: 'meanwhile' })).rejects.toMatchObject({ status: 503, message: down });
  await expect(articles.count()).rejects.toMatchObject({ status: 503, message: down });
  await line.mend();
  await articles.create({ title: 'after' });
  expect(await articles.count()).toBe(before + 1);
  await payload.destroy();
}, 120_000);

/** A line to a server that can be cut, and mended without the server losing anything. */
type Line = { url: string; cut: () => Promise<void>; mend: () => Promise<void> };

async function lineTo(url: string): Promise<Line> {
  const address = new URL(url);
  const [host = '127.0.0.1', port = '27017'] = address.host.split(',')[0]?.split(':') ?? [];
  const open = new Set<Socket>();
  let listener: Server | undefined;
  const listen = async (at: number): Promise<number> => {
    listener = createServer((from) => {
      const to = connect(Number(port), host);
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const) {
        open.add(one);
        one.on('error', () => other.destroy());
        one.on('close', () => open.delete(one));
        one.pipe(other);
      }
    }).listen(at, '127.0.0.1');
    await once(listener, 'listening');
    return (listener.address() as AddressInfo).port;
  };
  const own = await listen(0);
  address.host = `127.0.0.1:${own}`;
  // Else the driver would go to the members of a replica set by their own addresses.
  address.searchParams.delete('replicaSet');
  address.searchParams.set('directConnection', 'true');
  return {
    url: address.href,
    cut: async () => {
      if (!listener?.listening) return;
      const closed = once(listener, 'close');
      listener.close();
      for (const one of open) one.destroy();
      await closed;
    },
    mend: async () => {
      if (!listener?.listening) await listen(own);
    },
  };
}
