import { createHash } from 'node:crypto';
import type { Manifest } from '../store/index.ts';

/** What the public server answered about a new release. */
export interface Proof {
  /** How many addresses were fetched and found as the release has them. */
  proved: number;
  /** Addresses that answered something else, with what. */
  wrong: { path: string; reason: string }[];
  /** When the last of them had answered. */
  at: string;
}

/** Addresses fetched for one receipt at most; a new renderer changes every page, and some of each are proof enough. */
const most = 60;

/** Requests under way at once. */
const inFlight = 6;

/**
 * Fetches changed addresses from the public server, as the public would, and compares what comes with the release.
 * @param origin where the public server answers, such as http://127.0.0.1:4321
 * @param now gives the time
 */
export async function proveLive(paths: readonly string[], manifest: Manifest, origin: string, now: () => Date): Promise<Proof> {
  const chosen = spread(paths, most);
  const wrong: Proof['wrong'] = [];
  const queue = Iterator.from(chosen);
  const proveNext = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) {
      const reason = await problemAt(next.value, manifest, origin);
      if (reason !== undefined) wrong.push({ path: next.value, reason });
    }
  };
  await Promise.all(Array.from({ length: inFlight }, proveNext));
  return { proved: chosen.length - wrong.length, wrong, at: now().toISOString() };
}

async function problemAt(path: string, manifest: Manifest, origin: string): Promise<string | undefined> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await fetch(origin + path, {
      redirect: 'manual',
      headers: { 'accept-encoding': 'identity' },
      signal: AbortSignal.timeout(10_000),
    });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    return `The public server did not answer (${error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error)}). Is it running?`;
  }
  const entry = manifest.entries[path];
  const gone = manifest.gone[path];
  const redirect = manifest.redirects[path];
  const expected = entry !== undefined ? 200 : gone !== undefined ? 410 : redirect !== undefined ? 301 : 404;
  if (response.status !== expected) return `The public server answered ${response.status} where the release has ${expected}.`;
  const sha256 = (entry ?? gone)?.sha256;
  if (sha256 !== undefined && createHash('sha256').update(bytes).digest('hex') !== sha256)
    return 'The public server answered other bytes than the release has.';
  return undefined;
}

/** Some of a list, evenly spread, first and last included. */
function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, index) => list[Math.round((index * (list.length - 1)) / (count - 1))] as T);
}
