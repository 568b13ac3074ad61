import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../tests/support/temporary-folder.ts';

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder('secrets');
  vi.resetModules();
  vi.stubEnv('VAR_DIR', folder.path);
  vi.stubEnv('PAYLOAD_SECRET', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  folder.remove();
});

const read = async () => (await import('./secrets.ts')).secrets();

it('secrets are made once, and kept', async () => {
  const made = await read();
  vi.resetModules();
  expect(await read()).toEqual(made);
});

it('damaged secrets are never thrown away, and the error says what to do and what it costs', async () => {
  const path = join(folder.path, 'secrets.json');
  writeFileSync(path, '{"payloadSecret": "cut off');
  await expect(read()).rejects.toThrow(
    new Error(
      `The secrets in ${path} are damaged. Restore the file from a backup. Where there is none, move it aside and start again: new secrets are made, and everybody must sign in again.`,
    ),
  );
  expect(readFileSync(path, 'utf8')).toBe('{"payloadSecret": "cut off');
});

it('a place that takes no secrets is said in words', async ({ skip }) => {
  skip(process.getuid?.() === 0, 'root may write everywhere');
  chmodSync(folder.path, 0o500);
  const path = join(folder.path, 'secrets.json');
  await expect(read()).rejects.toThrow(
    new Error(
      `Could not keep the secrets in ${path}. Check that its disk has room, and that the user who runs Signpost may write to the folder.`,
    ),
  );
  chmodSync(folder.path, 0o700);
});
