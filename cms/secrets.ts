import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { environment } from './environment.ts';

const secretsFile = z.object({ payloadSecret: z.string().min(32), workerToken: z.string().min(32) });

/** The two secrets, made on first use in `var/secrets.json`, which only its owner may read. */
export function secrets(): { payloadSecret: string; workerToken: string } {
  const kept = readOrMakeSecrets(join(environment.varDir, 'secrets.json'));
  return { ...kept, payloadSecret: environment.payloadSecret ?? kept.payloadSecret };
}

function readOrMakeSecrets(path: string): z.infer<typeof secretsFile> {
  const kept = readSecrets(path);
  if (kept) return kept;
  const draft = `${path}.${process.pid}`;
  const made = { payloadSecret: randomBytes(32).toString('hex'), workerToken: randomBytes(32).toString('hex') };
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
