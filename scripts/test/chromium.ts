import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { chromium } from 'playwright/test';
import { logFile, root } from '../bootstrap/places.mjs';
import { runLogged } from '../bootstrap/run-logged.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { isExecutable } from './is-executable.ts';

/** Chromium without windows: the same engine takes less than half the processor's time, because it draws no browser around the page. */
const headlessShell = 'chromium-headless-shell';
const names = [headlessShell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium of this machine, the one without windows where it can be had; installs one where there is none. Answers its path. */
export async function findOrInstallChromium(say: (detail: string) => void): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given))
    throw new UserError(
      `CHROMIUM_PATH names ${given}, and there is no such file. Correct it, or leave it unset to let \`npm test\` look for a browser.`,
    );
  const found = given || findChromium();
  if (found && (given || !isDebianRoot() || basename(found) === headlessShell)) return found;
  const tries = [...(isDebianRoot() ? [installWithApt] : []), ...(found ? [] : [installWithPlaywright])];
  const failures: string[] = [];
  for (const install of tries) {
    say(install === installWithApt ? `apt-get install ${headlessShell}` : 'playwright install chromium');
    try {
      await install();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures.push(error.message);
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new UserError(
    `The browser tests need Chromium or Chrome; none is here, and none could be installed.\n${failures.join('\n')}\n` +
      'Install one by hand (Debian: `apt-get install chromium-headless-shell`; macOS: `brew install --cask chromium`), or name one in CHROMIUM_PATH, then run `npm test` again.',
  );
}

/** Looks on the PATH, in the usual places, then in Playwright's own cache. */
export function findChromium(variables: NodeJS.ProcessEnv = process.env): string | undefined {
  const onPath = (variables.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces, chromium.executablePath()].find(isExecutable);
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installWithApt(): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const log = logFile('chromium-apt');
  await runLogged({ program: 'apt-get', args: ['update'], log, what: '`apt-get update`', env });
  await runLogged({
    program: 'apt-get',
    args: ['install', '-y', '--no-install-recommends', headlessShell],
    log,
    what: `\`apt-get install ${headlessShell}\``,
    env,
  });
}

async function installWithPlaywright(): Promise<void> {
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  await runLogged({
    program: process.execPath,
    args: [cli, 'install', 'chromium'],
    log: logFile('chromium-playwright'),
    what: '`playwright install chromium`',
  });
}
