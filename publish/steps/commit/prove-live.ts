import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Publishing } from '../../publishing.ts';
import type { Proof, Receipt } from '../../receipt.ts';
import type { ExportHost } from '../../serve/export/host.ts';
import type { StoreReader } from '../../store/index.ts';
import { log } from '../../logging/log.ts';

/** Addresses fetched for one receipt at most; a new renderer changes every page, and some of each are proof enough. */
const maxFetched = 60;

/** Requests under way at once. */
const inFlight = 6;

/** Milliseconds between two looks at an address that may take a while. */
const betweenLooks = 200;

/** How long one address may take, in milliseconds. */
const timeout = 10_000;

/**
 * Proves the receipt of what was committed a moment ago. What was committed is live, so a proof that can't be kept
 * undoes nothing: the next start proves it.
 */
export async function proveCommitted(publishing: Proving, id: string): Promise<Proof | undefined> {
  try {
    return await proveReceipt(publishing, id);
  } catch (error) {
    log.error({ err: error }, 'The release is live, but its proof could not be kept; it is proved again at the next start.');
    return undefined;
  }
}

type Proving = Pick<Publishing, 'store' | 'proofOrigin' | 'proofPatience' | 'exportHost' | 'now'>;

/** Proves a staged receipt and keeps what came of it. @returns the proof; undefined where it was proved or delivered before, or the public's host does not have the release yet */
async function proveReceipt({ store, proofOrigin, proofPatience, exportHost, now }: Proving, id: string): Promise<Proof | undefined> {
  const staged = store.receipts.waiting().find((one) => one.id === id);
  if (staged === undefined || staged.proof !== null) return undefined;
  const { addresses } = staged.body as Receipt;
  if (exportHost !== undefined && !(await isBroughtUpToDate(exportHost))) return undefined;
  const proof = await proveLive(
    addresses.map(({ path }) => path),
    store,
    proofOrigin,
    { now, patience: proofPatience },
  );
  store.write((unit) => unit.receipts.proved(id, proof));
  return proof;
}

/** Whether the place the public is served from has what is live. What failed is tried again behind the publishes, and the receipts wait for it. */
async function isBroughtUpToDate(host: ExportHost): Promise<boolean> {
  try {
    await host.bringUpToDate();
    return true;
  } catch (error) {
    log.error({ err: error }, `The release is not at ${host.place} yet; it is tried again by itself.`);
    return false;
  }
}

/** Proves the receipts of releases whose publisher ended between the swap and the proof. */
export async function proveWaiting(publishing: Proving): Promise<void> {
  for (const { id } of publishing.store.receipts.waiting()) await proveReceipt(publishing, id);
}

/**
 * Fetches changed addresses from the public server, as the public would, and compares what comes with what is live.
 * @param origin where the public server answers, such as http://127.0.0.1:4321
 * @param patience how long an address may go on answering what it did before, in milliseconds
 */
export async function proveLive(
  paths: readonly string[],
  store: StoreReader,
  origin: string,
  { now, patience = 0 }: { now: () => Date; patience?: number },
): Promise<Proof> {
  const deadline = performance.now() + patience;
  const chosen = spread(paths, maxFetched);
  const wrong: Proof['wrong'] = [];
  const queue = Iterator.from(chosen);
  const proveNext = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) {
      let reason = await problemAt(next.value, store, origin);
      while (reason !== undefined && performance.now() < deadline) {
        await wait(betweenLooks);
        reason = await problemAt(next.value, store, origin);
      }
      if (reason !== undefined) wrong.push({ path: next.value, reason });
    }
  };
  await Promise.all(Array.from({ length: inFlight }, proveNext));
  return { proved: chosen.length - wrong.length, wrong, at: now().toISOString() };
}

async function problemAt(path: string, store: StoreReader, origin: string): Promise<string | undefined> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await fetch(origin + path, {
      redirect: 'manual',
      headers: { 'accept-encoding': 'identity' },
      signal: AbortSignal.timeout(timeout),
    });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    return `The public server did not answer (${error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error)}). Is it running?`;
  }
  const answer = store.addresses.live(path);
  const expected = answer?.status ?? 404;
  if (response.status !== expected) return `The public server answered ${response.status} where the release has ${expected}.`;
  if (answer !== undefined && answer.status !== 301 && createHash('sha256').update(bytes).digest('hex') !== answer.sha256)
    return 'The public server answered other bytes than the release has.';
  return undefined;
}

/** Some of a list, evenly spread, first and last included. */
function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, index) => list[Math.round((index * (list.length - 1)) / (count - 1))] as T);
}
