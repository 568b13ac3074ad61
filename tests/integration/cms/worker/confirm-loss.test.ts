import type { Server } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';
import { freePort } from '../../../support/running/free-ports.ts';

let cms: Cms;
let administrator: Caller;
let editor: Caller;
let worker: WorkerInProcess;
let server: Server;
let workerPort: number;

beforeAll(async () => {
  workerPort = await freePort();
  cms = await startCms({ workerPort });
  administrator = await cms.officer('administrator', 'Ada Admin');
  editor = await cms.officer('editor');
  worker = await startWorker(cms);
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await worker.stop();
  await cms.stop();
});

it('an administrator who is shown what would go confirms it, and nobody else can', async () => {
  const ids: string[] = [];
  for (let count = 0; count < 12; count += 1) {
    const { body } = await editor.send('POST', '/api/news', exampleNews({ _status: 'published' }));
    ids.push((body['doc'] as { id: string }).id);
  }
  await worker.loop.look();
  expect(worker.publisher.reader().snapshot.documents.size).toBe(12);

  for (const id of ids.slice(0, 9)) expect((await editor.send('DELETE', `/api/news/${id}?withdrawalReason=Over`)).status).toBe(200);
  // The worker answers from now on: before, it would have published after each of them.
  const { serveWorker } = await import('../../../../cms/jobs/serve-worker.ts');
  const { secrets } = await import('../../../../cms/secrets.ts');
  server = serveWorker(
    { parts: { ...worker, payload: cms.payload }, waitsFor: '' },
    { port: workerPort, token: secrets().workerToken, log: (line) => worker.lines.push(line) },
  );
  await once(server, 'listening');
  await worker.loop.look();
  const { workerStatus } = await import('../../../../cms/worker-client/worker-status.ts');
  const shown = await workerStatus({ deadline: 5_000 });
  expect(shown.message).toBe(
    'The release was not made: it would hold 3 documents where the live one holds 12. If that is what you want, an administrator can confirm it on their desk, or run npm run publish:site -- --may-shrink.',
  );
  expect(shown.loss?.documents.map(({ id }) => id)).toEqual(ids.slice(0, 9).sort());

  const confirm = async (who: Caller, loss: unknown) => {
    const answer = await who.send('POST', '/api/receipts/confirm-loss', { loss });
    return [answer.status, wordsOf(answer)];
  };
  expect(await confirm(cms.signedOut, shown.loss?.confirm)).toEqual([403, 'Sign in first.']);
  expect(await confirm(await cms.officer('author'), shown.loss?.confirm)).toEqual([403, 'Only editors and administrators can do this.']);
  expect(await confirm(editor, shown.loss?.confirm)).toEqual([403, 'Only administrators can confirm that a large part of the site goes.']);
  expect((await confirm(administrator, undefined))[0]).toBe(400);
  expect(worker.publisher.reader().snapshot.documents.size).toBe(12);

  // One more went since the list was shown.
  expect((await editor.send('DELETE', `/api/news/${ids[9]}?withdrawalReason=Over`)).status).toBe(200);
  expect(await confirm(administrator, shown.loss?.confirm)).toEqual([409, expect.stringContaining('it would hold 2 documents')]);
  const now = (await workerStatus({ deadline: 5_000 })).loss;
  expect(now?.count).toBe(10);

  expect(await confirm(administrator, now?.confirm)).toEqual([200, '']);
  expect(worker.publisher.reader().snapshot.documents.size).toBe(2);
  expect((await workerStatus({ deadline: 5_000 })).loss).toBeUndefined();
  expect(worker.store.releases.list().filter(({ reason }) => reason.endsWith('Ada Admin confirmed what goes'))).toHaveLength(1);
  await editor.send('POST', '/api/news', exampleNews({ _status: 'published' }));
  await worker.loop.look();
  expect(worker.publisher.reader().snapshot.documents.size).toBe(3);
}, 60_000);
