import fs from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../publish/store/index.ts';
import { mergeLedger, readLedgerIn } from '../../../publish/store/repair/merge-ledger.ts';
import { repairStore } from '../../../publish/store/repair/repair-store.ts';
import { context, gone, publishingSite, shown, stories, story } from './publishing-site.ts';

const site = publishingSite();

/** Overwrites every so-manyth page of the database, as a broken disk does. The first pages hold the names of the tables. */
function damage(every: number): void {
  const file = join(site.folder, 'store.db');
  const size = 8192;
  const database = new DatabaseSync(file);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  const pages = fs.statSync(file).size / size;
  const handle = fs.openSync(file, 'r+');
  for (let page = 45; page < pages; page += every) fs.writeSync(handle, Buffer.alloc(size, 'x'), 0, size, page * size);
  fs.closeSync(handle);
}

describe('a damaged database of the publisher', () => {
  it('is made anew from what can be read of it, and the next full publish gives the same site', async () => {
    await site.publisher.publish(stories(200), context);
    await site.publisher.publish([gone('s7'), shown({ ...story('s8'), slug: 'moved' })], context);
    const paths = [...stories(200).map((_, index) => `/news/s${index}/`), '/news/moved/', '/'];
    const before = await Promise.all(paths.map((path) => site.get(path)));
    site.store.close();
    damage(9);

    const { aside, tables } = repairStore(site.folder, { now: new Date('2026-11-29T10:00:00Z') });
    expect(aside).toBe(join(site.folder, 'store.db.damaged-2026-11-29T10-00-00-000Z'));
    expect(fs.existsSync(aside ?? '')).toBe(true);
    expect(tables.some(({ isWhole }) => !isWhole)).toBe(true);

    site.store = openStore(site.folder);
    await site.reopen();
    const everything = stories(200).filter((change) => !('id' in change) || !['s7', 's8'].includes(change.id));
    await site.publisher.publish([...everything, shown({ ...story('s8'), slug: 'moved' })], { ...context, isFull: true });
    expect(await Promise.all(paths.map((path) => site.get(path)))).toEqual(before);
    expect(await site.publisher.verify()).toEqual([]);
  });

  it('is left as it is where nothing is damaged', async () => {
    await site.publisher.publish(stories(3), context);
    const { aside, tables } = repairStore(site.folder);
    expect(aside).toBeUndefined();
    expect(tables.find(({ table }) => table === 'content')?.isWhole).toBe(true);
    expect(fs.readdirSync(site.folder).filter((name) => name.includes('repaired') || name.includes('damaged'))).toEqual([]);
    expect((await site.get('/news/s1/')).status).toBe(200);
  });

  it('is not touched while the publisher runs', () => {
    const lease = site.store.lease('publish', { ttl: 10_000 });
    expect(lease.acquire()).toBe(true);
    expect(() => repairStore(site.folder)).toThrow(
      'The publisher is running, so its database cannot be repaired. Stop Signpost first (Ctrl-C where npm start runs), then repair it.',
    );
    lease.release();
  });

  it('is left as it is where nothing can be read', () => {
    site.store.close();
    fs.writeFileSync(join(site.folder, 'store.db'), 'x'.repeat(100_000));
    for (const end of ['-wal', '-shm']) fs.rmSync(join(site.folder, `store.db${end}`), { force: true });
    expect(() => repairStore(site.folder)).toThrow(
      `Nothing can be read from store.db in ${site.folder}: its beginning is damaged. It was left as it is. Restore it from a backup.`,
    );
  });
});

describe('a store that was restored from a backup', () => {
  it('keeps the addresses that were live since, from the ledger of the store it takes the place of', async () => {
    await site.publisher.publish(stories(3), context);
    const backup = join(site.folder, 'backup.db');
    const source = new DatabaseSync(join(site.folder, 'store.db'), { readOnly: true });
    source.prepare('VACUUM INTO ?').run(backup);
    source.close();
    await site.publisher.publish([shown(story('since')), gone('s1', { reason: 'It was wrong.' })], context);
    await site.publisher.publish([shown({ ...story('s2'), slug: 'moved-since' })], context);
    expect((await site.get('/news/since/')).status).toBe(200);
    site.store.close();

    const aside = join(site.folder, 'aside');
    fs.mkdirSync(aside);
    for (const end of ['', '-wal', '-shm'])
      if (fs.existsSync(join(site.folder, `store.db${end}`)))
        fs.renameSync(join(site.folder, `store.db${end}`), join(aside, `store.db${end}`));
    fs.renameSync(backup, join(site.folder, 'store.db'));
    const merged = mergeLedger(site.folder, readLedgerIn(aside));
    expect(merged.lost).toEqual(['/api/v1/news/since.json', '/news/since/']);
    expect(merged.backAgain).toEqual(['/api/v1/news/s1.json', '/news/s1/']);
    expect(mergeLedger(site.folder, readLedgerIn(aside)).rows).toBe(0);

    site.store = openStore(site.folder);
    await site.reopen();
    await site.publisher.publish([], context);
    // The public server notices within a second that another file lies there.
    await expect.poll(async () => (await site.get('/news/since/')).status).toBe(410);
    expect((await site.get('/news/since/')).body).toContain('Story since');
    expect((await site.get('/news/moved-since/')).location).toBe('/news/s2/');
    for (const path of ['/news/s0/', '/news/s1/', '/news/s2/']) expect((await site.get(path)).status, path).toBe(200);
    expect(await site.publisher.verify()).toEqual([]);
  });
});
