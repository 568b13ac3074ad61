import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { makeVarFolder } from '../bootstrap/places.mjs';
import { showWelcome } from './welcome.ts';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';

const folder = temporaryFolder('welcome');
const file = join(folder.path, 'first-administrator.txt');

beforeAll(() => {
  vi.stubEnv('VAR_DIR', folder.path);
  writeFileSync(file, 'E-mail    administrator@example.org\nPassword  marble-lantern\n');
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => {
  vi.unstubAllEnvs();
  folder.remove();
});

it('shows the first password to somebody who is looking', async () => {
  expect(await welcome(true)).toContain('Password  marble-lantern');
});

it('keeps the first password out of logs, and says where it is', async () => {
  const text = await welcome(false);
  expect(text).not.toContain('marble-lantern');
  expect(text).toContain(`The first sign-in to the CMS is in ${file}; delete that file once you have changed the password.`);
});

it('closes a folder for data that others may read', () => {
  const open = join(folder.path, 'open');
  mkdirSync(open);
  chmodSync(open, 0o755);
  vi.stubEnv('VAR_DIR', open);
  makeVarFolder();
  expect(statSync(open).mode & 0o777).toBe(0o700);
  vi.stubEnv('VAR_DIR', folder.path);
});

async function welcome(isSeen: boolean): Promise<string> {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await showWelcome('Signpost is up.', { CMS: 'http://localhost:3000/admin' }, { isSeen });
  return said.mock.calls.flat().join('\n');
}
