import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { GetObjectCommand, ListObjectVersionsCommand, PutBucketVersioningCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exportRelease } from '../../../publish/serve/export/export.ts';
import { type ExportHost, exportHostOf } from '../../../publish/serve/export/host.ts';
import { openTarget } from '../../../publish/serve/export/open-target.ts';
import { closeServer } from '../../../publish/serve/server.ts';
import { folderForThisTest } from '../../support/folder-for-this-test.ts';
import { type S3Server, startS3Server } from '../../support/running/s3-server.ts';
import { context, gone, publishingSite, shown, stories, story } from './publishing-site.ts';

const site = publishingSite();

describe('a receipt', () => {
  it('is kept in the transaction of its release, and waits until the CMS has it', async () => {
    await site.publisher.publish([shown(story('a'))], { ...context, by: ['Ann', 'Ben'] });
    const [receipt] = site.publisher.receipts.waiting();
    expect(receipt).toMatchObject({
      kind: 'publish',
      release: 1,
      by: 'Ann, Ben',
      shown: [{ collection: 'news', id: 'a', version: 'v' }],
      quarantined: [],
      proof: { wrong: [] },
    });
    site.publisher.receipts.delivered(receipt?.id ?? '');
    expect(site.publisher.receipts.waiting()).toEqual([]);
  });

  it('names every document of a release of ten thousand', async () => {
    const { receipt } = await site.publisher.publish(stories(10_000), context);
    expect(receipt.shown).toHaveLength(10_000);
    expect(site.publisher.receipts.waiting()[0]?.shown).toHaveLength(10_000);
  }, 120_000);

  it('of a publisher that ended between the swap and the proof is proved by the next one', async () => {
    await site.publisher.publish([shown(story('a'))], context);
    await site.reopen({
      onStep: (step) => {
        if (step === 'prove') throw new Error('killed');
      },
    });
    await expect(site.publisher.publish([shown(story('b'))], context)).rejects.toThrow('killed');
    expect((await site.get('/news/b/')).status).toBe(200);
    expect(site.publisher.receipts.waiting().at(-1)).not.toHaveProperty('proof');
    await site.reopen();
    expect(site.publisher.receipts.waiting().at(-1)).toMatchObject({ shown: [{ id: 'b' }], proof: { wrong: [] } });
    expect(site.publisher.receipts.waiting().at(-1)?.proof?.proved).toBeGreaterThan(0);
  });

  it('says what was refused, and the next publish that passes has one of its own', async () => {
    await site.publisher.publish(stories(12), context);
    const nearlyAll = Array.from({ length: 11 }, (_, index) => gone(`s${index}`));
    await expect(site.publisher.publish(nearlyAll, context)).rejects.toThrow('it would hold 1 documents');
    const { receipt } = await site.publisher.publish(nearlyAll, { ...context, mayShrink: true });
    expect(site.publisher.receipts.waiting().map(({ kind }) => kind)).toEqual(['publish', 'refused', 'publish']);
    expect(receipt.shown).toHaveLength(11);
  });
});

describe('a host that each publish keeps up to date', () => {
  it('has the new page, and its caches were told, before the receipt says live', async () => {
    const folder = folderForThisTest();
    const told: { release: number; addresses: string[]; hadPage: boolean; hadProof: boolean }[] = [];
    const purging = createServer((request, response) => {
      void request.toArray().then((chunks) => {
        const body = JSON.parse(Buffer.concat(chunks as Buffer[]).toString()) as { release: number; addresses: string[] };
        const hadProof = site.publisher.receipts.waiting().at(-1)?.proof !== undefined;
        told.push({ ...body, hadPage: existsSync(join(folder, 'news/a/index.html')), hadProof });
        response.writeHead(204).end();
      });
    }).listen(0, '127.0.0.1');
    await once(purging, 'listening');
    try {
      const purgeUrl = `http://127.0.0.1:${(purging.address() as AddressInfo).port}/purge?key=secret`;
      await site.reopen({ exportHost: hostAt(folder, purgeUrl) });
      await site.publisher.publish([shown(story('a')), shown(story('b'))], context);
      expect(told).toHaveLength(1);
      expect(told[0]).toMatchObject({ release: 1, hadPage: true, hadProof: false });
      expect(told[0]?.addresses).toContain('https://www.example.org/news/a/');
      expect(site.publisher.receipts.waiting()[0]).toMatchObject({ proof: { wrong: [] } });
      expect(readFileSync(join(folder, 'news/a/index.html'), 'utf8')).toBe((await site.get('/news/a/')).body);

      await site.publisher.publish([gone('a')], context);
      expect(readFileSync(join(folder, '.host/nginx-maps.conf'), 'utf8')).toContain('"/news/a/" "1";');
    } finally {
      await closeServer(purging);
    }
  });

  it('that cannot be written keeps the receipt waiting, and says why until it is mended', async () => {
    const folder = folderForThisTest();
    writeFileSync(join(folder, 'thesis.doc'), 'years of work');
    await site.reopen({ exportHost: hostAt(folder) });
    await site.publisher.publish([shown(story('a'))], context);
    expect((await site.get('/news/a/')).status).toBe(200);
    expect(site.publisher.receipts.waiting()[0]).not.toHaveProperty('proof');
    expect(site.publisher.hostProblem()).toContain(`${folder} is not empty and not an export of Signpost`);
    await expect(site.publisher.catchUpHost()).rejects.toThrow('is not empty');

    rmSync(join(folder, 'thesis.doc'));
    await site.publisher.catchUpHost();
    expect(site.publisher.hostProblem()).toBeUndefined();
    expect(site.publisher.receipts.waiting()[0]).toMatchObject({ proof: { wrong: [] } });
  });

  it('tells caches once more what was not told when the publisher was killed', async () => {
    const folder = folderForThisTest();
    await site.reopen({ exportHost: hostAt(folder, 'http://127.0.0.1:9/nobody') });
    await site.publisher.publish([shown(story('a'))], context);
    expect(site.publisher.hostProblem()).toContain('could not be told what changed (PURGE_URL): it did not answer.');
    const told: string[] = [];
    const purging = createServer((request, response) => {
      void request.toArray().then((chunks) => {
        told.push(Buffer.concat(chunks as Buffer[]).toString());
        response.writeHead(200).end();
      });
    }).listen(0, '127.0.0.1');
    await once(purging, 'listening');
    await site.reopen({ exportHost: hostAt(folder, `http://127.0.0.1:${(purging.address() as AddressInfo).port}/`) });
    await closeServer(purging);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('https://www.example.org/news/a/');
    expect(site.publisher.receipts.waiting()[0]).toMatchObject({ proof: { wrong: [] } });
  });
});

