import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { numberAfter, say as sayPlainly } from '../../bench/options.ts';
import { type PublicReader, readPublic } from '../../support/running/ask-public.ts';
import { type Officer, signInOfficer } from '../../support/running/officer.ts';
import { standsByHeader } from '../../../cms/worker-client/worker-status-answer.ts';
import { until } from '../../support/until.ts';
import { type Finding, openFindings } from '../findings.ts';
import { settle } from '../looking/settle.ts';
import { openHistories, possibleStates } from '../officers/acts.ts';
import { chanceFrom } from '../random.ts';
import { type Machine, startCluster } from './cluster.ts';
import { compareBucket, compareLedger, compareRows } from './compare.ts';
import { targetsOf } from './kills.ts';
import { startPublishing } from './publishing.ts';
import { startVisitors } from './visitors.ts';

/** How long after the last kill everything that was answered must be live with its receipt, in milliseconds. */
const timeout = 120_000;

/** A CMS that was killed is to be back in this time, in milliseconds. */
const cmsTakes = 30_000;

const say = (line: string): void => sayPlainly(`${new Date().toISOString().slice(11, 19)} ${line}`);

/**
 * Two machines under load: readers and publishes at a steady rate, while one program after the other is killed. Looks meanwhile and
 * at the end whether anything was lost, mixed, or answered wrongly.
 */
export async function runMachines(options: readonly string[]): Promise<void> {
  const seed = numberAfter(options, '--seed', Math.ceil(Math.random() * 1_000_000));
  const minutes = numberAfter(options, '--minutes', 5);
  const requests = numberAfter(options, '--requests', 200);
  const publishes = numberAfter(options, '--publishes-a-minute', 60);
  const every = numberAfter(options, '--kill-every', 10);
  say(
    `Seed ${seed}: ${minutes} min, ${requests} requests a second, ${publishes} publishes a minute, a program killed every ${every} s. The same seed makes the same choices.`,
  );
  const cluster = await startCluster();
  const { machines, database, s3 } = cluster;
  const origins = machines.map(({ publicUrl }) => publicUrl);
  const [first] = machines;
  say(
    `Two machines are up, on ${database.kind === 'mongo-java-server' ? 'mongo-java-server, which has no transactions' : `MongoDB (${database.kind})`}, with uploads and site in a bucket of moto.`,
  );
  let round = 0;
  const findings = openFindings(seed, (finding) => say(`  ✗ ${finding.kind}: ${finding.what}`));
  try {
    // One after the other: of two sign-ins of one account at once, a server without transactions may keep the later session only.
    const officers: Officer[] = [];
    for (const { cmsUrl, administrator } of machines) officers.push(await signInOfficer(cmsUrl, administrator));
    const histories = openHistories();
    const reader = readPublic(first.publicUrl);
    const fixed = (await sitemapOf(reader)).filter((path) => !path.startsWith('/news/'));
    reader.close();
    const chance = chanceFrom(seed);
    const visitors = startVisitors(origins, { rate: requests, fixed, chance: chanceFrom(seed + 1), findings, round: () => round });
    const killedAt = machines.map(() => -Infinity);
    const publishing = startPublishing(officers, {
      rate: publishes / 60,
      chance: chanceFrom(seed + 2),
      hear: (told) => {
        histories.note(told);
        visitors.look(publishing.pages());
      },
      move: visitors.mayChange,
      mayFail: (machine) => performance.now() - (killedAt[machine] ?? 0) < cmsTakes,
    });

    const kills: Record<string, number> = {};
    const targets = targetsOf(chance, machines.length);
    const end = performance.now() + minutes * 60_000;
    while (performance.now() + every * 1_000 < end) {
      await wait(every * 1_000);
      round += 1;
      const { machine, program } = targets.next().value;
      const name = `${program} of ${machines[machine]?.name ?? ''}`;
      if (program === 'cms') killedAt[machine] = performance.now();
      if (program === 'public') visitors.killed(machine);
      const count = machines[machine]?.signal(program, 'SIGKILL') ?? 0;
      kills[name] = (kills[name] ?? 0) + count;
      say(
        `${String(round).padStart(2)}: ${count === 0 ? 'was not there to be killed' : 'killed'}: ${name}; visitors are at ${machines[visitors.asked()]?.name ?? ''}.`,
      );
    }
    await wait(Math.max(0, end - performance.now()));
    await publishing.stop();
    say('Nothing is killed any more: everything that was answered must go live now.');
    const leader = await leading(machines);
    const publicReader = readPublic(machines[leader]?.publicUrl ?? '');
    const officer = officers[leader];
    if (officer === undefined) throw new Error('Nobody is signed in.');
    const seen = new Set(visitors.seen());
    const settled = await settle(
      histories.all(),
      { officer, reader: publicReader, wasLive: (path) => seen.has(path) },
      { timeout, between: () => Promise.resolve() },
    );
    const visits = await visitors.stop();
    for (const { history, verdict } of settled) {
      if (verdict.is === 'wrong') findings.add({ ...verdict.finding, of: history.thing.name, round });
      if (verdict.is === 'held back')
        findings.add({ kind: 'lost', of: history.thing.name, what: `${history.thing.name} is held back: ${verdict.reason}`, round });
    }
    for (const what of publishing.strange()) findings.add({ kind: 'lost', of: what, what: `No kill explains it: ${what}`, round });
    const at = machines[leader]?.folder ?? '';
    const storeDir = join(at, 'store');
    // The ledger is kept every two seconds, the bucket by each release.
    await wait(5_000);
    const bucket = await compareBucket(storeDir, s3);
    const ledger = await compareLedger(storeDir, { databaseUrl: database.url, publicUrl: machines[leader]?.publicUrl ?? '' });
    for (const found of [...bucket.different, ...ledger.lost, ...(await compareRows(database.url, histories.all()))])
      findings.add({ ...found, round });
    for (const path of seen) {
      const { status } = await publicReader.get(path);
      if (![200, 301, 308, 410].includes(status))
        findings.add({ kind: 'brokenAddresses', of: path, what: `${path} was live and answers ${status} at the end.`, round });
    }
    publicReader.close();
    for (const line of (await machines[leader]?.verify()) ?? [])
      findings.add({ kind: 'stale', of: line, what: `npm run verify: ${line}`, round });
    const found = findings.all();
    if (found.length > 0)
      for (const machine of machines)
        for (const program of ['start', 'cms', 'worker', 'public'] as const)
          say(`The last lines of ${program} of ${machine.name}:\n${machine.lastLines(program, 12).join('\n')}`);
    const result = {
      seed,
      minutes,
      database: database.kind,
      kills,
      ...histories.counts(),
      statuses: publishing.statuses(),
      uncertain: histories.all().filter((history) => possibleStates(history).length > 1).length,
      visits,
      addresses: ledger.addresses,
      objects: bucket.objects,
      ...findings.counts(),
      findings: found,
    };
    console.log(options.includes('--json') ? JSON.stringify(result) : reportOf(result));
    if (found.length > 0) process.exitCode = 1;
  } finally {
    await cluster.end();
  }
}

