import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { environment } from './environment.ts';

const secret = z.string().min(32);

const secretsFile = z.object({
  payloadSecret: secret,
  workerToken: secret,
  /** What `payloadSecret` was before, and until when what was signed with it is accepted; the newest first. */
  earlier: z.array(z.object({ payloadSecret: secret, until: z.iso.datetime() })).optional(),
});

/** The secrets of this CMS. */
export interface Secrets {
  payloadSecret: string;
  workerToken: string;
  /** Those before it, newest first. What they signed is accepted until a day (undefined where a setting keeps one); what they encrypted can be read for as long as they are here. */
  earlier: { payloadSecret: string; until?: string }[];
}

/** The secrets, made on first use in `var/secrets.json`, which only its owner may read. The file is read each time, so that another secret is everybody’s at once. */
export function secrets(): Secrets {
  const kept = readOrMakeSecrets(fileOfSecrets());
  const { payloadSecret, payloadSecretBefore } = environment;
  return {
    payloadSecret: payloadSecret ?? kept.payloadSecret,
    workerToken: kept.workerToken,
    earlier: [
      ...(payloadSecretBefore === undefined ? [] : [{ payloadSecret: payloadSecretBefore }]),
      ...(payloadSecret === undefined ? (kept.earlier ?? []) : []),
    ],
  };
}

/** The earlier secrets whose signatures are accepted now, newest first. */
export function acceptedEarlierSecrets(now = new Date()): string[] {
  const accepted = secrets().earlier.filter(({ until }) => until === undefined || Date.parse(until) > now.getTime());
  return accepted.map(({ payloadSecret }) => payloadSecret);
}

/**
 * Makes a new secret. What those before signed (sessions, links) is accepted for so many days more at most; what they encrypted stays
 * readable until the night has encrypted it anew. For no days, as after a theft, the worker's token is another one too.
 * @returns until when @throws in words where the secret is kept in the environment
 */
export function rotateSecret(days: number, now = new Date()): string {
  if (environment.payloadSecret !== undefined)
    throw new Error(
      days === 0
        ? 'PAYLOAD_SECRET is set, so the secret is not kept here. Set PAYLOAD_SECRET to a new one (openssl rand -hex 32), take PAYLOAD_SECRET_BEFORE out, WORKER_TOKEN too if it is set, and start Signpost again: everybody signs in again. Code apps were encrypted with the old secret and cannot be checked any more: people sign in by a passkey or a recovery code, or an administrator takes their second step away, and set the app up anew. Nothing was changed.'
        : 'PAYLOAD_SECRET is set, so the secret is not kept here. Set PAYLOAD_SECRET_BEFORE to what PAYLOAD_SECRET is now, PAYLOAD_SECRET to a new one (openssl rand -hex 32), and start Signpost again. Nothing was changed.',
    );
  const path = fileOfSecrets();
  const kept = readSecrets(path);
  if (kept === undefined)
    throw new Error(
      `There is no ${path}, so there is no secret to change. Check VAR_DIR; npm start makes the first one. Nothing was changed.`,
    );
  const { payloadSecret, earlier = [], ...rest } = kept;
  const until = new Date(now.getTime() + days * 86_400_000).toISOString();
  const before = [{ payloadSecret, until }, ...earlier.map((one) => ({ ...one, until: one.until < until ? one.until : until }))];
  replaceSecrets(path, { ...rest, ...(days === 0 && { workerToken: newSecret() }), payloadSecret: newSecret(), earlier: before });
  return until;
}

/** Removes the earlier secrets whose time is over. Nothing may be encrypted with them any more. @returns how many */
export function forgetEarlierSecrets(now = new Date()): number {
  const path = fileOfSecrets();
  const { earlier = [], ...rest } = readOrMakeSecrets(path);
  const left = earlier.filter(({ until }) => Date.parse(until) > now.getTime());
  if (left.length < earlier.length) replaceSecrets(path, { ...rest, ...(left.length > 0 && { earlier: left }) });
  return earlier.length - left.length;
}

function fileOfSecrets(): string {
  return join(environment.varDir, 'secrets.json');
}

function newSecret(): string {
  return randomBytes(32).toString('hex');
}

function replaceSecrets(path: string, contents: z.infer<typeof secretsFile>): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(contents, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(draft, path);
}

function readOrMakeSecrets(path: string): z.infer<typeof secretsFile> {
  const kept = readSecrets(path);
  if (kept) return kept;
  const draft = `${path}.${process.pid}`;
  const made = { payloadSecret: newSecret(), workerToken: newSecret() };
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flush: true });
    chmodSync(draft, 0o600);
    // A link fails where the file is there by now, so two processes that start at once agree on one pair.
    linkSync(draft, path);
  } catch (cause) {
    if (!isCode(cause, 'EEXIST'))
      throw new Error(
        `Could not keep the secrets in ${path}. Check that its disk has room, and that the user who runs Signpost may write to the folder.`,
        { cause },
      );
  } finally {
    rmSync(draft, { force: true });
  }
  return readSecrets(path) ?? made;
}

function readSecrets(path: string): z.infer<typeof secretsFile> | undefined {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    if (isCode(cause, 'ENOENT')) return undefined;
    throw new Error(`Could not read the secrets in ${path}. The user that runs the CMS must own the file.`, { cause });
  }
  try {
    return secretsFile.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(
      `The secrets in ${path} are damaged. Restore the file from a backup. Where there is none, move it aside and start again: new secrets are made, and everybody must sign in again.`,
      { cause },
    );
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
