import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeServer, createPublicServer } from '../../../../publish/serve/server.ts';
import { openStore } from '../../../../publish/store/index.ts';
import { endingWithParent } from '../../../support/running/running-site.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let server: ReturnType<typeof createPublicServer>;
let url: string;
let id: string;
let slug: string;

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
  ({ id, slug } = await save('First'));
  expect(await runWorker('publish')).toBe(0);
  server = createPublicServer({ store: openStore(join(cms.folder, 'store'), { readOnly: true }) }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 240_000);
afterAll(async () => {
  await closeServer(server);
  await cms.stop();
});

describe('a publisher that is killed', () => {
  for (const step of ['render and check', 'compress', 'commit', 'prove']) {
    it(`before it comes to “${step}” leaves a whole site, and the next start finishes its publish with a receipt`, async () => {
      const before = await titleAt(`/news/${slug}/`);
      const title = `Before${step.replaceAll(' ', '')}`;
      await change(title);
      expect(await runWorker('publish', step, '1')).toBe('SIGKILL');
      // The swap is the commit: only what comes after it can have changed the site.
      expect(await titleAt(`/news/${slug}/`)).toBe(step === 'prove' ? title : before);
      expect((await fetch(`${url}/`)).status).toBe(200);

      expect(await runWorker('publish')).toBe(0);
      expect(await titleAt(`/news/${slug}/`)).toBe(title);
      const { body } = await editor.get(`/api/receipt?collection=news&id=${id}`);
      expect(body['state']).toBe('live');
    }, 120_000);
  }
});

async function save(title: string): Promise<{ id: string; slug: string }> {
  const { status, body } = await editor.send(
    'POST',
    '/api/news',
    exampleNews({ _status: 'published', title: `${title} ${crypto.randomUUID()}` }),
  );
  expect(status, JSON.stringify(body)).toBe(201);
  return body['doc'] as { id: string; slug: string };
}

async function change(title: string): Promise<void> {
  const { status, body } = await editor.send('PATCH', `/api/news/${id}`, {
    title: `${title} ${crypto.randomUUID()}`,
    _status: 'published',
  });
  expect(status, JSON.stringify(body)).toBe(200);
}

/** The first word of a page's heading. */
async function titleAt(path: string): Promise<string | undefined> {
  const answer = await fetch(url + path);
  return /<h1[^>]*>\s*(\w+)/.exec(await answer.text())?.[1];
}

/** @returns how it ended: the signal, or the code */
async function runWorker(...args: string[]): Promise<string | number> {
  const child = spawn(process.execPath, [...endingWithParent, join('tests', 'support', 'running', 'worker-to-kill.ts'), ...args], {
    env: { ...process.env, VAR_DIR: cms.folder },
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal ?? code ?? 'nothing';
}
