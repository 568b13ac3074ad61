import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { uploadedFiles } from '../../scripts/backup/uploads.ts';
import { folderForThisTest } from '../../tests/support/folder-for-this-test.ts';
import { type S3Server, startS3Server } from '../../tests/support/running/s3-server.ts';
import type { ObjectStore } from './object-store.ts';
import { objectsOnDisk } from './objects-on-disk.ts';
import { objectsOnS3 } from './objects-on-s3.ts';

let server: S3Server | { skipped: string };

// The first time the server has to be fetched.
beforeAll(async () => {
  server = await startS3Server();
}, 600_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  if (!('skipped' in server)) await server.stop();
});

describe.each(['on disk', 'in a bucket'])('the bytes of uploads %s', (where) => {
  const open = (skip: (reason: string) => void): ObjectStore | undefined => {
    if (where === 'on disk') return objectsOnDisk(folderForThisTest());
    if ('skipped' in server) return void skip(server.skipped);
    for (const [name, value] of Object.entries(server.settings)) vi.stubEnv(name, value);
    return objectsOnS3(`s3://${server.bucket}/uploads`, folderForThisTest());
  };

  it('are there once they are written, whole and in part', async ({ skip }) => {
    const store = open(skip);
    if (store === undefined) return;
    const { sha256, bytes } = made('a picture');
    expect([await store.read(sha256), await store.size(sha256)]).toEqual([undefined, undefined]);
    await store.write(sha256, bytes);
    expect(await store.read(sha256)).toEqual(bytes);
    expect(await store.size(sha256)).toBe(bytes.length);
    expect(await new Response(await store.stream(sha256, { start: 2, end: 4 })).text()).toBe('pic');
  });

  it('are a file of this machine for as long as somebody needs one', async ({ skip }) => {
    const store = open(skip);
    if (store === undefined) return;
    const { sha256, bytes } = made('a file');
    await store.write(sha256, bytes);
    expect(await store.withFile(sha256, (path) => Promise.resolve(readFileSync(path)))).toEqual(bytes);
    expect(await store.withFile(made('never written').sha256, (path) => Promise.resolve(existsSync(path)))).toBe(false);
    if (where === 'in a bucket') expect(existsSync(await store.withFile(sha256, (path) => Promise.resolve(path)))).toBe(false);
  });

  it('are listed, and removed unless they were written again', async ({ skip }) => {
    const store = open(skip);
    if (store === undefined) return;
    const { sha256, bytes } = made('an old file');
    await store.write(sha256, bytes);
    if (!('skipped' in server) && where === 'in a bucket')
      await server.client.send(new PutObjectCommand({ Bucket: server.bucket, Key: 'uploads/notes.txt', Body: 'somebody else’s' }));
    const listed = [];
    for await (const one of store.list()) listed.push(one);
    const found = listed.find((one) => one.sha256 === sha256);
    expect(found?.size).toBe(bytes.length);
    expect(listed.every(({ name }) => !name.endsWith('notes.txt'))).toBe(true);
    await store.remove(found?.name ?? '', (found?.writtenAt ?? 0) - 1);
    expect(await store.size(sha256)).toBe(bytes.length);
    await store.remove(found?.name ?? '', (found?.writtenAt ?? 0) + 60_000);
    expect(await store.size(sha256)).toBeUndefined();
  });

  it('of a save that came to nothing take away nothing that was there before', async ({ skip }) => {
    const store = open(skip);
    if (store === undefined) return;
    const { sha256, bytes } = made('kept');
    await store.write(sha256, bytes);
    await (await store.write(sha256, bytes)).takeBack();
    expect(await store.read(sha256)).toEqual(bytes);
  });
});

it('the bytes of uploads in a bucket are in a backup', async ({ skip }) => {
  if ('skipped' in server) return skip(server.skipped);
  for (const [name, value] of Object.entries(server.settings)) vi.stubEnv(name, value);
  const address = `s3://${server.bucket}/for-a-backup`;
  vi.stubEnv('UPLOADS_DIR', address);
  const { sha256, bytes } = made('a picture that no other machine has');
  await objectsOnS3(address, folderForThisTest()).write(sha256, bytes);
  const { folder, names } = await uploadedFiles({ uploadsDir: '/nowhere' }, folderForThisTest());
  expect(names).toEqual([`${sha256.slice(0, 2)}/${sha256.slice(2)}`]);
  expect(readFileSync(join(folder, names[0] ?? ''))).toEqual(bytes);
});

function made(text: string): { sha256: string; bytes: Buffer } {
  const bytes = Buffer.from(text);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}
