import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

describe('another secret', () => {
  const load = () => import('./secrets.ts');

  it('is everybody’s at once, and what the one before signed is accepted until a day', async () => {
    const { acceptedEarlierSecrets, forgetEarlierSecrets, rotateSecret, secrets } = await load();
    const { isSignedByUs, signatureOf } = await import('./signature.ts');
    expect(() => rotateSecret(30)).toThrow(
      new Error(
        `There is no ${join(folder.path, 'secrets.json')}, so there is no secret to change. Check VAR_DIR; npm start makes the first one. Nothing was changed.`,
      ),
    );
    const before = secrets();
    const signature = signatureOf('words', 'a test');
    const now = new Date('2026-11-29T12:00:00Z');
    expect(rotateSecret(30, now)).toBe('2026-12-29T12:00:00.000Z');
    expect(secrets()).toMatchObject({ workerToken: before.workerToken, earlier: [{ payloadSecret: before.payloadSecret }] });
    expect(secrets().payloadSecret).not.toBe(before.payloadSecret);
    expect(statSync(join(folder.path, 'secrets.json')).mode & 0o077).toBe(0);
    expect(signatureOf('words', 'a test')).not.toBe(signature);
    expect(isSignedByUs('words', signature, 'another')).toBe(false);
    expect(acceptedEarlierSecrets(new Date('2026-12-29T11:59:59Z'))).toEqual([before.payloadSecret]);
    expect(acceptedEarlierSecrets(new Date('2026-12-29T12:00:00Z'))).toEqual([]);
    // After a second change each is accepted for as long as was said last, and no longer than was said first.
    rotateSecret(60, now);
    expect(secrets().earlier.map(({ until }) => until)).toEqual(['2027-01-28T12:00:00.000Z', '2026-12-29T12:00:00.000Z']);
    rotateSecret(1, now);
    expect(secrets().earlier.map(({ until }) => until)).toEqual(Array.from({ length: 3 }, () => '2026-11-30T12:00:00.000Z'));
    expect(forgetEarlierSecrets(new Date('2026-11-30T11:59:59Z'))).toBe(0);
    expect(forgetEarlierSecrets(new Date('2026-11-30T12:00:00Z'))).toBe(3);
    expect(secrets().earlier).toEqual([]);
    expect(readFileSync(join(folder.path, 'secrets.json'), 'utf8')).not.toContain(before.payloadSecret);
  });

  it('for no days, as after a theft, ends what every secret before signed, and the token of the worker', async () => {
    const { acceptedEarlierSecrets, rotateSecret, secrets } = await load();
    const before = secrets();
    const now = new Date('2026-11-29T12:00:00Z');
    rotateSecret(30, now);
    expect(secrets().workerToken).toBe(before.workerToken);
    rotateSecret(0, now);
    expect(acceptedEarlierSecrets(now)).toEqual([]);
    expect(secrets().workerToken).not.toBe(before.workerToken);
  });

  it('reads what the one before encrypted, for as long as that is kept', async () => {
    const { forgetEarlierSecrets, rotateSecret } = await load();
    const { isSealedNow, seal, unseal } = await import('./people/sealed.ts');
    const sealed = seal('JBSWY3DPEHPK3PXP');
    rotateSecret(0);
    expect([unseal(sealed), isSealedNow(sealed)]).toEqual(['JBSWY3DPEHPK3PXP', false]);
    const again = seal(unseal(sealed));
    forgetEarlierSecrets(new Date(Date.now() + 1000));
    expect([unseal(again), isSealedNow(again)]).toEqual(['JBSWY3DPEHPK3PXP', true]);
    expect(() => unseal(sealed)).toThrow('Unsupported state or unable to authenticate data');
  });

  it('is made by hand where it is in the environment, and that is said', async () => {
    vi.stubEnv('PAYLOAD_SECRET', 'x'.repeat(40));
    const { rotateSecret } = await load();
    expect(() => rotateSecret(30)).toThrow(
      new Error(
        'PAYLOAD_SECRET is set, so the secret is not kept here. Set PAYLOAD_SECRET_BEFORE to what PAYLOAD_SECRET is now, PAYLOAD_SECRET to a new one (openssl rand -hex 32), and start Signpost again. Nothing was changed.',
      ),
    );
    // What was stolen is not to be kept.
    expect(() => rotateSecret(0)).toThrow(/take PAYLOAD_SECRET_BEFORE out.*Code apps .* cannot be checked any more/);
  });
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
