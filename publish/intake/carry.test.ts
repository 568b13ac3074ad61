import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SpoolEntry } from '../../content/model/intake/intake.ts';
import { folderForThisTest } from '../../tests/support/folder-for-this-test.ts';
import { closeServer } from '../serve/server.ts';
import { serveSpool, spoolAt } from './carry.ts';
import { openSpool } from './spool.ts';

const token = 'a token that is long enough to be one';
let folder: string;
let origin: string;
let stop: () => Promise<void>;

beforeEach(async () => {
  folder = folderForThisTest();
  const server = serveSpool(folder, token, () => undefined).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stop = () => closeServer(server);
});

afterEach(() => stop());

it('carries everything once, however much there is, and leaves it where it was until it is kept', async () => {
  const sent = await Promise.all(Array.from({ length: 205 }, () => send()));
  const spool = spoolAt(origin, token);
  const collected: string[] = [];
  for await (const { id } of spool.read(() => undefined)) {
    // A worker that is killed before this finds it again.
    expect(readdirSync(folder)).toContain(`${id}.json`);
    collected.push(id);
    await spool.remove(id);
  }
  expect(collected.toSorted()).toEqual(sent.toSorted());
  expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toEqual([]);
}, 60_000);

it('ends where nothing can be kept, instead of asking for the same for ever', async () => {
  await Promise.all(Array.from({ length: 201 }, () => send()));
  let count = 0;
  for await (const _entry of spoolAt(origin, token).read(() => undefined)) count += 1;
  expect(count).toBeGreaterThanOrEqual(200);
}, 60_000);

it('tells of what cannot be read, which is put aside', async () => {
  writeFileSync(join(folder, `${randomUUID()}.json`), 'half a');
  const problems: string[] = [];
  for await (const _entry of spoolAt(origin, token).read((problem) => problems.push(problem))) continue;
  expect(problems).toEqual([expect.stringContaining('cannot be read, and was put aside')]);
});

it('is for whoever knows the token', async () => {
  await send();
  const spool = spoolAt(origin, 'another token that is as long as it is');
  await expect(spool.read(() => undefined).next()).rejects.toThrow(
    `The spool at ${origin} does not know the token: set SPOOL_TOKEN to the same on both machines.`,
  );
  await expect(spool.remove(randomUUID())).rejects.toThrow('does not know the token');
  expect((await fetch(`${origin}/spool`)).status).toBe(401);
});

it('removes nothing outside itself', async () => {
  const headers = { authorization: `Bearer ${token}` };
  for (const path of ['/spool/../secrets', '/spool/..%2fsecrets', '/spool/', '/spool/x'])
    expect((await fetch(origin + path, { method: 'DELETE', headers })).status, path).toBe(404);
});

/** Somebody sends something to the public server of that machine. */
async function send(): Promise<string> {
  const entry: SpoolEntry = { id: randomUUID(), at: '2026-11-29T09:00:00.000Z', kind: 'empty-search', words: 'choir' };
  await openSpool(folder).add(entry);
  return entry.id;
}
