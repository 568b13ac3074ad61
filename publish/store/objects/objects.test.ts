import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { beginRelease, folderForThisTest, page, publish, storeForThisTest } from '../../../tests/support/store/example-store.ts';

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const large = Buffer.alloc(200_000, 'A large picture. ');
const hour = 60 * 60 * 1000;
const day = 24 * hour;
const later = new Date(Date.now() + 2 * hour);

describe('bytes', () => {
  it('are kept once, small ones inside and large ones in a file beside the database', () => {
    const store = storeForThisTest();
    for (const bytes of [Buffer.alloc(0), Buffer.from('small'), large]) {
      const ref = store.write((unit) => unit.putObject(bytes));
      expect(ref).toEqual({ sha256: sha256Of(bytes), size: bytes.length });
      expect(store.write((unit) => unit.putObject(bytes))).toEqual(ref);
      expect(store.objects.has(ref.sha256)).toBe(true);
      expect(store.objects.get(ref.sha256)?.equals(bytes)).toBe(true);
    }
    const sha256 = sha256Of(large);
    const file = join(store.folder, 'objects', sha256.slice(0, 2), sha256.slice(2));
    expect(store.objects.file(sha256)).toBe(file);
    expect(fs.readFileSync(file).equals(large)).toBe(true);
    expect(store.objects.file(sha256Of(Buffer.from('small')))).toBeUndefined();
    expect(store.objects.get('f'.repeat(64))).toBeUndefined();
    expect(fs.readdirSync(join(store.folder, 'tmp'))).toEqual([]);
  });

  it('of a file are copied, however large', async () => {
    const store = storeForThisTest();
    for (const bytes of [Buffer.from('small'), large]) {
      const source = join(folderForThisTest(), 'source');
      fs.writeFileSync(source, bytes);
      expect(await store.putFile(source)).toEqual({ sha256: sha256Of(bytes), size: bytes.length });
      expect(await store.putFile(source)).toEqual({ sha256: sha256Of(bytes), size: bytes.length });
      fs.writeFileSync(source, 'changed since');
      expect(store.objects.get(sha256Of(bytes))?.equals(bytes)).toBe(true);
    }
    await expect(store.putFile(join(store.folder, 'nothing.pdf'))).rejects.toThrow(`Could not copy ${join(store.folder, 'nothing.pdf')}`);
  });

  it('whose file is lost or cut short are not there, and come back when they are put again', () => {
    const store = storeForThisTest();
    const { sha256 } = store.write((unit) => unit.putObject(large));
    const file = store.objects.file(sha256) ?? '';
    for (const damage of [() => fs.rmSync(file), () => fs.writeFileSync(file, 'cut short')]) {
      damage();
      expect([store.objects.has(sha256), store.objects.get(sha256)]).toEqual([false, undefined]);
      store.write((unit) => unit.putObject(large));
      expect(store.objects.get(sha256)?.equals(large)).toBe(true);
    }
  });

  it('have compressed forms of their own, which are no new release', () => {
    const store = storeForThisTest();
    publish(store, { '/': 'Home' });
    const answer = store.addresses.live('/');
    const sha256 = answer?.status === 200 ? answer.sha256 : '';
    expect([store.objects.encoded(sha256, 'br'), store.objects.quality(sha256, 'br')]).toEqual([undefined, undefined]);
    for (const quality of [5, 11]) {
      store.write((unit) => {
        unit.putEncoded(sha256, 'br', quality, Buffer.from(`form ${quality}`));
      });
      expect(store.objects.encoded(sha256, 'br')).toEqual({ bytes: Buffer.from(`form ${quality}`), quality });
    }
    store.write((unit) => {
      unit.putEncoded(sha256, 'gzip', 6, null);
    });
    expect([store.objects.encoded(sha256, 'gzip'), store.objects.quality(sha256, 'gzip')]).toEqual([undefined, 6]);
    expect(store.live()?.number).toBe(1);
  });
});

