// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseOldNode } from './refuse-old-node.mjs';

test('an old Node gets a sentence', (context) => {
  const said = context.mock.method(console, 'error', () => undefined);
  const before = process.exitCode;
  assert.equal(refuseOldNode('18.19.0'), true);
  assert.equal(process.exitCode, 1);
  process.exitCode = before;
  assert.deepEqual(said.mock.calls[0]?.arguments, [
    'Signpost needs Node 20 or newer to start, and this is Node 18.19.0.\nInstall a newer one (nodejs.org, or your package manager), then run the same command again.',
  ]);
});

test('version 20 and newer are welcome', () => {
  assert.equal(refuseOldNode('20.0.0'), false);
  assert.equal(refuseOldNode('26.1.0'), false);
});
