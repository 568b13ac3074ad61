import { setTimeout as wait } from 'node:timers/promises';
import { numberAfter, say as sayPlainly, sayWhatWentWrong } from '../bench/options.ts';
import { readPublic } from '../support/running/ask-public.ts';
import { type Officer, signInOfficer } from '../support/running/officer.ts';
import { type History, openHistories } from './officers/acts.ts';
import { seenAddresses } from './looking/addresses.ts';
import { disturb, type Disturbed, resume } from './site/disturb.ts';
import { type Finding, openFindings } from './findings.ts';
import { startOfficers } from './officers/officers.ts';
import { planOf, type Round } from './plan.ts';
import { type Settled, settle } from './looking/settle.ts';
import { lastLines, startTestedSite, type TestedSite } from './site/tested-site.ts';
import { watch } from './looking/watch.ts';

/** How long after the last fault everything that was answered must be live with its receipt, in milliseconds. */
const timeout = 60_000;

const say = (line: string): void => sayPlainly(`${new Date().toISOString().slice(11, 19)} ${line}`);
const options = process.argv.slice(2);
try {
  const rounds = numberAfter(options, '--rounds', 3);
  const seed = numberAfter(options, '--seed', Math.ceil(Math.random() * 1_000_000));
  say(`Seed ${seed}: ${rounds} rounds. The same seed makes the same choices.`);
  const result = await run(seed, planOf(seed, rounds));
  console.log(options.includes('--json') ? JSON.stringify(result) : reportOf(result));
} catch (error) {
  sayWhatWentWrong(error);
  process.exitCode = 1;
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
  const disturbed: Disturbed = { kills: 0, restarts: 0, fullDisks: 0, rollbacks: 0 };
  const heldBack = new Map<string, string>();
  const ended: Record<string, number> = {};
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
  const startMissing = async (): Promise<void> => {
    for (const name of await site.startMissing()) ended[name] = (ended[name] ?? 0) + 1;
  };

  const look = async (some: readonly History[]): Promise<void> => {
    await startMissing();
    const between = async (): Promise<void> => {
      await startMissing();
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
      say(
        `Round ${round}: ${one.disturbances.map((disturbance) => `${disturbance.do}${'program' in disturbance ? ` ${disturbance.program}` : ''} after ${disturbance.after} ms`).join(', ')}.`,
      );
      hasGoneBack = one.disturbances.some((disturbance) => disturbance.do === 'go back');
      if (hasGoneBack) watching.allowEarlier();
      const before = new Map(histories.all().map(({ thing, acts }) => [thing.name, acts.length]));
      await Promise.all([officers.work(one.officers), disturb(site, officer, one.disturbances, disturbed)]);
      await look(histories.all().filter(({ thing, acts }) => acts.length !== before.get(thing.name)));
      await lookAtAll();
      await restless(officer, site, (what) => findings.add({ kind: 'restless', of: 'the publisher', what, round }));
      watching.forbidEarlier();
      await mend(histories.all(), officer);
    }
    round += 1;
    say('At the end: everything once more.');
    await look(histories.all().filter(({ thing }) => thing.invalid === undefined));
    await lookAtAll();
    await watching.stop();
    const found = findings.all();
    if (found.length > 0) say(`The worker’s last lines:\n${lastLines(site, 'worker').join('\n')}`);
    return {
      seed,
      rounds: plan.length,
      ...histories.counts(),
      ...findings.counts(),
      heldBack: [...heldBack].map(([name, reason]) => `${name}: ${reason}`),
      addresses: addresses.count(),
      reads: watching.reads(),
      ...disturbed,
      endedByThemselves: ended,
      skipped: site.disk === undefined ? ['full disk: this user may mount no file system of its own'] : [],
      findings: found,
    };
  } finally {
    officers.end();
    await watching.stop();
    reader.close();
    await site.end();
  }
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
    const { status } = await officer.ask('DELETE', `/${thing.collection}/${thing.id}`);
    if (status < 300) say(`    ${thing.name} (${thing.invalid}) was removed.`);
  }
}

function reportOf({ findings, ...figures }: Record<string, unknown>): string {
  return [
    ...Object.entries(figures).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ...(findings as Finding[]).map(({ seed: from, round, kind, what }) => `seed ${from}, round ${round}, ${kind}: ${what}`),
  ].join('\n');
}
