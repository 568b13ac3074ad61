import { setTimeout as wait } from 'node:timers/promises';
import { numberAfter, say as sayPlainly, sayWhatWentWrong } from '../bench/options.ts';
import { readPublic } from '../support/running/ask-public.ts';
import { compiledSite } from '../support/rendered/compiled-site.ts';
import { crawlAfterRandomEdits } from './addresses/run.ts';
import { type Officer, paragraphs, signInOfficer } from '../support/running/officer.ts';
import { type History, openHistories } from './officers/acts.ts';
import { seenAddresses } from './looking/addresses.ts';
import { startHeartbeats } from './looking/heartbeats.ts';
import { watchMemory } from './looking/memory.ts';
import { lookAtStoredRows } from './looking/stored-rows.ts';
import { disturb, resume, undisturbed } from './site/disturb.ts';
import { type Finding, openFindings } from './findings.ts';
import { runMachines } from './machines/index.ts';
import { startOfficers } from './officers/officers.ts';
import { type Disturbance, planOf, type Round } from './plan.ts';
import { type Settled, settle } from './looking/settle.ts';
import { startTestedSite, type TestedSite } from './site/tested-site.ts';
import { watch } from './looking/watch.ts';
import { until } from '../support/until.ts';

/** How long after the last fault everything that was answered must be live with its receipt, in milliseconds. */
const timeout = 60_000;

const say = (line: string): void => sayPlainly(`${new Date().toISOString().slice(11, 19)} ${line}`);
const options = process.argv.slice(2);
try {
  if (options[0] === 'addresses') await crawlAddresses();
  else if (options[0] === 'machines') await runMachines(options.slice(1));
  else await disturbSites();
} catch (error) {
  sayWhatWentWrong(error);
  process.exitCode = 1;
}

/** Edits a site at random, and asks every address that was ever live: `npm run faults -- addresses --edits 200`. */
async function crawlAddresses(): Promise<void> {
  const edits = numberAfter(options, '--edits', 200);
  const seed = numberAfter(options, '--seed', Math.ceil(Math.random() * 1_000_000));
  say(`Seed ${seed}: ${edits} edits. The same seed makes the same choices.`);
  const result = await crawlAfterRandomEdits(await compiledSite(), { seed, edits, every: 25 });
  console.log(JSON.stringify({ seed, ...result }, null, options.includes('--json') ? 0 : 2));
  if (result.broken.length > 0) process.exitCode = 1;
}

/** Disturbs a whole site while officers work on it. */
async function disturbSites(): Promise<void> {
  const rounds = numberAfter(options, '--rounds', 3);
  const seed = numberAfter(options, '--seed', Math.ceil(Math.random() * 1_000_000));
  say(`Seed ${seed}: ${rounds} rounds. The same seed makes the same choices.`);
  const result = await run(seed, planOf(seed, rounds));
  console.log(options.includes('--json') ? JSON.stringify(result) : reportOf(result));
}

/** Runs all rounds on one site, and checks after each, from outside, that nothing was lost, early, mixed or stale. */
async function run(seed: number, plan: readonly Round[]): Promise<Record<string, unknown>> {
  const site = await startTestedSite();
  const reader = readPublic(site.publicUrl);
  const officer = await signInOfficer(site.cmsUrl, site.administrator);
  const findings = openFindings(seed, (finding) => say(`  ✗ ${finding.kind}: ${finding.what}`));
  const histories = openHistories();
  const currents = new Map<string, string>();
  const addresses = seenAddresses(reader, { currentOf: (thing) => currents.get(thing) });
  const disturbed = undisturbed();
  const heldBack = new Map<string, string>();
  const secondsUntilLive: number[] = [];
  let round = 0;
  let hasGoneBack = false;
  const officers = startOfficers(site, officer.token, (told) => {
    histories.note(told);
    if (told.is === 'done')
      say(`    ${told.act.thing.name} ${told.act.step} v${told.act.version}: ${told.outcome}${told.words ? ` (${told.words})` : ''}`);
  });
  const watching = watch(
    site.publicUrl,
    () => histories.all(),
    findings,
    () => round,
  );
  const heartbeats = startHeartbeats(site, findings, () => round);
  const memory = watchMemory(site);

  const look = async (some: readonly History[]): Promise<void> => {
    const between = async (): Promise<void> => {
      if (hasGoneBack) await resume(officer);
    };
    await between();
    const settled = await settle(some, { officer, reader, wasLive: addresses.has }, { timeout, between });
    note(settled);
    const pages = new Map<string, History>();
    for (const { history, verdict } of settled)
      if (verdict.is === 'right' && verdict.address?.endsWith('/') && history.thing.from === undefined) pages.set(verdict.address, history);
    watching.look(pages);
  };

  const note = (settled: readonly Settled[]): void => {
    for (const { history, verdict } of settled) {
      const { thing } = history;
      currents.delete(thing.name);
      if (verdict.is === 'held back') heldBack.set(thing.name, `${thing.invalid ?? thing.collection}: ${verdict.reason}`);
      if (verdict.is === 'wrong') findings.add({ ...verdict.finding, of: thing.name, round });
      // What does not fit is taken away again, and its address with it.
      if (verdict.is !== 'right' || verdict.address === undefined || thing.invalid !== undefined) continue;
      addresses.note(verdict.address, thing.from === undefined && thing.collection !== 'files' ? thing.name : undefined);
      if (thing.from === undefined && thing.collection !== 'files') currents.set(thing.name, verdict.address);
    }
  };

  const lookAtAll = async (): Promise<void> => {
    await addresses.noteSitemaps();
    for (const broken of await addresses.broken()) findings.add({ ...broken, round });
    for (const line of await site.verify()) findings.add({ kind: 'stale', of: line, what: `npm run verify: ${line}`, round });
  };

  try {
    await addresses.noteSitemaps();
    for (const one of plan) {
      round += 1;
      say(`Round ${round}: ${one.disturbances.map(inShort).join(', ')}.`);
      hasGoneBack = one.disturbances.some((disturbance) => disturbance.do === 'go back');
      if (hasGoneBack) watching.allowEarlier();
      const before = new Map(histories.all().map(({ thing, acts }) => [thing.name, acts.length]));
      await Promise.all([officers.work(one.officers), disturb(site, { officer, heartbeats, done: disturbed }, one.disturbances)]);
      if (hasGoneBack) await resume(officer);
      secondsUntilLive.push(await publishOne(officer, site, round));
      // What is scheduled and not due yet is looked at later.
      await look(histories.all().filter((history) => history.acts.length !== before.get(history.thing.name) && isDue(history)));
      await lookAtAll();
      await restless(officer, site, (what) => findings.add({ kind: 'restless', of: 'the publisher', what, round }));
      watching.forbidEarlier();
      await mend(histories.all(), officer);
      memory.noteRound();
    }
    round += 1;
    say('At the end: everything once more, when all that is scheduled is due.');
    await until('what is scheduled to be due', () => histories.all().every(isDue), { timeout: 90_000, pause: 500 });
    await look(histories.all().filter(({ thing }) => thing.invalid === undefined));
    await lookAtAll();
    await watching.stop();
    await heartbeats.stop();
    const rows = lookAtStoredRows(site.folder, histories.all());
    for (const missing of rows.missing) findings.add({ ...missing, round });
    const found = findings.all();
    if (found.length > 0)
      for (const program of ['start', 'cms', 'worker', 'public'] as const)
        say(`The last lines of ${program}:\n${site.lastLines(program, 12).join('\n')}`);
    return {
      seed,
      rounds: plan.length,
      ...histories.counts(),
      ...findings.counts(),
      heldBack: [...heldBack].map(([name, reason]) => `${name}: ${reason}`),
      addresses: addresses.count(),
      reads: watching.reads(),
      ...disturbed,
      silentMs: heartbeats.silences(),
      secondsUntilLive,
      memoryMiB: memory.figures(),
      stored: { versions: rows.versions, changes: rows.changes, receipts: rows.receipts },
      skipped: site.disk === undefined ? ['full disk and read-only store: this user may mount no file system of its own'] : [],
      findings: found,
    };
  } finally {
    officers.end();
    memory.stop();
    await heartbeats.stop();
    await watching.stop();
    reader.close();
    await site.end();
  }
}

