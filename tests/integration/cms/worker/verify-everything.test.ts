import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let worker: WorkerInProcess;
let verify: () => Promise<{ path: string; reason: string }[]>;

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
  worker = await startWorker(cms);
  const { verifyEverything } = await import('../../../../cms/jobs/nightly/verify-everything.ts');
  verify = () => verifyEverything(cms.payload, worker.publisher);
  for (let count = 0; count < 5; count += 1) await save('news', exampleNews({ _status: 'published' }));
  await worker.loop.publish({});
});

afterAll(async () => {
  await worker.stop();
  await cms.stop();
});

it('finds nothing where all is well, while something is saved, published or held back', async () => {
  expect(await verify()).toEqual([]);
  await save('news', exampleNews({ _status: 'published' }));
  expect(await verify(), 'What was just saved is on its way.').toEqual([]);
  await save('news', exampleNews({ title: 'It breaks the template', _status: 'published' }));
  await worker.loop.publish({});
  expect(await verify(), 'What is held back is said elsewhere.').toEqual([]);
});

it('finds nothing while others publish', async () => {
  let isOver = false;
  const others = (async () => {
    while (!isOver) {
      await save('news', exampleNews({ _status: 'published' }));
      await worker.loop.look();
    }
  })();
  for (let count = 0; count < 4; count += 1) expect(await verify()).toEqual([]);
  isOver = true;
  await others;
});

it('finds whatever the change log did not tell: a document, an alert, a redirect and a global', async () => {
  const story = await save('news', exampleNews({ title: 'The story', _status: 'published' }));
  const alert = await save('alerts', { title: 'Closed today', text: 'The hub is closed today.', tone: 'warning', _status: 'published' });
  const redirect = await save('redirects', { from: '/poster/', to: { kind: 'path', path: '/news/' } });
  await worker.loop.publish({});
  expect(await verify()).toEqual([]);
  // A database that somebody changed by hand.
  const { db } = cms.payload;
  await db.updateOne({ collection: 'news', id: story, data: { summary: 'Changed by hand.' } });
  await db.deleteOne({ collection: 'alerts', where: { id: { equals: alert } } });
  await db.updateOne({ collection: 'redirects', id: redirect, data: { from: '/another-poster/' } });
  expect((await verify()).map(({ path, reason }) => `${path}: ${reason}`).sort()).toEqual([
    `alerts/${alert}: “Closed today” is on the live site but not public in the CMS. Run npm run publish:site -- --full.`,
    `news/${story}: The CMS has another public version of “The story” than the live site. Run npm run publish:site -- --full.`,
    `redirects/${redirect}: The CMS has another public version of “/another-poster/” than the live site. Run npm run publish:site -- --full.`,
  ]);
  await worker.loop.publish({ full: true });
  expect(await verify()).toEqual([]);
});

async function save(collection: string, data: Record<string, unknown>): Promise<string> {
  const { status, body } = await editor.send('POST', `/api/${collection}`, data);
  expect(status, JSON.stringify(body)).toBe(201);
  return (body['doc'] as { id: string }).id;
}
