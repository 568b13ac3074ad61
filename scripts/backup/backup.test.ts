import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openSpool, readSpool } from '../../publish/intake/spool.ts';
import { filesStay, openLease, openStore } from '../../publish/store/index.ts';
import { folderForThisTest } from '../../tests/support/folder-for-this-test.ts';
import { publish, site } from '../../tests/support/store/example-store.ts';
import { readManifest } from './archive.ts';
import { drill } from './drill.ts';
import { makeBackup } from './make-backup.ts';
import { type Places, placesIn } from './places.ts';
import { restoreBackup } from './restore-backup.ts';

const publicUrl = 'https://www.example.org';
const sent = { id: crypto.randomUUID(), at: '2026-11-22T10:00:00.000Z', kind: 'empty-search', words: 'hearing aids' } as const;
const pages = { '/': 'Home', '/404.html': 'Nothing here', '/news/a/': 'A story', '/large/': 'x'.repeat(200_000) };

/** A site that was published, with something in its spool, and a database that is being written to. */
async function installation(): Promise<Places & { database: DatabaseSync }> {
  const places = placesIn(join(folderForThisTest(), 'var'), { publicUrl });
  mkdirSync(join(places.varDir, 'database'), { recursive: true });
  const database = new DatabaseSync(join(places.varDir, 'database', 'signpost.db'));
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE news (title TEXT); INSERT INTO news VALUES ('A story')");
  const store = openStore(places.storeDir);
  publish(store, pages);
  store.close();
  await openSpool(places.spoolDir).add(sent);
  writeFileSync(places.secretsFile, '{"payloadSecret":"sesame"}');
  return { ...places, database };
}

/** Where a backup is restored: a folder that is not there yet. */
const elsewhere = (): Places => placesIn(join(folderForThisTest(), 'restored'), { publicUrl });

const backupOf = async (places: Places, options = {}) => (await makeBackup(places, folderForThisTest(), options)).file;

/** Where a member's bytes begin in an archive. */
function placeIn(archive: Buffer, name: string): number {
  for (let at = 0; at < archive.length; at += 512) if (archive.toString('utf8', at, at + name.length + 1) === `${name}\0`) return at + 512;
  throw new Error(`The archive has no ${name}.`);
}

