import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { varFolder } from '../bootstrap/places.mjs';
import type { Ports } from './processes.ts';

/** Prints the two addresses, and the first sign-in for as long as its file is kept. */
export async function showWelcome(ports: Pick<Ports, 'publicSite' | 'cms'>): Promise<void> {
  const cms = process.env.CMS_URL || `http://localhost:${ports.cms}`;
  const signIn = await firstSignIn();
  console.log(
    [
      '',
      'Signpost is up.',
      '',
      `  Public site  http://localhost:${ports.publicSite}`,
      `  CMS          ${cms.replace(/\/$/, '')}/admin`,
      ...(signIn
        ? [
            '',
            '  Sign in to the CMS with',
            ...signIn.map((line) => `    ${line}`),
            '',
            `  (kept in ${signInFile()}; delete that file once you have changed the password)`,
          ]
        : []),
      '',
      'Press Ctrl-C to stop.',
    ].join('\n'),
  );
}

async function firstSignIn(): Promise<string[] | undefined> {
  try {
    return (await readFile(signInFile(), 'utf8')).trim().split('\n');
  } catch (cause) {
    // The file is made for the first administrator only and may be deleted at any time.
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
}

function signInFile(): string {
  return join(varFolder(), 'first-administrator.txt');
}
