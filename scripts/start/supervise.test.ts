import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { mountSmallDisk } from '../../tests/faults/site/disk.ts';
import { setUp } from './set-up.ts';
import { supervise, type Program, type Supervisor } from './supervise.ts';

const folder = mkdtempSync(join(tmpdir(), 'signpost-supervise-'));
const errors: string[] = [];
let supervisor: Supervisor | undefined;

beforeAll(() => vi.stubEnv('VAR_DIR', folder));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  await supervisor?.stop();
  errors.length = 0;
});

test('a program that dies is named with its last lines and started again', async () => {
  supervisor = supervise({ onError: (text) => errors.push(text), firstDelay: 10 });
  const marker = join(folder, 'died-once');
  supervisor.start(
    program(
      'worker',
      `const fs = require('fs'); if (fs.existsSync(${JSON.stringify(marker)})) { console.log('running'); setInterval(() => {}, 1000) } else { fs.writeFileSync(${JSON.stringify(marker)}, ''); console.log('no disk left'); process.exit(7) }`,
    ),
  );
  await vi.waitFor(() => expect(log('worker')).toContain('running'), { timeout: 10_000 });
  expect(errors).toEqual([
    `The worker ended with code 7. Its last lines:\n\n    no disk left\n\nStarting it again in 1 s; the rest keeps running. The full log is ${join(folder, 'logs', 'worker.log')}`,
  ]);
});

test('a program that may not be missed is back within a second, however often it was killed', async () => {
  supervisor = supervise({ onError: (text) => errors.push(text) });
  const file = join(folder, 'starts');
  supervisor.start({
    ...program('public site', `require('fs').appendFileSync(${JSON.stringify(file)}, Date.now() + '\\n'); process.exit(1)`),
    maxDelay: 500,
  });
  const starts = () => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(Number) : []);
  await vi.waitFor(() => expect(starts().length).toBeGreaterThan(7), { timeout: 20_000 });
  expect(errors[0]).toContain('Starting it again at once; the rest keeps running.');
});

test('a log that is long is begun anew while its program goes on writing, and what was in it is kept', async () => {
  supervisor = supervise({ onError: (text) => errors.push(text), maxLogBytes: 20_000, lookAtLogsEvery: 50 });
  supervisor.start(program('talker', "let n = 0; setInterval(() => { for (let i = 0; i < 20; i += 1) console.log('line ' + n++) }, 1)"));
  await vi.waitFor(() => expect(existsSync(join(folder, 'logs', 'talker.log.1'))).toBe(true), { timeout: 10_000 });
  const kept = readFileSync(join(folder, 'logs', 'talker.log.1'), 'utf8');
  const last = Number(/line (\d+)\n$/.exec(kept.slice(0, kept.lastIndexOf('\n') + 1))?.[1]);
  await vi.waitFor(() => expect(Number(/line (\d+)\n/.exec(log('talker'))?.[1])).toBeGreaterThan(last), { timeout: 10_000 });
  expect(errors).toEqual([]);
});

test('a program that is killed again and again is started again as soon as the first time', async () => {
  supervisor = supervise({ onError: (text) => errors.push(text), firstDelay: 600 });
  supervisor.start(program('cms', "process.kill(process.pid, 'SIGKILL')"));
  await vi.waitFor(() => expect(errors.length).toBeGreaterThan(3), { timeout: 20_000 });
  for (const error of errors) expect(error).toContain('The cms was stopped by SIGKILL.\nStarting it again in 1 s;');
});

test('a disk that takes no logs ends neither the programs nor what keeps them running', async () => {
  vi.stubEnv('VAR_DIR', join(folder, 'no-folder'));
  writeFileSync(join(folder, 'no-folder'), '');
  const marker = join(folder, 'ran-without-log');
  supervisor = supervise({ onError: (text) => errors.push(text), firstDelay: 10, remember: true });
  supervisor.start(program('worker', `require('fs').appendFileSync(${JSON.stringify(marker)}, 'x'); process.exit(1)`));
  await vi.waitFor(() => expect(readFileSync(marker, 'utf8').length).toBeGreaterThan(1), { timeout: 20_000 });
  await supervisor.stop();
  vi.stubEnv('VAR_DIR', folder);
  expect(errors[0]).toMatch(/^Could not write the log of the worker; everything keeps running\. ENOTDIR/);
});