describe('a bucket that each publish keeps up to date', () => {
  let server: S3Server | { skipped: string };
  beforeAll(async () => {
    server = await startS3Server();
  });
  afterAll(async () => {
    if (!('skipped' in server)) await server.stop();
    vi.unstubAllEnvs();
  });

  it('has what changed and nothing else, each object with what its host must know of it', async ({ skip }) => {
    if ('skipped' in server) return skip(server.skipped);
    const { bucket, client, settings } = server;
    for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: 'another/site.txt', Body: 'not ours' }));
    const written = async () => {
      const { Versions = [] } = await client.send(new ListObjectVersionsCommand({ Bucket: bucket }));
      return new Map(Versions.filter(({ IsLatest }) => IsLatest).map(({ Key = '', VersionId }) => [Key, VersionId]));
    };
    // The server counts what is written to one object.
    await client.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration: { Status: 'Enabled' } }));
    const object = async (key: string) => {
      const { Body, ContentType, CacheControl, WebsiteRedirectLocation } = await client.send(
        new GetObjectCommand({ Bucket: bucket, Key: `site/${key}` }),
      );
      return { body: await Body?.transformToString(), type: ContentType, cache: CacheControl, to: WebsiteRedirectLocation };
    };
    const host = exportHostOf({ exportDir: `s3://${bucket}/site`, purgeUrl: undefined, publicUrl: 'https://www.example.org' }, site.store);
    await site.reopen({ exportHost: host });
    await site.publisher.publish([shown(story('a')), shown(story('b'))], context);
    expect(site.publisher.hostProblem()).toBeUndefined();
    expect(site.publisher.receipts.waiting()[0]).toMatchObject({ proof: { wrong: [] } });
    expect(await object('news/a/index.html')).toEqual({
      body: (await site.get('/news/a/')).body,
      type: 'text/html; charset=utf-8',
      cache: 'no-cache',
      to: undefined,
    });

    const etags = await written();
    await site.publisher.publish([shown({ ...story('a'), slug: 'moved' })], context);
    const after = await written();
    // Written again or not, each with the moment of its writing.
    expect(after.get('site/news/b/index.html')).toBe(etags.get('site/news/b/index.html'));
    expect(after.get('another/site.txt')).toBe(etags.get('another/site.txt'));
    expect(await object('news/a/index.html')).toMatchObject({ to: '/news/moved/' });
    expect((await object('news/moved/index.html')).body).toBe((await site.get('/news/moved/')).body);

    await site.publisher.publish([gone('b')], { ...context, mayShrink: true });
    expect((await object('news/b/index.html')).body).toContain('<title>');
    await expect(exportRelease(site.store, await openTarget(`s3://${bucket}/another`))).rejects.toThrow(
      `s3://${bucket}/another/ is not empty and not an export of Signpost: nothing was written.`,
    );
  });
});

describe('going back', () => {
  it('to the release that is live is refused, so that publishing goes on as it was', async () => {
    const { receipt } = await site.publisher.publish([shown(story('a'))], context);
    await expect(site.publisher.rollback(receipt.release, 'an editor')).rejects.toThrow(
      'Release 1 is live already, so there is nothing to go back to. Choose an earlier release.',
    );
    expect(site.publisher.paused()).toBeUndefined();
    expect(site.publisher.isBehind()).toBe(false);
    expect((await site.publisher.publish([], context)).outcome).toBe('unchanged');
    expect(site.store.releases.list()).toHaveLength(1);
  });

  it('and resuming ends in one release, after which nothing is behind', async () => {
    const { receipt } = await site.publisher.publish([shown(story('a'))], context);
    await site.publisher.publish([shown({ ...story('a'), title: 'Newer' })], context);
    await site.publisher.rollback(receipt.release, 'an editor');
    site.publisher.resume();
    await site.publisher.publish([], context);
    const releases = site.store.releases.list().length;
    for (let again = 0; again < 3; again += 1) expect((await site.publisher.publish([], context)).outcome).toBe('unchanged');
    expect(site.publisher.isBehind()).toBe(false);
    expect(site.store.releases.list()).toHaveLength(releases);
    expect((await site.get('/news/a/')).body).toContain('Newer');
  });
});

function hostAt(folder: string, purgeUrl?: string): ExportHost | undefined {
  return exportHostOf({ exportDir: folder, purgeUrl, publicUrl: 'https://www.example.org' }, site.store);
}