describe('the sweep', () => {
  it('removes what nothing names, with its compressed forms and its file, once it is an hour old', () => {
    const store = storeForThisTest();
    publish(store, { '/': 'Home' });
    const refs = store.write((unit) => [unit.putObject(Buffer.from('unwanted')), unit.putObject(large)]);
    const [small, big] = refs.map(({ sha256 }) => sha256);
    store.write((unit) => {
      unit.putEncoded(small ?? '', 'br', 5, Buffer.from('x'));
    });
    const file = store.objects.file(big ?? '') ?? '';
    expect(store.collect()).toEqual({ objects: 0, bytes: 0 });
    expect(store.collect({ now: later })).toEqual({ objects: 2, bytes: 200_008 });
    expect([store.objects.has(small ?? ''), store.objects.encoded(small ?? '', 'br'), fs.existsSync(file)]).toEqual([
      false,
      undefined,
      false,
    ]);
    expect(store.objects.has(sha256Of(Buffer.from('Home')))).toBe(true);
  });

  it('removes a file whose transaction never came, once it is an hour old', () => {
    const store = storeForThisTest();
    expect(() =>
      store.write((unit) => {
        unit.putObject(large);
        throw new Error('cut off');
      }),
    ).toThrow('cut off');
    expect(store.collect()).toEqual({ objects: 0, bytes: 0 });
    expect(store.collect({ now: later })).toEqual({ objects: 1, bytes: 200_000 });
    expect(fs.readdirSync(join(store.folder, 'objects')).flatMap((name) => fs.readdirSync(join(store.folder, 'objects', name)))).toEqual(
      [],
    );
  });

  it('never removes what any kept release answers, whatever became of it since', () => {
    const store = storeForThisTest();
    for (let number = 1; number <= 20; number++)
      publish(store, {
        '/': `Home ${number}`,
        [`/${number % 3}/`]: number % 4 ? `Page ${number}` : null,
        '/large/': `${number}`.repeat(150_000),
      });
    store.prune({ keep: 5, days: 0 });
    expect(store.collect({ now: later }).objects).toBeGreaterThan(0);
    for (const { number } of store.releases.list())
      for (const [path, answer] of store.addresses.all(number)) {
        const bytes = answer.status === 200 ? store.objects.get(answer.sha256) : undefined;
        expect(bytes === undefined ? 'missing' : sha256Of(bytes), `${path} of release ${number}`).toBe(
          answer.status === 200 ? answer.sha256 : '',
        );
      }
    expect(store.collect({ now: later })).toEqual({ objects: 0, bytes: 0 });
  });

  it('spares what is wanted again, though it is old', () => {
    let sha256 = '';
    const store = storeForThisTest();
    store.write((unit) => {
      sha256 = unit.putObject(Buffer.from('wanted twice')).sha256;
    });
    const inAnHour = new Date(Date.now() + hour + 60_000);
    vi.useFakeTimers({ toFake: ['Date'], now: inAnHour });
    store.write((unit) => unit.putObject(Buffer.from('wanted twice')));
    vi.useRealTimers();
    store.collect({ now: inAnHour });
    expect(store.objects.has(sha256)).toBe(true);
  });
});

describe('old releases', () => {
  const ago = (days: number) => ({ createdAt: new Date(Date.now() - days * day).toISOString() });

  it('go, but for the last few with what caught up behind each last, and those that were live lately', () => {
    const store = storeForThisTest();
    publish(store, { '/': '1' }, ago(9));
    publish(store, { '/s': '2' }, { ...ago(9), kind: 'search' });
    publish(store, { '/s': '3' }, { ...ago(9), kind: 'background' });
    publish(store, { '/': '4' }, ago(8));
    publish(store, { '/s': '5' }, { ...ago(8), kind: 'search' });
    publish(store, { '/s': '6' }, { ...ago(8), kind: 'background' });
    publish(store, { '/': '7' }, ago(7));
    publish(store, { '/s': '8' }, { ...ago(6), kind: 'search' });
    expect(store.prune({ keep: 2, days: 1 })).toEqual([1, 2, 3, 5]);
    expect([4, 6, 7].map((number) => store.releases.latestOf(number))).toEqual([6, 6, 8]);
    expect(store.prune({ keep: 1, days: 7.5 })).toEqual([4]);
    expect(store.releases.list().map(({ number }) => number)).toEqual([6, 7, 8]);
  });

  it('never take along what a rollback grew from, nor when the public saw what it still sees', () => {
    const store = storeForThisTest();
    publish(store, { '/': 'Old', '/a/': 'A' }, ago(9));
    publish(store, { '/': 'Newest' }, ago(8));
    for (const days of [7, 6, 5])
      store.write((unit) => {
        beginRelease(unit, { ...ago(days), kind: 'rollback' }).restore(2);
      });
    expect(store.prune({ keep: 1, days: 0 })).toEqual([1, 3, 4]);
    expect(store.releases.newestContent()?.number).toBe(2);
    expect(store.addresses.asOf('/a/', 2)?.status).toBe(200);
    expect(store.addresses.changedSince(2)).toEqual([]);
  });

  it('take along what addresses answered only then; an address that must answer and does not is never forgotten', () => {
    const store = storeForThisTest();
    publish(store, { '/kept/': 'Before', '/lost/': 'Lost' }, ago(9));
    store.write((unit) => {
      beginRelease(unit, ago(8)).answer('/search/1.json', page(unit, 'found', { type: 'application/json', isPermanent: false }));
    });
    store.write((unit) => {
      const release = beginRelease(unit, ago(7));
      release.answer('/kept/', page(unit, 'After'));
      release.drop('/lost/');
      release.drop('/search/1.json');
    });
    expect(store.prune({ keep: 1, days: 0 })).toEqual([1, 2]);
    store.collect({ now: later });
    expect(['Before', 'found', 'Lost', 'After'].map((text) => store.objects.has(sha256Of(Buffer.from(text))))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(store.addresses.unanswered()).toEqual(['/lost/']);
    expect(() => store.addresses.asOf('/kept/', 1)).toThrow('Release 1 is not kept. Kept releases: 3.');
    expect(publish(store, { '/': 'Next' })).toBe(4);
  });
});
