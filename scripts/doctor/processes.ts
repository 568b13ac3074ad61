import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { standsByHeader, workerStatusAnswer } from '../../cms/worker-client/worker-status-answer.ts';
import { readSettings } from '../../publish/environment/settings.ts';
import { attention, fault, type Finding, ok } from './finding.ts';
import { howToStart, logOf } from './units.ts';

/** Seconds after which a worker that has not looked counts as stuck. */
const looksEvery = 60;

/** Whether a server answers at `/healthz`. */
export async function answers(what: string, origin: string): Promise<Finding[]> {
  const address = `${origin}/healthz`;
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5_000) });
    const text = (await response.text()).trim();
    if (response.status === 200) return [ok(what, `answers at ${address}`)];
    return [fault(what, `${address} answers ${response.status}: ${text.slice(0, 300)}. Its log says why.`)];
  } catch {
    // Whatever kept it from answering, it does not.
    return [
      fault(
        what,
        `Nothing answers at ${address}. Start Signpost (${howToStart}), or see its log (var/logs, or journalctl -u 'signpost*').`,
      ),
    ];
  }
}

/**
 * What the worker says of itself: whether it looks for changes, and what it should have done by now; of several, the one that publishes.
 * @param origins where they are, as WORKER_URLS names them; the one of this machine unless told otherwise
 */
export async function worker(port: number, secretsFile: string, origins = [`http://127.0.0.1:${port}`]): Promise<Finding[]> {
  const what = 'Worker';
  if (!existsSync(secretsFile)) return [fault(what, 'It cannot be asked: the secrets are not there.')];
  const workerToken =
    readSettings(['WORKER_TOKEN']).WORKER_TOKEN ??
    z.object({ workerToken: z.string() }).parse(JSON.parse(readFileSync(secretsFile, 'utf8'))).workerToken;
  let response: Response | undefined;
  for (const origin of origins) {
    const answer = await fetch(`${origin}/status`, {
      headers: { authorization: `Bearer ${workerToken}` },
      signal: AbortSignal.timeout(5_000),
      // Whatever kept it from answering, it does not.
    }).catch(() => undefined);
    response = answer ?? response;
    if (answer?.headers.has(standsByHeader) === false) break;
  }
  if (response === undefined) {
    if (origins.length > 1 || origins[0] !== `http://127.0.0.1:${port}`)
      return [fault(what, `None answers at ${origins.join(', ')} (WORKER_URLS). Start one, or see their logs.`)];
    return [fault(what, `It does not answer on port ${port}. Start Signpost (${howToStart}), or see its log (${logOf('worker')}).`)];
  }
  const said = workerStatusAnswer.parse(await response.json());
  if (response.headers.has(standsByHeader)) return [ok(what, 'stands by: another machine’s worker publishes')];
  if (said.state === 'failed' || said.state === 'asking') return [fault(what, said.message ?? said.state)];
  const looked = said.lookedAt ? (Date.now() - Date.parse(said.lookedAt)) / 1000 : Infinity;
  return [
    looked > looksEvery
      ? fault(
          what,
          `It last looked for changes ${said.lookedAt ? `at ${said.lookedAt}` : 'never'}. See its log (${logOf('worker')}); restart it.`,
        )
      : ok(what, `looks for changes, last at ${said.lookedAt}`),
    ...(said.state === 'paused' ? [attention('Publishing', said.message ?? 'It is paused. npm run resume lets it go on.')] : []),
    ...said.lateJobs.map((job) => fault('Late', `${job.what}, not done since ${job.since}. Its log (${logOf('worker')}) says why.`)),
    ...(said.quarantined.length > 0
      ? [attention('Held back', `Documents that do not go live as they are: ${said.quarantined.length}. Officers see why on their desk.`)]
      : []),
    ...(said.defects.length > 0
      ? [fault('Verified', `The live site differs from a full render in ${said.defects.length} places. Run npm run verify.`)]
      : []),
    ...(said.receiptsWaiting > 100
      ? [attention('Receipts', `${said.receiptsWaiting} wait to be written to the database. Is it writable?`)]
      : []),
  ];
}
