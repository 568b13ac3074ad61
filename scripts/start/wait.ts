import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { standsByHeader } from '../../cms/worker-client/worker-status-answer.ts';
import { lastLines } from '../bootstrap/run-logged.mjs';
import { UserError } from '../bootstrap/user-error.mjs';

const pause = 50;

/** Resolves when the address answers anything at all, be it an error page. */
export async function untilAnswers(address: string, signal: AbortSignal, timeout = 60_000): Promise<void> {
  await until(async () => (await answerOf(address)) !== undefined, {
    signal,
    timeout,
    orElse: async () => `Nothing answered at ${address} within ${timeout / 1000} s. The logs in var/logs say why.`,
  });
}

/**
 * Resolves when the public site answers 200 on its first page: something is published. Where another machine's worker publishes,
 * it has nothing to show until this machine's worker takes over, so nothing more is waited for.
 * @returns whether it is shown from here
 */
export async function untilLive(
  { publicSite, worker }: { publicSite: number; worker: number },
  { signal, log, timeout = 180_000 }: { signal: AbortSignal; log: string; timeout?: number },
): Promise<{ isShown: boolean }> {
  let isShown = false;
  const look = async (): Promise<boolean> => {
    isShown = await isLive(publicSite);
    return isShown || standsBy(worker);
  };
  await until(look, {
    signal,
    timeout,
    orElse: async () =>
      `The first publish was not live within ${timeout / 1000} s. The worker's last lines:\n\n` +
      `${lastLines(await readFile(log, 'utf8'))}\n\nMend what they name, then run \`npm start\` again. The full log is ${log}`,
  });
  return { isShown };
}

/** Whether the public site has something to show. */
export async function isLive(port: number): Promise<boolean> {
  return (await answerOf(`http://127.0.0.1:${port}/`))?.status === 200;
}

/** Whether this machine's worker waits because another machine's publishes; it says so to whoever asks. */
async function standsBy(port: number): Promise<boolean> {
  return (await answerOf(`http://127.0.0.1:${port}/status`))?.headers.has(standsByHeader) === true;
}

async function until(
  isSo: () => Promise<boolean>,
  { signal, timeout, orElse }: { signal: AbortSignal; timeout: number; orElse: () => Promise<string> },
): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await isSo())) {
    if (Date.now() > end) throw new UserError(await orElse());
    await sleep(pause, undefined, { signal });
  }
}

async function answerOf(address: string): Promise<Pick<Response, 'status' | 'headers'> | undefined> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5000) });
    await response.body?.cancel();
    return response;
  } catch (cause) {
    // fetch throws while nobody listens yet; that is the answer, not an error.
    if (cause instanceof Error) return undefined;
    throw cause;
  }
}
