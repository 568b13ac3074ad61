// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { explainInstall, isInstalled } from './install.mjs';

const project = mkdtempSync(join(tmpdir(), 'signpost-install-'));
after(() => rmSync(project, { recursive: true }));

describe('an install that fails says how to fix it', () => {
  for (const [log, sentence] of [
    [
      'npm error code ENOTFOUND',
      'npm could not reach the package registry. Connect this computer to the network (behind a proxy: `npm config set proxy …`), then run `npm start` again.',
    ],
    [
      'npm ERR! code SELF_SIGNED_CERT_IN_CHAIN',
      'The network of your organisation looks into HTTPS, with a certificate of its own that Node does not know. Ask for that certificate as a file, say where it is (`export NODE_EXTRA_CA_CERTS=/path/to/it.pem`), then run `npm start` again.',
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
  ]) {
    test(String(log), () => assert.equal(explainInstall(String(log), 'npm start'), sentence));
  }
});

describe('what is installed', () => {
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  const record = join(project, 'node_modules', '.package-lock.json');
  const next = { 'node_modules/next': { version: '16.4.6' } };
  const forMac = { 'node_modules/@next/swc-darwin-arm64': { version: '16.4.6', optional: true } };
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...next, ...forMac } }));

  test('an install that was cut off has no record of npm’s, and is done again', () => {
    assert.equal(isInstalled(project), false);
  });

  test('a finished install is not repeated, though packages for other systems are not there', () => {
    writeFileSync(record, JSON.stringify({ packages: next }));
    assert.equal(isInstalled(project), true);
  });

  test('a lockfile that has moved on is installed', () => {
    writeFileSync(record, JSON.stringify({ packages: { 'node_modules/next': { version: '16.4.5' } } }));
    assert.equal(isInstalled(project), false);
  });
});
