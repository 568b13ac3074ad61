import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programs } from '../../faults/plan.ts';
import { startTestedSite, type TestedSite } from '../../faults/site/tested-site.ts';
import { readPublic } from '../../support/running/ask-public.ts';
import { type CmsAnswer, type Officer, signInOfficer } from '../../support/running/officer.ts';
import { until } from '../../support/until.ts';
import { exampleNews } from '../cms/example-news.ts';

/** Enough for a computer that does much else; each is back far sooner. */
const timeout = 60_000;

describe('what npm start runs', () => {
  let site: TestedSite;
  let officer: Officer;
  let reader: ReturnType<typeof readPublic>;

  beforeAll(async () => {
    site = await startTestedSite({ SAMPLE_CONTENT: 'off' });
    officer = await signInOfficer(site.cmsUrl, site.administrator);
    reader = readPublic(site.publicUrl);
  }, 400_000);
  afterAll(async () => {
    reader.close();
    await site.end();
  });

  const save = (): Promise<CmsAnswer> => officer.ask('POST', '/news', exampleNews({ _status: 'published' }));
  /** Saves as soon as the CMS answers. @returns the address */
  const saved = (): Promise<string> =>
    until(
      'a save to be answered',
      async () => {
        try {
          const { status, body } = await save();
          return status === 201 && `/news/${(body['doc'] as { slug: string }).slug}/`;
        } catch (error) {
          // Nobody is there yet.
          return error instanceof Error ? false : Promise.reject(error);
        }
      },
      { timeout },
    );
  const live = (path: string): Promise<boolean> =>
    until(`${path} to be live`, async () => (await reader.get(path)).status === 200, { timeout: 2 * timeout });

  it('is a site of one’s own where nobody wants the sample: public at once, with a checklist for whoever begins it', async () => {
    for (const path of ['/', '/services/', '/news/', '/areas/', '/priorities/', '/search/', '/a-to-z/']) {
      const { status, body } = await reader.get(path);
      expect([path, status, body.includes('There is nothing on this site yet')]).toEqual([path, 200, true]);
    }
    const legal = (await reader.get('/privacy/')).body;
    expect(legal).toContain('Whoever runs this site has not reviewed this notice yet.');
    const checklist = await fetch(`${site.cmsUrl}/admin/setup`, { headers: { authorization: `JWT ${officer.token}` } });
    expect(await checklist.text()).toContain('0 of 18 done');
  });

  it('brings back every process that is killed, and loses nothing that was answered', async () => {
    const paths: string[] = [];
    for (const program of programs) {
      for (let kills = 0; kills < 2; kills += 1) {
        paths.push(await saved());
        await until(`${program} to run`, () => site.signal(program, 'SIGKILL') === 1, { timeout });
      }
      await until(`${program} to be back`, () => site.running()[program] !== undefined, { timeout });
    }
    await until('the public site to answer', async () => (await reader.get('/')).status === 200, { timeout });
    paths.push(await saved());
    for (const path of paths) await live(path);
  }, 300_000);

  it('outlives the loss of any child', async () => {
    let uploads = 0;
    const upload = (): Promise<CmsAnswer> => {
      uploads += 1;
      const file = { name: `table-${uploads}.csv`, type: 'text/csv', bytes: Buffer.from(`area,${uploads}\n`) };
      return officer.upload('POST', '/files', { title: `Table ${uploads}`, _status: 'published' }, file);
    };
    const path = await saved();
    const killed = until('a child to kill', () => site.signal('child', 'SIGKILL') > 0, { timeout, pause: 10 });
    const answer = await upload();
    await killed;
    // Whoever lost its reader is told so.
    expect([201, 400, 500, 503]).toContain(answer.status);
    expect((await upload()).status).toBe(201);
    await live(path);
    await live(await saved());
  }, 200_000);

  it('goes on serving on a full disk, says so, and publishes by itself when there is room', async ({ skip }) => {
    skip(site.disk === undefined, 'this user may not mount a small disk');
    const path = await saved();
    await live(path);
    site.disk?.fill();
    try {
      // Into the room that the database's own files have left, some saves still go.
      let refused = await save();
      for (let tries = 0; refused.status === 201 && tries < 500; tries += 1) refused = await save();
      expect([refused.status, JSON.stringify(refused.body)]).toEqual([
        503,
        expect.stringContaining('the disk that holds the database is full') as string,
      ]);
      // Whoever starts while it is full waits for room.
      for (const program of programs) site.signal(program, 'SIGKILL');
      await until('the public site to be back', async () => (await reader.get(path)).status === 200, { timeout });
      await until('the publisher to be back', () => site.running().worker !== undefined, { timeout });
    } finally {
      site.disk?.free();
    }
    await live(await saved());
  }, 300_000);

  it('serves on when it is killed itself, and the next one takes its place', async () => {
    const path = await saved();
    await live(path);
    await site.startAnew(async () => expect((await reader.get(path)).status).toBe(200));
    await live(await saved());
    expect(Object.keys(site.running()).sort()).toEqual(['cms', 'public', 'worker']);
    expect(readFileSync(join(site.folder, 'start.lock'), 'utf8')).toMatch(/^\d+ npm start\n$/);
  }, 300_000);
});
