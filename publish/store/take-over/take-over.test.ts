import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { log } from '../../logging/log.ts';
import { openStore } from '../index.ts';
import { folderForThisTest, publish, storeForThisTest } from '../../../tests/support/store/example-store.ts';

/**
 * A store as version 0.1 left it: the archive was made by that version's own publisher, once, at the last commit before the
 * database, with the script that lies in it (made-by.ts): a first publish, what caught up behind it, a move, a withdrawal, two more
 * stories with one held back, and going back to the first release, which paused publishing.
 */
function oldStore(): string {
  const folder = folderForThisTest();
  const unpacked = spawnSync('tar', ['xzf', join(import.meta.dirname, 'store-of-version-0.1.tar.gz'), '-C', folder]);
  expect(unpacked.status).toBe(0);
  return join(folder, 'store');
}

const told = vi.spyOn(log, 'info');
beforeEach(() => {
  told.mockReset().mockReturnValue(undefined);
});
afterEach(() => {
  told.mockReset();
});

describe('a store that version 0.1 left in files', () => {
  it('answers at every address what it answered, now and as of each kept release', () => {
    const folder = oldStore();
    const store = storeForThisTest(folder);
    const text = (path: string, release?: number) => {
      const answer = release === undefined ? store.addresses.live(path) : store.addresses.asOf(path, release);
      if (answer === undefined) return 'nothing';
      return answer.status === 301 ? `→ ${answer.to}` : `${answer.status} ${store.objects.get(answer.sha256)?.toString() ?? ''}`;
    };
    expect(store.live()).toMatchObject({
      number: 6,
      kind: 'rollback',
      createdAt: '2026-11-02T09:45:00.000Z',
      reason: 'Went back to release 1',
      cursor: '13',
    });
    expect(store.releases.list().map(({ number, kind, knownAs }) => [number, kind, knownAs])).toEqual([
      [1, 'publish', 1],
      [2, 'background', 1],
      [3, 'publish', 3],
      [4, 'publish', 4],
      [5, 'publish', 5],
      [6, 'rollback', 6],
    ]);
    expect(store.releases.get(1)?.pages).toBe(37);
    expect(store.releases.newestContent()?.number).toBe(5);
    expect([1, 3, 5, 6].map((release) => text('/news/moving/', release).slice(0, 16))).toEqual([
      '200 <!doctype ht',
      '→ /news/moved/',
      '→ /news/moved/',
      '200 <!doctype ht',
    ]);
    expect(text('/news/moved/')).toMatch(/^410 .*We have gone back to an earlier version/);
    expect([text('/news/withdrawn/', 3), text('/news/withdrawn/', 4)]).toEqual([
      expect.stringContaining('What happened in story withdrawn.'),
      expect.stringMatching(/^410 .*It was wrong\./),
    ]);
    expect([text('/news/kept/', 5), text('/news/kept/')]).toEqual([
      expect.stringContaining('A mistake'),
      expect.stringContaining('Story kept'),
    ]);
    expect(text('/news/newer/')).toMatch(/^410 .*We have gone back to an earlier version/);
    expect(text('/404.html')).toMatch(/^404 /);
    expect(text('/files/plan/plan.pdf')).toContain('A large plan.');
    expect(store.addresses.live('/assets/app.abc123.css')).toMatchObject({ cache: 'immutable', isPermanent: false });
    expect(store.addresses.unanswered()).toEqual([]);
  });

  it('keeps its compressed forms, and knows which cannot be made smaller', () => {
    const store = storeForThisTest(oldStore());
    const list = store.addresses.live('/news/');
    const sha256 = list?.status === 200 ? list.sha256 : '';
    expect(store.objects.encoded(sha256, 'br')).toMatchObject({ quality: expect.any(Number) as number });
    expect(store.objects.encoded(sha256, 'gzip')?.quality).toBe(6);
    const asOf2 = store.addresses.asOf('/news/', 2);
    expect(store.objects.quality(asOf2?.status === 200 ? asOf2.sha256 : '', 'br')).toBe(11);
  });

  it('names in its ledger the document of every address that moved or was withdrawn', () => {
    const store = storeForThisTest(oldStore());
    expect(store.ledger.of('/news/moving/')).toMatchObject([
      { event: 'live', document: 'moving', title: 'Story moving' },
      { event: 'redirected', document: 'moving', title: 'Story moving', to: '/news/moved/' },
    ]);
    expect(store.ledger.last('/news/withdrawn/')).toMatchObject({ event: 'withdrawn', document: 'withdrawn', reason: 'It was wrong.' });
    expect(store.ledger.owner('/news/moving/')).toEqual({ document: 'moving', title: 'Story moving' });
    expect(store.addresses.ofDocument('moving', 4)).toEqual(['/news/moved/']);
    expect([...store.ledger.rows()]).toHaveLength(50);
  });

  it('keeps its published content, what is held back, and the pause', () => {
    const store = storeForThisTest(oldStore());
    const content = new Map([...store.content.rows()].map(({ kind, id, value }) => [`${kind} ${id}`, value]));
    expect(content.get('document kept')).toMatchObject({ title: 'A mistake' });
    expect(content.get('document moving')).toMatchObject({ slug: 'moved' });
    expect(content.has('document withdrawn')).toBe(false);
    expect(content.get('moved /news/moving/')).toEqual({ path: '/news/moving/', to: { kind: 'document', id: 'moving' } });
    expect(content.get('withdrawn /news/withdrawn/')).toMatchObject({ reason: 'It was wrong.' });
    expect(content.get('quarantined news/uses')).toMatchObject({ title: 'Story uses', problems: [{ field: 'Summary' }] });
    expect(content.get('global home')).toMatchObject({ title: 'Welcome' });
    expect(store.note('snapshot')).toEqual({ now: '2026-11-02T09:34:00.000Z' });
    expect(store.note('pause')).toEqual({ release: 1, by: 'An editor', at: '2026-11-02T09:46:00.000Z' });
    expect(store.content.due('2026-11-02T09:34:00.000Z')).toContainEqual({ kind: 'document', id: 'kept' });
    expect(store.recordings.count()).toBe(0);
  });

  it('says what it did, moves the old files aside, and does it once', () => {
    const folder = oldStore();
    openStore(folder).close();
    expect(told).toHaveBeenCalledExactlyOnceWith(
      'Took over 6 releases up to 6 and 50 rows of the ledger from the files of version 0.1 into store.db. What pages were made from was not taken over: the next publish renders the whole site once.',
    );
    expect(fs.readdirSync(folder).sort()).toEqual(['before-store.db', 'objects', 'store.db']);
    expect(fs.readdirSync(join(folder, 'before-store.db')).sort()).toEqual([
      'compression',
      'journals',
      'ledger.jsonl',
      'live',
      'objects',
      'paused.json',
      'releases',
      'search',
    ]);
    const store = storeForThisTest(folder);
    expect(told).toHaveBeenCalledOnce();
    expect(publish(store, { '/': 'Next' })).toBe(7);
    expect(store.collect({ now: new Date(Date.now() + 7_200_000) })).toEqual({ objects: 0, bytes: 0 });
  });

  it('is taken over whole or not at all, and the next start does it again', () => {
    const folder = oldStore();
    let left = 60;
    const cutOff = () => {
      if (--left === 0) throw new Error('cut off');
    };
    expect(() => openStore(folder, { onStatement: cutOff })).toThrow('cut off');
    expect(openStore(folder, { readOnly: true }).live()).toBeNull();
    expect(fs.existsSync(join(folder, 'live'))).toBe(true);
    expect(storeForThisTest(folder).live()?.number).toBe(6);
  });

  it('goes on moving files aside where a crash left off', () => {
    const folder = oldStore();
    openStore(folder).close();
    for (const name of ['live', 'releases']) fs.renameSync(join(folder, 'before-store.db', name), join(folder, name));
    storeForThisTest(folder);
    expect(fs.readdirSync(folder).filter((name) => ['live', 'releases'].includes(name))).toEqual([]);
  });

  it('says where it is damaged, and changes nothing', () => {
    const folder = oldStore();
    const ledger = join(folder, 'ledger.jsonl');
    fs.appendFileSync(ledger, 'nonsense\n{"path":"/torn/","at":"20');
    expect(() => openStore(folder)).toThrow(
      `The store of version 0.1 cannot be taken over: ${ledger}:51 is damaged, expected a row of the ledger. Nothing was changed. Restore a backup. Where there is none, take out only what is damaged (that line, or that file) and start again: what it said is lost, and nothing else.`,
    );
    expect(fs.existsSync(join(folder, 'live'))).toBe(true);
  });

  it('is still paused where the file that said so is torn', () => {
    const folder = oldStore();
    fs.writeFileSync(join(folder, 'paused.json'), '{"release":1,"by":"An ed');
    expect(storeForThisTest(folder).note('pause')).toEqual({ release: 6, by: 'Somebody', at: '2026-11-02T09:45:00.000Z' });
  });
});