/** Publishes a story when the faults are over. @returns seconds from its answer until the public has it */
async function publishOne(officer: Officer, { publicUrl }: TestedSite, round: number): Promise<number> {
  const slug = `after-the-faults-of-round-${round}`;
  const story = {
    title: `After the faults of round ${round}`,
    slug,
    summary: 'Published when everything was over.',
    body: paragraphs('Everything is well again.'),
    whatChanges: 'Everything is well again.',
    category: 'partnership',
    date: { precision: 'unknown' },
    _status: 'published',
  };
  await until(
    'the CMS to take a save after the faults',
    async () => {
      try {
        return (await officer.ask('POST', '/news', story)).status === 201;
      } catch (error) {
        // It is not back yet.
        return error instanceof Error ? false : Promise.reject(error);
      }
    },
    { timeout, pause: 500 },
  );
  const saved = performance.now();
  const reader = readPublic(publicUrl);
  try {
    await until('the next publish to be live', async () => (await reader.get(`/news/${slug}/`)).status === 200, { timeout: 120_000 });
  } finally {
    reader.close();
  }
  return Math.round((performance.now() - saved) / 100) / 10;
}

function isDue({ acts }: History): boolean {
  return acts.every(({ act }) => act.step !== 'schedule' || act.starts === undefined || Date.parse(act.starts) + 1_000 < Date.now());
}

function inShort(one: Disturbance): string {
  const whom = one.do === 'kill' ? ` ${one.victim} ${one.again.length + 1} times` : one.do === 'restart' ? ` ${one.program}` : '';
  return `${one.do}${whom}${'killing' in one ? one.killing.map((program) => `, kill ${program}`).join('') : ''} after ${one.after} ms`;
}

/** A publisher that has nothing to do makes no releases. */
async function restless(officer: Officer, _site: TestedSite, hear: (what: string) => void): Promise<void> {
  const newest = async (): Promise<string[]> =>
    (await officer.find('receipts', 'sort=-at&limit=20')).filter(({ kind }) => kind !== 'refused').map(({ id }) => id);
  const before = new Set(await newest());
  await wait(4_000);
  const made = (await newest()).filter((id) => !before.has(id)).length;
  if (made > 1) hear(`The publisher wrote ${made} receipts in 4 s in which nobody saved anything.`);
}

/** An officer takes away what was made not to fit, so that it spoils no later round. */
async function mend(histories: readonly History[], officer: Officer): Promise<void> {
  for (const { thing } of histories) {
    if (thing.invalid === undefined) continue;
    const { status } = await officer.ask('DELETE', `/${thing.collection}/${thing.id}?withdrawalReason=Over`);
    if (status < 300) say(`    ${thing.name} (${thing.invalid}) was removed.`);
  }
}

function reportOf({ findings, ...figures }: Record<string, unknown>): string {
  return [
    ...Object.entries(figures).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ...(findings as Finding[]).map(({ seed: from, round, kind, what }) => `seed ${from}, round ${round}, ${kind}: ${what}`),
  ].join('\n');
}
