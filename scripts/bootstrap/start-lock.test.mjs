// @ts-check
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeLock } from './start-lock.mjs';

const folder = mkdtempSync(join(tmpdir(), 'signpost-lock-'));
const path = join(folder, 'start.lock');
after(() => rmSync(folder, { recursive: true }));

test('a second start in a folder is told where the first runs', () => {
  writeFileSync(path, '4242 npm start\n');
  assert.throws(() => takeLock('npm run dev', { path, isAlive: () => true }), {
    message:
      '`npm start` already runs in this folder (process 4242). Use that one, or stop it first: press Ctrl-C where it runs, or `kill 4242`.',
  });
});

test('the lock of one that was killed is taken over, and given back at the end', () => {
  writeFileSync(path, '4242 npm start\n');
  const giveBack = takeLock('npm start', { path, isAlive: () => false });
  assert.equal(readFileSync(path, 'utf8'), `${process.pid} npm start\n`);
  giveBack();
  assert.equal(existsSync(path), false);
});

test('a lock that was never finished counts as nobody’s', () => {
  writeFileSync(path, '');
  takeLock('npm start', { path, isAlive: () => true })();
  assert.equal(existsSync(path), false);
});
