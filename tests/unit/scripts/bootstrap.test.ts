import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { explainInstall, isInstalled } from '../../../scripts/bootstrap/install.mjs';
import { takeLock } from '../../../scripts/bootstrap/start-lock.mjs';
import { duration, showProgress } from '../../../scripts/bootstrap/progress.mjs';
import { refuseOldNode } from '../../../scripts/bootstrap/refuse-old-node.mjs';
import { lastLines, runLogged } from '../../../scripts/bootstrap/run-logged.mjs';

const folder = mkdtempSync(join(tmpdir(), 'signpost-bootstrap-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the Node that starts us', () => {
  test('an old one gets a sentence', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const before = process.exitCode;
    expect(refuseOldNode('18.19.0')).toBe(true);
    expect(process.exitCode).toBe(1);
    process.exitCode = before;
    expect(said).toHaveBeenCalledWith(
      'Signpost needs Node 20 or newer to start, and this is Node 18.19.0.\nInstall a newer one (nodejs.org, or your package manager), then run the same command again.',
    );
    said.mockRestore();
  });

  test('version 20 and newer are welcome', () => {
    expect(refuseOldNode('20.0.0')).toBe(false);
    expect(refuseOldNode('26.1.0')).toBe(false);
  });
});

describe('an install that fails', () => {
  test.each([
    [
      'npm error code ENOTFOUND',
      'npm could not reach the package registry. Connect this computer to the network (behind a proxy: `npm config set proxy …`), then run `npm start` again.',
    ],
    ['npm error code ENOSPC', 'The disk is full. Make room (about 2 GB), then run `npm start` again: it begins the install afresh.'],
    [
      'npm error code EACCES',
      'This user may not write here. Make the project folder your own (`chown -R "$USER" .`), then run `npm start` again.',
    ],
    [
      'npm error code EUSAGE',
      'package.json and package-lock.json disagree. Run `npm install`, commit package-lock.json, then run `npm start` again.',
    ],
  ])('%s says how to mend it', (log, sentence) => {
    expect(explainInstall(log, 'npm start')).toBe(sentence);
  });
});

describe('one start in a folder at a time', () => {
  const path = join(folder, 'start.lock');

  test('a second one is told where the first runs', () => {
    writeFileSync(path, '4242 npm start\n');
    expect(() => takeLock('npm run dev', { path, isAlive: () => true })).toThrow(
      '`npm start` already runs in this folder (process 4242). Use that one, or stop it first: press Ctrl-C where it runs, or `kill 4242`.',
    );
  });

  test('the lock of one that was killed is taken over, and given back at the end', () => {
    writeFileSync(path, '4242 npm start\n');
    const giveBack = takeLock('npm start', { path, isAlive: () => false });
    expect(readFileSync(path, 'utf8')).toBe(`${process.pid} npm start\n`);
    giveBack();
    expect(existsSync(path)).toBe(false);
  });

  test('a lock that was never finished counts as nobody’s', () => {
    writeFileSync(path, '');
    takeLock('npm start', { path, isAlive: () => true })();
    expect(existsSync(path)).toBe(false);
  });
});

describe('progress', () => {
  test('where lines cannot be drawn over, a step is one line with its time', async () => {
    const { stream, text } = collect(false);
    let time = 0;
    const { step } = showProgress({ total: 9, stream, now: () => time });
    await step(3, 'Compiling the CMS', async () => {
      time = 51_200;
    });
    await step(4, 'Bundling', async () => 'already done');
    expect(text()).toBe('[3/9] Compiling the CMS … 51 s\n[4/9] Bundling … already done\n');
  });

  test('a step that fails says so and passes its error on', async () => {
    const { stream, text } = collect(false);
    const { step } = showProgress({ total: 9, stream, now: () => 0 });
    await expect(step(1, 'Installing', () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
    expect(text()).toBe('[1/9] Installing … failed after 0.0 s\n');
  });

  test('a terminal shows what is running, then the finished line in its place', async () => {
    const { stream, text } = collect(true);
    const { step } = showProgress({ total: 2, stream, now: () => 0 });
    await step(1, 'Installing', async () => undefined);
    expect(text()).toContain('⠋ [1/2] Installing 0.0 s');
    expect(text().endsWith('\r\u001b[2K[1/2] Installing … 0.0 s\n')).toBe(true);
  });

  test('times read like people say them', () => {
    expect([400, 9_940, 50_600, 185_000].map(duration)).toEqual(['0.4 s', '9.9 s', '51 s', '3 min 5 s']);
  });
});

describe('a step with a log', () => {
  test('a known failure is told in words only', async () => {
    const log = join(folder, 'logs', 'known.log');
    const run = runLogged({ program: process.execPath, args: ['-e', 'process.exit(3)'], log, what: 'The step', explain: () => 'Do this.' });
    await expect(run).rejects.toThrow(`The step ended with code 3. Do this.\nThe full log is ${log}`);
  });

  test('any other failure shows the last lines, and keeps the whole log', async () => {
    const log = join(folder, 'logs', 'step.log');
    const run = runLogged({
      program: process.execPath,
      args: ['-e', 'console.log("one\\n\\ntwo"); process.exit(3)'],
      log,
      what: 'The step',
    });
    await expect(run).rejects.toThrow(
      `The step ended with code 3. Its last lines:\n\n    one\n    two\n\nMend what they name, then run the same command again.\nThe full log is ${log}`,
    );
    expect(readFileSync(log, 'utf8')).toBe('one\n\ntwo\n');
  });

  test('colours and overdrawn lines are left out of what is shown', () => {
    expect(lastLines('\u001b[31mred\u001b[0m\r\u001b[2Kdone  \n\n', 2)).toBe('    red\n    done');
  });
});

test('the doors are plain JavaScript that any Node 20 can read', () => {
  for (const door of ['start', 'test', 'dev']) {
    expect(spawnSync(process.execPath, ['--check', join(import.meta.dirname, '../../../scripts', `${door}.mjs`)]).status).toBe(0);
  }
});

describe('what is installed', () => {
  const project = join(folder, 'project');
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  const record = join(project, 'node_modules', '.package-lock.json');
  const next = { 'node_modules/next': { version: '16.4.6' } };
  const forMac = { 'node_modules/@next/swc-darwin-arm64': { version: '16.4.6', optional: true } };
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...next, ...forMac } }));

  test('an install that was cut off has no record of npm’s, and is done again', () => {
    expect(isInstalled(project)).toBe(false);
  });

  test('a finished install is not repeated, though packages for other systems are not there', () => {
    writeFileSync(record, JSON.stringify({ packages: next }));
    expect(isInstalled(project)).toBe(true);
  });

  test('a lockfile that has moved on is installed', () => {
    writeFileSync(record, JSON.stringify({ packages: { 'node_modules/next': { version: '16.4.5' } } }));
    expect(isInstalled(project)).toBe(false);
  });
});

function collect(isTTY: boolean) {
  let written = '';
  return { stream: { isTTY, columns: 80, write: (part: string) => (written += part) }, text: () => written };
}