/** Changes one byte of a file. */
function damage(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

describe('a backup', () => {
  it('that is restored has the same site, database and spool, what was saved last included', async () => {
    const places = await installation();
    // In a transaction that is still open, so that it waits in the log of a database that somebody is writing to.
    places.database.exec("INSERT INTO news VALUES ('Saved last'); BEGIN; INSERT INTO news VALUES ('Not saved')");
    const file = await backupOf(places);
    places.database.exec('COMMIT');

    const restored = elsewhere();
    const { release, hasSecrets, problems } = await restoreBackup(file, restored);
    expect({ release, hasSecrets, problems }).toEqual({ release: 1, hasSecrets: false, problems: [] });
    const store = openStore(restored.storeDir, { readOnly: true });
    expect(site(store)).toEqual(pages);
    store.close();
    const database = new DatabaseSync(join(restored.varDir, 'database', 'signpost.db'));
    expect(database.prepare('SELECT title FROM news').all()).toEqual([{ title: 'A story' }, { title: 'Saved last' }]);
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    database.close();
    const found = [];
    for await (const entry of readSpool(restored.spoolDir, (problem) => expect.fail(problem))) found.push(entry);
    expect(found).toEqual([sent]);
    expect(readdirSync(restored.varDir).sort()).toEqual(['database', 'spool', 'store']);
  });

  it('has the secrets only where that is asked for, and can be read by its owner only', async () => {
    const places = await installation();
    const [without, withSecrets] = [await backupOf(places), await backupOf(places, { withSecrets: true })];
    expect(readFileSync(without).includes('sesame')).toBe(false);
    const restored = elsewhere();
    await restoreBackup(withSecrets, restored);
    expect(readFileSync(restored.secretsFile, 'utf8')).toBe('{"payloadSecret":"sesame"}');
    for (const file of [withSecrets, restored.secretsFile]) expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('that is damaged names the damaged member, and nothing of it is put in place', async () => {
    const file = await backupOf(await installation());
    const whole = readFileSync(file);
    const { members } = await readManifest(file);
    const advice = 'Nothing of it was put in place. Take an earlier backup, or another copy of this one.';
    for (const { name } of members) {
      writeFileSync(file, whole);
      damage(file, placeIn(whole, name));
      const restored = elsewhere();
      await expect(restoreBackup(file, restored)).rejects.toThrow(
        `The backup ${file} is damaged: “${name}” is not what was put into it. ${advice}`,
      );
      expect(existsSync(restored.varDir)).toBe(false);
    }
    const [first, second, ...rest] = members.map(({ name }) => name);
    writeFileSync(file, whole);
    damage(file, placeIn(whole, second!) - 512);
    await expect(drill(file)).rejects.toThrow(
      `is damaged: it cannot be read on from “${second}”; it lacks ${rest.map((name) => `“${name}”`).join(', ')}. ${advice}`,
    );
    writeFileSync(file, whole);
    truncateSync(file, placeIn(whole, first!) + 10);
    await expect(drill(file)).rejects.toThrow(`is damaged: it cannot be read on from “${first}”; it lacks “${second}”, `);
    writeFileSync(file, whole);
    damage(file, placeIn(whole, 'manifest.json') + whole.subarray(placeIn(whole, 'manifest.json')).indexOf('www.example'));
    await expect(drill(file)).rejects.toThrow('is damaged: manifest.json is not what was put into it.');
    writeFileSync(file, 'x'.repeat(5000));
    await expect(drill(file)).rejects.toThrow(`${file} is no backup of Signpost, or its beginning is damaged.`);
  });

  it('says what is damaged on the machine already, and has the rest', async () => {
    const places = await installation();
    const [name] = (readdirSync(join(places.storeDir, 'objects'), { recursive: true }) as string[]).filter((path) => path.length > 60);
    damage(join(places.storeDir, 'objects', name!), 7);
    const { manifest, file } = await makeBackup(places, folderForThisTest());
    expect(manifest.problems).toEqual([`store/objects/${name}: a public file is damaged on this machine.`]);
    await expect(drill(file)).rejects.toThrow(
      'would not give the same site: 1 of its 4 addresses answer something else, among them /large/.',
    );
  });

  it('that is tried out leaves nothing behind', async () => {
    const file = await backupOf(await installation());
    expect((await drill(file)).addresses).toBe(4);
    expect(readdirSync(dirname(file))).toHaveLength(1);
  });

  it('is not restored over anything', async () => {
    const places = await installation();
    const file = await backupOf(places);
    await expect(restoreBackup(file, places)).rejects.toThrow(
      `A backup is restored where nothing is yet, and there is something: ${join(places.varDir, 'database', 'signpost.db')}`,
    );
    expect(places.database.prepare('SELECT count(*) AS n FROM news').get()).toEqual({ n: 1 });
  });

  it('is not made while files are being removed, nor of nothing; what a killed one left goes', async () => {
    const places = await installation();
    const folder = folderForThisTest();
    const night = openLease(places.storeDir, filesStay.name, filesStay);
    night.acquire();
    await expect(makeBackup(places, folder)).rejects.toThrow(
      'Another backup is being made, or the night’s work is just removing files. Try again when that is done, in some minutes.',
    );
    night.release();
    writeFileSync(join(folder, 'signpost-2026-11-29T02-00-00Z.tar.unfinished'), 'half');
    mkdirSync(join(folder, 'unfinished-abc'));
    const { file } = await makeBackup(places, folder, { now: new Date('2026-11-30T02:00:00Z') });
    expect(readdirSync(folder)).toEqual(['signpost-2026-11-30T02-00-00Z.tar']);
    expect(file).toBe(join(folder, 'signpost-2026-11-30T02-00-00Z.tar'));
    await expect(makeBackup(elsewhere(), folder)).rejects.toThrow('There is nothing to back up: no database is at ');
  });
});
