import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBackupRecord } from '../../../cms/installation/backup-record.ts';
import { isSearchFile } from '../../../publish/search/index.ts';
import { openStore } from '../../../publish/store/index.ts';
import { type PublicReader, readPublic } from '../../support/running/ask-public.ts';
import { type CmsDocument, type Officer, signInOfficer } from '../../support/running/officer.ts';
import { freePorts } from '../../support/running/free-ports.ts';
import { type RunningSite, startSite } from '../../support/running/running-site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { until } from '../../support/until.ts';
import { exampleNews } from '../cms/example-news.ts';

const place = temporaryFolder('restore');
const [folder, backups] = ['var', 'backups'].map((name) => join(place.path, name)) as [string, string];
let site: RunningSite | undefined;

beforeAll(async () => {
  site = await startSite(folder);
}, 180_000);
afterAll(async () => {
  await site?.stop();
  place.remove();
});

describe('a restored backup', () => {
  it('is the same site, byte for byte, with drafts, versions, people, receipts and what waited in the spool', async () => {
    if (site === undefined) return;
    const officer = await signInOfficer(site.cmsUrl, site.administrator);
    const { body } = await officer.ask('POST', '/news', exampleNews({ _status: 'published' }));
    const { id, slug } = body['doc'] as { id: string; slug: string };
    await officer.ask('PATCH', `/news/${id}?draft=true`, { title: 'A draft that nobody has published' });
    await officer.upload('POST', '/files', { title: 'A table', _status: 'published' }, aTable);
    const reader = readPublic(site.publicUrl);
    await until(`the story to be live`, async () => (await reader.get(`/news/${slug}/`)).status === 200, { timeout: 60_000 });
    await until('its receipt', async () => (await officer.find('receipts', 'limit=1')).length > 0, { timeout: 60_000 });
    // Nothing more is made from here on, so that there is one moment to compare; what is sent now waits in the spool.
    await site.stop('worker');
    const thanked = await fetch(`${site.publicUrl}/intake/rating`, {
      method: 'POST',
      headers: { origin: site.publicUrl, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ page: `/news/${slug}/`, useful: 'no', text: 'The hours are wrong' }).toString(),
      redirect: 'manual',
    });
    expect(thanked.status).toBe(303);
    const before = { answers: await everything(reader), kept: await keptBy(officer), receipts: await receiptsOf(officer) };
    reader.close();
    expect(before.answers.size).toBeGreaterThan(100);

    // The public server and the CMS are running.
    expect(await npmRun('backup', backups, '--with-secrets')).toMatch(/^Everything is in .*\.tar: /);
    const [backup = ''] = readdirSync(backups).map((name) => join(backups, name));
    expect(await npmRun('restore', '--drill')).toMatch(/is whole: .* Nothing else was touched\.$/m);
    expect(readBackupRecord(folder)).toMatchObject({ backup: { file: backup }, drill: { file: backup } });
    await expect(npmRun('restore', backup)).rejects.toThrow('A backup is restored where nothing is yet, and there is something: ');

    const signIn = readFileSync(join(folder, 'first-administrator.txt'));
    await site.stop();
    rmSync(folder, { recursive: true });
    expect(await npmRun('restore', backup)).toMatch(/^Everything of .* is in place, after /);
    // The password is not in a backup; the database knows it by its hash.
    writeFileSync(join(folder, 'first-administrator.txt'), signIn, { mode: 0o600 });

    const [workerPort] = await freePorts(1);
    site = await startSite(folder, { PUBLIC_URL: site.publicUrl, WORKER_PORT: String(workerPort) });
    const restored = readPublic(site.publicUrl);
    expect(await everything(restored)).toEqual(before.answers);
    restored.close();
    // With the secrets a session goes on.
    const again = await signInOfficer(site.cmsUrl, { token: officer.token });
    expect(await keptBy(again)).toEqual(before.kept);
    // Those on their way when the worker stopped come as well.
    expect(await receiptsOf(again)).toEqual(expect.arrayContaining(before.receipts));
    await until('what waited in the spool', async () => (await again.find('ratings', `where[page][equals]=/news/${slug}/`)).length === 1, {
      timeout: 60_000,
    });

    // Whoever runs it asks whether all is well.
    const ports = { PUBLIC_PORT: new URL(site.publicUrl).port, CMS_PORT: new URL(site.cmsUrl).port, WORKER_PORT: String(workerPort) };
    const doctor = await npmRunWith(ports, 'doctor').catch((error: { stdout?: string }) => error.stdout ?? '');
    for (const what of ['Database', 'Migrations', 'Store', 'Spool', 'Public site', 'CMS', 'Worker', 'Backup'])
      expect(doctor).toMatch(new RegExp(`^ok {5}${what} `, 'm'));
    expect(doctor).toMatch(/ faults: 0\.\s*$/);
  }, 300_000);
});

const aTable = { name: 'table.csv', type: 'text/csv', bytes: Buffer.from('area,1\n') };

const npmRun = (name: string, ...args: string[]): Promise<string> => npmRunWith({}, name, ...args);

/** Runs a command as an operator does. @returns what it printed @throws with what it printed where it failed */
async function npmRunWith(settings: Record<string, string>, name: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, ...settings, VAR_DIR: folder, BACKUP_DIR: backups };
  const { stdout } = await promisify(execFile)(process.execPath, [join('scripts', 'run.mjs'), join('scripts', `${name}.ts`), ...args], {
    env,
  });
  return stdout.trim();
}

/** What officers have: every draft, version and account, as the CMS gives it, but for where it runs. */
async function keptBy(officer: Officer): Promise<Record<string, unknown>> {
  const everyOne = 'limit=0&sort=id';
  const withoutItsPort = (file: CmsDocument) => ({ ...file, url: new URL(String(file['url'])).pathname });
  return {
    news: await officer.find('news', `${everyOne}&draft=true`),
    // The content of a version has no identifier of its own: Payload makes one up each time.
    versions: (await officer.find('news/versions', everyOne)).map((one) => ({
      ...one,
      version: { ...(one['version'] as object), id: null },
    })),
    files: (await officer.find('files', everyOne)).map(withoutItsPort),
    people: (await officer.find('users', everyOne)).map(({ id, email, role }) => ({ id, email, role })),
  };
}

/** What each receipt tells; what followed behind its release may be noted on it later. */
async function receiptsOf(officer: Officer): Promise<unknown[]> {
  const receipts = await officer.find('receipts', 'limit=0&sort=id');
  return receipts.map(({ id, number, kind, at, by, addresses }) => ({ id, number, kind, at, by, addresses }));
}

/** A hash of what each address answers, with its status; without the indexes of search, which are made anew behind a publish, and what says which release is live. */
async function everything(reader: PublicReader): Promise<Map<string, string>> {
  const store = openStore(join(folder, 'store'), { readOnly: true });
  const paths = [...store.addresses.all()].map(([path]) => path).filter((path) => !isSearchFile(path) && path !== '/api/v1/snapshot.json');
  store.close();
  const answers = new Map<string, string>();
  for (const path of paths.sort()) {
    const { status, headers, body } = await reader.get(path);
    answers.set(path, `${status} ${headers.location ?? ''} ${createHash('sha256').update(body).digest('hex')}`);
  }
  return answers;
}
