// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duration, showProgress } from './progress.mjs';

test('where lines cannot be drawn over, a step is one line with its time', async () => {
  const { stream, text } = collect(false);
  let time = 0;
  const { step } = showProgress({ total: 9, stream, now: () => time });
  await step(3, 'Compiling the CMS', async () => {
    time = 51_200;
  });
  await step(4, 'Bundling', async () => 'already done');
  assert.equal(text(), '[3/9] Compiling the CMS … 51 s\n[4/9] Bundling … already done\n');
});

test('a step that fails says so and passes its error on', async () => {
  const { stream, text } = collect(false);
  const { step } = showProgress({ total: 9, stream, now: () => 0 });
  await assert.rejects(
    step(1, 'Installing', () => Promise.reject(new Error('no network'))),
    { message: 'no network' },
  );
  assert.equal(text(), '[1/9] Installing … failed after 0.0 s\n');
});

test('a terminal shows what is running, then the finished line in its place', async () => {
  const { stream, text } = collect(true);
  const { step } = showProgress({ total: 2, stream, now: () => 0 });
  await step(1, 'Installing', async () => undefined);
  assert.ok(text().includes('⠋ [1/2] Installing 0.0 s'));
  assert.ok(text().endsWith('\r\u001b[2K[1/2] Installing … 0.0 s\n'));
});

test('times read like people say them', () => {
  assert.deepEqual([400, 9_940, 50_600, 185_000].map(duration), ['0.4 s', '9.9 s', '51 s', '3 min 5 s']);
});

/** @param {boolean} isTTY */
function collect(isTTY) {
  let written = '';
  return { stream: { isTTY, columns: 80, write: (/** @type {string} */ part) => (written += part) }, text: () => written };
}
