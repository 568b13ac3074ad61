import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let worker: WorkerInProcess;
let ids: string[];

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
  worker = await startWorker(cms);
  ids = [await save(), await save(), await save()];
  await worker.loop.look();
  // A byte of the disk that is another by now: no officer and no part of the product can write that.
  const database = new DatabaseSync(join(cms.folder, 'database', 'signpost.db'));
  database.prepare('UPDATE news SET body = \'{"root": {"chil\' WHERE id = ?').run(ids[0] ?? '');
  database.close();
});
afterAll(async () => {
  await worker.stop();
  await cms.stop();
});

describe('a damaged row of the database', () => {
  it('is held back, and everything else goes on, whether changes are read or everything', async () => {
    for (const options of [{}, { full: true }]) {
      const next = await save();
      expect(await worker.loop.publish(options)).toEqual({ outcome: 'published' });
      expect(worker.publisher.reader().snapshot.documents.has(next)).toBe(true);
    }
    expect(worker.publisher.quarantined()).toMatchObject([
      {
        collection: 'news',
        id: ids[0],
        problems: [{ reason: expect.stringContaining('What is stored of it is damaged and cannot be read') as string }],
      },
    ]);
    // Its last good version stays public.
    expect(worker.publisher.reader().snapshot.documents.has(ids[0] ?? '')).toBe(true);
  });

  it('is told to officers in words', async () => {
    for (const path of [`/api/news/${ids[0]}`, '/api/news?depth=0']) {
      const answer = await editor.get(path);
      expect([answer.status, wordsOf(answer)]).toEqual([
        500,
        expect.stringMatching(
          /^Something stored of “news” is damaged and cannot be read \(.*\)\. Nothing was changed, and the public site is not affected\. Tell whoever runs the site/,
        ),
      ]);
    }
  });
});

async function save(): Promise<string> {
  const { status, body } = await editor.send('POST', '/api/news', exampleNews({ _status: 'published' }));
  expect(status, JSON.stringify(body)).toBe(201);
  return (body['doc'] as { id: string }).id;
}
