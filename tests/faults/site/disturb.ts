import { setTimeout as wait } from 'node:timers/promises';
import type { Officer } from '../../support/running/officer.ts';
import type { Disturbance, Program, Victim } from '../plan.ts';
import type { Heartbeats } from '../looking/heartbeats.ts';
import type { TestedSite } from './tested-site.ts';

/** What was done to the site, counted. */
export interface Disturbed {
  kills: Record<Victim | 'npm start', number>;
  restarts: number;
  fullDisks: number;
  readOnlyStores: number;
  rollbacks: number;
}

/** How long a child is looked for, since most live for less than a second; in milliseconds. */
const childTimeout = 3_000;

/** Nothing was done yet. */
export function undisturbed(): Disturbed {
  const kills = { public: 0, cms: 0, worker: 0, child: 0, 'npm start': 0 };
  return { kills, restarts: 0, fullDisks: 0, readOnlyStores: 0, rollbacks: 0 };
}

/** Disturbs a site, one after the other, each at its time; leaves the disk free and the store open. Whatever was killed comes back by itself. Publishing may stay paused. */
export async function disturb(
  site: TestedSite,
  { officer, heartbeats, done }: { officer: Officer; heartbeats: Heartbeats; done: Disturbed },
  plan: readonly Disturbance[],
): Promise<void> {
  const began = Date.now();
  for (const one of plan) {
    await wait(Math.max(0, began + one.after - Date.now()));
    switch (one.do) {
      case 'kill':
        done.kills[one.victim] += await kill(site, one.victim, heartbeats);
        for (const pause of one.again) {
          await wait(pause);
          done.kills[one.victim] += await kill(site, one.victim, heartbeats);
        }
        break;
      case 'restart':
        done.restarts += site.signal(one.program, 'SIGTERM');
        break;
      case 'kill npm start':
        done.kills['npm start'] += 1;
        await heartbeats.except(() => site.startAnew());
        break;
      case 'fill the disk':
        if (site.disk === undefined) break;
        done.fullDisks += 1;
        site.disk.fill();
        await killing(site, one, { heartbeats, done });
        site.disk.free();
        break;
      case 'make the store read-only':
        if (site.disk === undefined) break;
        done.readOnlyStores += 1;
        site.disk.protect('store');
        await killing(site, one, { heartbeats, done });
        site.disk.release();
        break;
      case 'go back':
        if (await goBack(officer, one.which)) done.rollbacks += 1;
        await wait(one.downFor);
        break;
    }
  }
}

/** Kills some programs in the middle of another fault. */
async function killing(
  site: TestedSite,
  { downFor, killing: victims }: { downFor: number; killing: Program[] },
  { heartbeats, done }: { heartbeats: Heartbeats; done: Disturbed },
): Promise<void> {
  await wait(downFor / 2);
  for (const victim of victims) done.kills[victim] += await kill(site, victim, heartbeats);
  await wait(downFor / 2);
}

/** Kills one; waits for a child until there is one. @returns how many were killed */
async function kill(site: TestedSite, victim: Victim, heartbeats: Heartbeats): Promise<number> {
  const end = Date.now() + (victim === 'child' ? childTimeout : 0);
  for (;;) {
    const count = site.signal(victim, 'SIGKILL');
    if (victim !== 'child' && count > 0) heartbeats.killed(victim);
    if (count > 0 || Date.now() >= end) return count;
    await wait(30);
  }
}

/** Lets publishing go on after somebody went back, or tried to: the answer may come long after they gave up. */
export async function resume(officer: Officer): Promise<void> {
  try {
    await officer.ask('POST', '/receipts/resume', {});
  } catch (error) {
    // The CMS is not there yet: it is asked again with the next look.
    if (!(error instanceof Error)) throw error;
  }
}

async function goBack(officer: Officer, which: number): Promise<boolean> {
  try {
    const releases = await officer.find('receipts', 'where[kind][not_equals]=refused&sort=-at&limit=12');
    const chosen = releases[which % Math.max(1, releases.length)];
    if (chosen === undefined) return false;
    return (await officer.ask('POST', '/receipts/rollback', { number: chosen['number'] })).status === 200;
  } catch (error) {
    // The CMS is down: then nobody can go back.
    if (error instanceof Error) return false;
    throw error;
  }
}
