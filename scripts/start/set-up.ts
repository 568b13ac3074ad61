import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { logFile, root, varFolder } from '../bootstrap/places.mjs';
import { runLogged } from '../bootstrap/run-logged.mjs';
import { inWords } from '../bootstrap/user-error.mjs';

interface Options {
  signal: AbortSignal;
  /** True when a site is live already: then a database that is down must not keep the rest from starting. */
  mayRetryLater: boolean;
  onError: (sentences: string) => void;
  /** Milliseconds between tries in the background. */
  pause?: number;
  /** What a new installation begins with, where that was answered. */
  content?: 'on' | 'off' | undefined;
  attempt?: () => Promise<void>;
}

/** Migrates the database, makes the first administrator, and gives a new installation what it begins with. */
export async function setUp({
  signal,
  mayRetryLater,
  onError,
  pause = 15_000,
  content,
  attempt = () => runSetUp(content),
}: Options): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    if (!mayRetryLater || signal.aborted) throw error;
    onError(`${inWords(error)}\n\nThe public site keeps serving what is published. Trying again every ${pause / 1000} s.`);
    void keepTrying();
  }

  async function keepTrying(): Promise<void> {
    for (;;) {
      try {
        await sleep(pause, undefined, { signal });
        await attempt();
        return onError('The database is ready now.');
      } catch (error) {
        // Already said once in full; the log keeps the latest try, and a stop ends the trying.
        if (signal.aborted) return;
        if (!(error instanceof Error)) throw error;
      }
    }
  }
}

async function runSetUp(content: Options['content']): Promise<void> {
  await runLogged({
    program: process.execPath,
    args: ['--enable-source-maps', join(root, 'var', 'build', 'setup.mjs')],
    log: logFile('set-up'),
    what: 'Preparing the database',
    env: { ...process.env, NODE_ENV: 'production', VAR_DIR: varFolder(), ...(content === undefined ? {} : { SAMPLE_CONTENT: content }) },
  });
}
