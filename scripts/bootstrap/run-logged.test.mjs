// @ts-check
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { lastLines, runLogged } from './run-logged.mjs';

const folder = mkdtempSync(join(tmpdir(), 'signpost-log-'));
after(() => rmSync(folder, { recursive: true }));

test('a known failure is told in words only', async () => {
  const log = join(folder, 'logs', 'known.log');
  const run = runLogged({ program: process.execPath, args: ['-e', 'process.exit(3)'], log, what: 'The step', explain: () => 'Do this.' });
  await assert.rejects(run, { message: `The step ended with code 3. Do this.\nThe full log is ${log}` });
});

test('any other failure shows the last lines, and keeps the whole log', async () => {
  const log = join(folder, 'logs', 'step.log');
  const run = runLogged({
    program: process.execPath,
    args: ['-e', 'console.log("one\\n\\ntwo"); process.exit(3)'],
    log,
    what: 'The step',
  });
  await assert.rejects(run, {
    message: `The step ended with code 3. Its last lines:\n\n    one\n    two\n\nMend what they name, then run the same command again.\nThe full log is ${log}`,
  });
  assert.equal(readFileSync(log, 'utf8'), 'one\n\ntwo\n');
});

test('colours and overdrawn lines are left out of what is shown', () => {
  assert.equal(lastLines('\u001b[31mred\u001b[0m\r\u001b[2Kdone  \n\n', 2), '    red\n    done');
});

test('events are shown as their sentences, and what was cut off as it is', () => {
  const event = (/** @type {object} */ facts) => JSON.stringify({ level: 'error', time: '2026-11-29T09:00:00.000Z', ...facts });
  const log = [
    event({ message: 'The database is locked', again: 59 }),
    event({ message: 'It could not be kept', reason: 'The disk is full', stack: 'Error: The disk is full\n    at keep' }),
    '{"level":"info","message":"half',
  ].join('\n');
  assert.equal(
    lastLines(log),
    [
      '    The database is locked (59 times more)',
      '    It could not be kept',
      '    Error: The disk is full',
      '        at keep',
      '    {"level":"info","message":"half',
    ].join('\n'),
  );
});
