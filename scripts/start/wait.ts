import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLines } from '../bootstrap/run-logged.mjs';
import { UserError } from '../bootstrap/user-error.mjs';

const pause = 50;

/** Resolves when the address answers anything at all, be it an error page. */
export async function untilAnswers(address: string, signal: AbortSignal, timeout = 60_000): Promise<void> {
  await until(async () => (await statusOf(address)) !== undefined, {
    signal,
    timeout,
    orElse: async () => `Nothing answered at ${address} within ${timeout / 1000} s. The logs in var/logs say why.`,
  });
}

/** Resolves when the public site answers 200 on its first page: something is published. */
export async function untilLive(
  port: number,
  { signal, log, timeout = 180_000 }: { signal: AbortSignal; log: string; timeout?: number },
): Promise<void> {
  await until(() => isLive(port), {
    signal,
    timeout,
    orElse: async () =>
      `The first publish was not live within ${timeout / 1000} s. The worker's last lines:\n\n` +
      `${lastLines(await readFile(log, 'utf8'))}\n\nMend what they name, then run \`npm start\` again. The full log is ${log}`,
  });
}

/** Whether the public site has something to show. */
export async function isLive(port: number): Promise<boolean> {
  return (await statusOf(`http://127.0.0.1:${port}/`)) === 200;
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

async function statusOf(address: string): Promise<number | undefined> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5000) });
    await response.body?.cancel();
    return response.status;
  } catch (cause) {
    // fetch throws while nobody listens yet; that is the answer, not an error.
    if (cause instanceof Error) return undefined;
    throw cause;
  }
}
