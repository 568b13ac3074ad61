// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, describe, test } from 'node:test';
import { root } from './places.mjs';

const folder = mkdtempSync(join(tmpdir(), 'signpost-hand-over-'));
after(() => rmSync(folder, { recursive: true }));

describe('whatever Node begins', () => {
  for (const door of ['start', 'test', 'dev', 'run']) {
    test(`scripts/${door}.mjs can be read by it`, () => {
      assert.equal(spawnSync(process.execPath, ['--check', join(root, 'scripts', `${door}.mjs`)]).status, 0);
    });
  }

  test('a script runs on the Node that package.json pins, gets its words, and its exit code is passed on', () => {
    const script = join(folder, 'script.ts');
    writeFileSync(script, 'console.log(process.versions.node, ...process.argv.slice(2)); process.exitCode = 7 as number;');
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'scripts', 'run.mjs'), relative(root, script), 'a word'], {
      encoding: 'utf8',
    });
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.deepEqual([status, stdout], [7, `${dependencies.node} a word\n`]);
  });
});