/** Every page that the sitemaps name. */
async function sitemapOf(reader: PublicReader): Promise<string[]> {
  const namedIn = async (path: string): Promise<string[]> =>
    [...(await reader.get(path)).body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  const sitemaps = await namedIn('/sitemap.xml');
  return (await Promise.all(sitemaps.map(namedIn))).flat();
}

/** The machine whose worker publishes, once it does and its public server is well. */
async function leading(machines: readonly Machine[]): Promise<number> {
  const isLeading = async ({ workerUrl, publicUrl }: Machine): Promise<boolean> => {
    try {
      const status = await fetch(`${workerUrl}/status`);
      await status.body?.cancel();
      const health = await fetch(`${publicUrl}/healthz`);
      await health.body?.cancel();
      return !status.headers.has(standsByHeader) && health.status === 200;
    } catch (error) {
      // It is not back yet.
      return error instanceof Error ? false : Promise.reject(error);
    }
  };
  return until(
    'a machine whose worker publishes',
    async () => {
      const found = (await Promise.all(machines.map(isLeading))).indexOf(true);
      return found < 0 ? undefined : { found };
    },
    { timeout, pause: 500 },
  ).then(({ found }) => found);
}

function reportOf({ findings, ...figures }: Record<string, unknown>): string {
  return [
    ...Object.entries(figures).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ...(findings as Finding[]).map(({ seed, round, kind, what }) => `seed ${seed}, round ${round}, ${kind}: ${what}`),
  ].join('\n');
}
