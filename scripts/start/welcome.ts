import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSettings } from '../../publish/environment/settings.ts';
import { varFolder } from '../bootstrap/places.mjs';

/** Prints where everything is, and the first sign-in for as long as its file is kept: the password only to somebody who is looking, because logs keep what they are given. */
export async function showWelcome(
  title: string,
  addresses: Record<string, string>,
  { isSeen = process.stdout.isTTY }: { isSeen?: boolean } = {},
): Promise<void> {
  const signIn = await firstSignIn();
  const width = Math.max(...Object.keys(addresses).map((name) => name.length));
  console.log(
    [
      '',
      title,
      '',
      ...Object.entries(addresses).map(([name, address]) => `  ${name.padEnd(width)}  ${address}`),
      ...(signIn && isSeen ? ['', '  Sign in to the CMS with', ...signIn.map((line) => `    ${line}`)] : []),
      ...(signIn && !isSeen
        ? ['', `  The first sign-in to the CMS is in ${signInFile()}; delete that file once you have changed the password.`]
        : []),
      ...(signIn && isSeen ? ['', `  (kept in ${signInFile()}; delete that file once you have changed the password)`] : []),
      '',
      'Press Ctrl-C to stop.',
    ].join('\n'),
  );
}

/** The address officers open, from the settings. */
export function cmsAddress(port: number): string {
  return `${readSettings(['CMS_URL']).CMS_URL ?? `http://localhost:${port}`}/admin`;
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
