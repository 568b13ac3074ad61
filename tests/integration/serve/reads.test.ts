import { readdirSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import type { SpoolEntry } from '../../../content/model/intake/intake.ts';
import { openSpool, readSpool } from '../../../publish/intake/spool.ts';
import { countNotFound, type NotFoundCounter } from '../../../publish/reads/count-not-found.ts';
import { countReads, type ReadCounter } from '../../../publish/reads/count-reads.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { publicSiteForTheseTests } from './public-site.ts';
import { exampleSite, publish } from './publish-files.ts';

const folder = temporaryFolder('reads');
afterAll(folder.remove);

const asked = temporaryFolder('not-found');
afterAll(asked.remove);

let reads: ReadCounter;
let notFound: NotFoundCounter;
const site = publicSiteForTheseTests(
  (store) => {
    publish(store, { ...exampleSite, '/old/': { to: '/' }, '/gone/': { withdrawn: '<!doctype html><title>Withdrawn</title>' } });
  },
  {
    openReads: () => (reads = countReads({ spool: openSpool(folder.path) })),
    openNotFound: () => (notFound = countNotFound({ spool: openSpool(asked.path) })),
  },
);

const program = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const opened = { 'user-agent': program, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

it('counts the pages that people open, once each time, and nothing else', async () => {
  const first = await site.ask('/', { headers: opened });
  expect(first.status).toBe(200);
  // From memory, and where the browser has it already.
  expect((await site.ask('/', { headers: opened })).status).toBe(200);
  expect((await site.ask('/', { headers: { ...opened, 'if-none-match': String(first.headers.etag) } })).status).toBe(304);
  for (const path of ['/old/', '/gone/', '/nowhere/', '/404.html']) await site.ask(path, { headers: opened });
  for (const path of Object.keys(exampleSite).filter((one) => !one.endsWith('/'))) await site.ask(path, { headers: opened });
  await site.ask('/', { headers: { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' } });
  await site.ask('/', { method: 'HEAD', headers: opened });

  await reads.close();
  const kept: SpoolEntry[] = [];
  for await (const entry of readSpool(folder.path, (problem) => expect.fail(problem))) kept.push(entry);
  expect(kept).toHaveLength(1);
  expect(kept[0]).toMatchObject({ kind: 'reads', reads: { '/': 3 } });
  expect(Object.keys(kept[0] ?? {}).sort()).toEqual(['at', 'id', 'kind', 'reads']);
  expect(readdirSync(folder.path).filter((name) => name.endsWith('.json'))).toHaveLength(1);
});

it('counts the addresses that people open and nothing answers, and none that leads on or says what went', async () => {
  for (const path of ['/nowhere/', '/nowhere/?id=7&name=me', '/nowhere/', '/old/', '/gone/', '/', '/old-site/x', '/wp-login.php'])
    await site.ask(path, { headers: opened });
  await site.ask('/nowhere/', { headers: { 'user-agent': program } });
  await notFound.close();
  const kept: SpoolEntry[] = [];
  for await (const entry of readSpool(asked.path, (problem) => expect.fail(problem))) kept.push(entry);
  expect(kept).toMatchObject([{ kind: 'not-found', addresses: { '/nowhere/': 3, '/nowhere/?id=7': 1 } }]);
  expect(Object.keys(kept[0] ?? {}).sort()).toEqual(['addresses', 'at', 'id', 'kind']);
});
