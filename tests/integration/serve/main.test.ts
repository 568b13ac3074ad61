import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readEnvironment } from '../../../publish/environment/index.ts';
import { openStore } from '../../../publish/store/index.ts';
import { inPlainWords } from '../../../scripts/bootstrap/log-line.mjs';
import { folderForThisTest } from '../../support/folder-for-this-test.ts';
import { damageDatabase } from './damage-database.ts';
import { exampleSite, home, publish } from './publish-files.ts';

/** Starts the public server as its own process, with nothing else running. */
function start(environment: Record<string, string>, ...options: string[]) {
  const child = spawn(process.execPath, ['publish/serve/main.ts', ...options], {
    env: { NODE_ENV: 'production', PATH: process.env.PATH, ...environment },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const faults: string[] = [];
  child.stdout
    .setEncoding('utf8')
    .on('data', (text: string) => faults.push(...text.split('\n').filter((line) => line.startsWith('{"level":"error"'))));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const exit = once(child, 'close').then(([code]) => Number(code));
  return { child, exit, errors: () => errors.join(''), faults, nextLine: async () => inPlainWords(String((await lines.next()).value)) };
}

describe('the public server by itself', () => {
  it('serves the live release, says where, and stops when asked', async () => {
    const varDir = folderForThisTest();
    const store = openStore(join(varDir, 'store'));
    publish(store, exampleSite);
    const { child, exit, nextLine } = start({ VAR_DIR: varDir, PUBLIC_PORT: '0' });
    const [, address = ''] = /^The public site answers on (http:\/\/127\.0\.0\.1:\d+)$/.exec(await nextLine()) ?? [];
    expect(await (await fetch(address)).text()).toBe(home);
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
  });

  it('starts before anything was published, and shows the first release as soon as it is there', async () => {
    const varDir = folderForThisTest();
    const { nextLine, errors } = start({ VAR_DIR: varDir, PUBLIC_PORT: '0' });
    const address = /http:\S+$/.exec(await nextLine())?.[0] ?? '';
    const before = await fetch(address);
    expect([before.status, await before.text()]).toEqual([503, expect.stringContaining('Nothing has been published yet.')]);
    const store = openStore(join(varDir, 'store'));
    publish(store, exampleSite);
    store.close();
    expect(await (await fetch(address)).text()).toBe(home);
    expect(errors()).toBe('');
  });

  it('offers its spool as soon as the port for it is free', async () => {
    const varDir = folderForThisTest();
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const token = 'a token that is long enough to be one';
    const { child, exit, faults } = start({
      VAR_DIR: varDir,
      PUBLIC_PORT: '0',
      SPOOL_TOKEN: token,
      SPOOL_HOST: '127.0.0.1',
      SPOOL_PORT: port,
    });
    await expect.poll(() => faults.join(), { timeout: 20_000 }).toContain('The spool cannot be offered to the worker of another machine');
    other.close();
    const ask = () => fetch(`http://127.0.0.1:${port}/spool`).then(({ status }) => status);
    await expect.poll(() => ask().catch(() => 0), { timeout: 20_000 }).toBe(401);
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
  });

  it('is back at once after it was killed', async () => {
    const varDir = folderForThisTest();
    const store = openStore(join(varDir, 'store'));
    publish(store, exampleSite);
    const first = start({ VAR_DIR: varDir, PUBLIC_PORT: '0' });
    const address = /http:\S+$/.exec(await first.nextLine())?.[0] ?? '';
    await (await fetch(address)).text();
    first.child.kill('SIGKILL');
    await first.exit;
    const second = start({ VAR_DIR: varDir, PUBLIC_PORT: new URL(address).port });
    await second.nextLine();
    expect(await (await fetch(address)).text()).toBe(home);
    store.close();
  });

  it('starts over a damaged database, says so, answers in words, and shows the site when the database is mended', async () => {
    const varDir = folderForThisTest();
    const store = openStore(join(varDir, 'store'));
    publish(store, exampleSite);
    const mend = damageDatabase(store);
    const { nextLine, faults } = start({ VAR_DIR: varDir, PUBLIC_PORT: '0' });
    const address = /http:\S+$/.exec(await nextLine())?.[0] ?? '';
    const damaged = await fetch(address);
    expect([damaged.status, await damaged.text()]).toEqual([503, expect.stringContaining('This page cannot be shown just now')]);
    expect((await fetch(`${address}/healthz`)).status).toBe(503);
    mend();
    expect(await (await fetch(address)).text()).toBe(home);
    expect(faults).toEqual([expect.stringContaining('is damaged: could not')]);
  });

  it('says what to do when its port is busy', async () => {
    const first = start({ VAR_DIR: folderForThisTest(), PUBLIC_PORT: '0' });
    const port = Number(/\d+$/.exec(await first.nextLine())?.[0]);
    const second = start({ VAR_DIR: folderForThisTest(), PUBLIC_PORT: String(port) });
    expect(await second.exit).toBe(1);
    expect(await second.nextLine()).toBe(
      `Port ${port} is in use by another program, so the public site cannot start. Stop that program, or choose another port: PUBLIC_PORT=${port + 1} npm start`,
    );
  });

  it('says which setting is wrong', async () => {
    const { exit, nextLine } = start({ PUBLIC_PORT: 'http', SITE_ENV: 'test' });
    expect(await exit).toBe(1);
    expect(await nextLine()).toBe(
      [
        'These settings do not fit:',
        '- PUBLIC_PORT is “http”. Expected a whole number from 0 to 65535, such as 4321.',
        '- SITE_ENV is “test”. Expected “production” or “staging”.',
        'Correct them in the environment or in .env; .env.example explains each.',
      ].join('\n'),
    );
  });

  it('needs no setting at all', () => {
    expect(readEnvironment({ PUBLIC_URL: '' })).toMatchObject({
      varDir: 'var',
      storeDir: 'var/store',
      publicHost: '127.0.0.1',
      publicPort: 4321,
      publicUrl: 'http://localhost:4321',
      isStaging: false,
      hsts: 'on',
    });
  });
});
