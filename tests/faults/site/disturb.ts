import { setTimeout as wait } from 'node:timers/promises';
import type { Officer } from '../../support/running/officer.ts';
import type { Disturbance } from '../plan.ts';
import type { TestedSite } from './tested-site.ts';

/** What was done to the site, counted. */
export interface Disturbed {
  kills: number;
  restarts: number;
  fullDisks: number;
  rollbacks: number;
}

/** Disturbs a site, one after the other, each at its time; leaves every program running and the disk free. Publishing may stay paused. */
export async function disturb(site: TestedSite, officer: Officer, plan: readonly Disturbance[], done: Disturbed): Promise<void> {
  const began = Date.now();
  for (const one of plan) {
    await wait(Math.max(0, began + one.after - Date.now()));
    switch (one.do) {
      case 'kill':
        done.kills += 1;
        await site.stop(one.program, 'SIGKILL');
        await wait(one.downFor);
        await site.start(one.program);
        break;
      case 'restart':
        done.restarts += 1;
        await site.stop(one.program, 'SIGTERM');
        await wait(one.downFor);
        await site.start(one.program);
        break;
      case 'fill the disk':
        if (site.disk === undefined) break;
        done.fullDisks += 1;
        site.disk.fill();
        await wait(one.downFor);
        site.disk.free();
        break;
      case 'go back':
        if (await goBack(officer, one.which)) done.rollbacks += 1;
        await wait(one.downFor);
        break;
    }
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