test('a program goes on when the disk of its log is full, and its log when there is room again', async ({ skip }) => {
  const disk = mountSmallDisk(join(folder, 'small-disk'), { size: '256k' });
  skip(disk === undefined, 'this user may not mount a small disk');
  if (disk === undefined) return;
  vi.stubEnv('VAR_DIR', disk.folder);
  supervisor = supervise({ onError: (text) => errors.push(text) });
  const lines = join(folder, 'lines');
  supervisor.start(
    program(
      'chatty',
      `let n = 0; setInterval(() => { n += 1; console.log('line ' + n + ' ' + 'x'.repeat(3000)); console.error('also ' + n); require('fs').writeFileSync(${JSON.stringify(lines)}, String(n)) }, 5)`,
    ),
  );
  const written = () => (existsSync(lines) ? Number(readFileSync(lines, 'utf8')) : 0);
  await vi.waitFor(() => expect(written()).toBeGreaterThan(1), { timeout: 20_000 });
  disk.fill();
  const atFull = written();
  await vi.waitFor(() => expect(written()).toBeGreaterThan(atFull + 20), { timeout: 20_000 });
  disk.free();
  const atFree = written();
  await vi.waitFor(() => expect(log('chatty')).toMatch(new RegExp(`line (${[1, 2, 3, 4, 5].map((more) => atFree + more).join('|')}) `)), {
    timeout: 20_000,
  });
  await supervisor.stop();
  vi.stubEnv('VAR_DIR', folder);
  disk.remove();
  expect(errors).toEqual([]);
});

test('a program that dies again and again is tried for ever, people are told what to do, and the others run on', async () => {
  supervisor = supervise({ onError: (text) => errors.push(text), firstDelay: 1 });
  supervisor.start(
    program(
      'site',
      "process.on('SIGTERM', () => { console.log('ended well'); process.exit() }); console.log('up'); setInterval(() => {}, 1000)",
    ),
  );
  const marker = join(folder, 'mended');
  supervisor.start(
    program('cms', `if (require('fs').existsSync(${JSON.stringify(marker)})) setInterval(() => {}, 1000); else process.exit(1)`),
  );
  await vi.waitFor(
    () =>
      expect(errors.at(-1)).toContain(
        `It died 5 times in a row. Correct what its log names (${join(folder, 'logs', 'cms.log')}); it is tried every 1 s and goes on by itself when it can, and the rest keeps running.`,
      ),
    { timeout: 20_000 },
  );
  writeFileSync(marker, '');
  await vi.waitFor(() => expect(log('site')).toContain('up'), { timeout: 10_000 });
  await supervisor.stop();
  expect(log('site')).toContain('ended well');
});

test('a program that ran well for a while is tried again as soon as at first', async () => {
  supervisor = supervise({ onError: (text) => errors.push(text), firstDelay: 600, healthyAfter: 0 });
  supervisor.start(program('cms', 'process.exit(1)'));
  await vi.waitFor(() => expect(errors.length).toBeGreaterThan(2), { timeout: 20_000 });
  for (const error of errors) expect(error).toContain('Starting it again in 1 s;');
});

test('stopping ends the last program first', async () => {
  const order = join(folder, 'order');
  writeFileSync(order, '');
  const noted = (name: string) =>
    program(
      name,
      `process.on('SIGTERM', () => { require('fs').appendFileSync(${JSON.stringify(order)}, '${name} '); process.exit() }); console.log('up'); setInterval(() => {}, 1000)`,
    );
  supervisor = supervise({ onError: (text) => errors.push(text) });
  for (const name of ['first', 'second', 'third']) supervisor.start(noted(name));
  for (const name of ['first', 'second', 'third']) await vi.waitFor(() => expect(log(name)).toContain('up'), { timeout: 10_000 });
  await supervisor.stop();
  expect(readFileSync(order, 'utf8')).toBe('third second first ');
  expect(errors).toEqual([]);
});

test('a program that does not end when asked is killed', async () => {
  supervisor = supervise({ onError: (text) => errors.push(text), endTimeout: 50 });
  supervisor.start(program('stubborn', "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)"));
  await vi.waitFor(() => expect(log('stubborn')).toContain('up'), { timeout: 10_000 });
  await expect(supervisor.stop()).resolves.toBeUndefined();
});

test('a database that is down stops a first start', async () => {
  const attempt = () => Promise.reject(new Error('no database'));
  await expect(setUp({ signal: new AbortController().signal, mayRetryLater: false, onError: () => undefined, attempt })).rejects.toThrow(
    'no database',
  );
});

test('a database that is down is tried again while a published site goes on', async () => {
  const stop = new AbortController();
  let tries = 0;
  const attempt = () => (++tries < 3 ? Promise.reject(new Error('no database')) : Promise.resolve());
  await setUp({ signal: stop.signal, mayRetryLater: true, onError: (text) => errors.push(text), pause: 1, attempt });
  await vi.waitFor(() => expect(errors.at(-1)).toBe('The database is ready now.'));
  expect(errors).toHaveLength(2);
  stop.abort();
});

function program(name: string, script: string): Program {
  return { name, log: name, args: ['-e', script], env: process.env, commandContains: '-e' };
}

function log(name: string): string {
  return readFileSync(join(process.env['VAR_DIR'] ?? folder, 'logs', `${name}.log`), 'utf8');
}
