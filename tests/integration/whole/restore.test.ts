import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSearchFile } from '../../../publish/search/index.ts';
import { openStore } from '../../../publish/store/index.ts';
import { type PublicReader, readPublic } from '../../support/running/ask-public.ts';
import { signInOfficer } from '../../support/running/officer.ts';
import { type RunningSite, startSite } from '../../support/running/running-site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { until } from '../../support/until.ts';
import { exampleNews } from '../cms/example-news.ts';

const place = temporaryFolder('restore');
const [first, kept, second] = ['first', 'backup', 'second'].map((name) => join(place.path, name)) as [string, string, string];
let site: RunningSite | undefined;

beforeAll(async () => {
  site = await startSite(first);
}, 180_000);
afterAll(async () => {
  await site?.stop();
  place.remove();
});

describe('a restored backup', () => {
  it('is the same site, byte for byte', async () => {
    if (site === undefined) return;
    const officer = await signInOfficer(site.cmsUrl, site.administrator);
    const { body } = await officer.ask('POST', '/news', exampleNews({ _status: 'published' }));
    const path = `/news/${(body['doc'] as { slug: string }).slug}/`;
    const reader = readPublic(site.publicUrl);
    await until(`${path} to be live`, async () => (await reader.get(path)).status === 200, { timeout: 60_000 });
    // Nothing more is made from here on, so that there is one moment to compare.
    await site.stop('worker');
    const before = await everything(reader, join(first, 'store'));
    reader.close();
    expect(before.size).toBeGreaterThan(100);

    // As docs/production-database.md says, while everything runs.
    mkdirSync(kept);
    for (const [folder, file] of [
      ['database', 'signpost.db'],
      ['store', 'store.db'],
    ] as const) {
      mkdirSync(join(kept, folder));
      const database = new DatabaseSync(join(first, folder, file), { readOnly: true });
      await backup(database, join(kept, folder, file));
      database.close();
    }
    for (const folder of ['store/objects', 'uploads'])
      if (existsSync(join(first, folder))) cpSync(join(first, folder), join(kept, folder), { recursive: true });
    for (const file of ['secrets.json', 'first-administrator.txt']) cpSync(join(first, file), join(kept, file));
    await site.stop();

    const began = performance.now();
    cpSync(kept, second, { recursive: true });
    site = await startSite(second, { PUBLIC_URL: site.publicUrl });
    process.stdout.write(`Restored and live after ${((performance.now() - began) / 1000).toFixed(1)} s.\n`);
    const restored = readPublic(site.publicUrl);
    expect(await everything(restored, join(second, 'store'))).toEqual(before);
    restored.close();
  }, 300_000);
});

/** A hash of what each address answers, with its status; without the indexes of search, which are made anew behind a publish. */
async function everything(reader: PublicReader, storeFolder: string): Promise<Map<string, string>> {
  const store = openStore(storeFolder, { readOnly: true });
  const paths = [...store.addresses.all()].map(([path]) => path).filter((path) => !isSearchFile(path));
  store.close();
  const answers = new Map<string, string>();
  for (const path of paths.sort()) {
    const { status, headers, body } = await reader.get(path);
    answers.set(path, `${status} ${headers.location ?? ''} ${createHash('sha256').update(body).digest('hex')}`);
  }
  return answers;
}
