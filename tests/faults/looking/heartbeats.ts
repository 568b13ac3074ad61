import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Findings } from '../findings.ts';
import { type Program, programs } from '../plan.ts';
import type { TestedSite } from '../site/tested-site.ts';

/** Asks each program again and again whether it is there. */
export interface Heartbeats {
  /** Does something in which a silence is no finding: nothing is kept running meanwhile. */
  except(work: () => Promise<void>): Promise<void>;
  /** Notes that a program was killed: how long it is silent counts from its last kill. */
  killed(program: Program): void;
  /** How often each was silent, and for how long at most and in the middle, in milliseconds. */
  silences(): Record<Program, { count: number; median: number; longest: number }>;
  stop(): Promise<void>;
}

/** How long each may be silent after a kill, and how often it is asked; in milliseconds. */
const rules: Record<Program, { limit: number; every: number }> = {
  public: { limit: 1_000, every: 50 },
  cms: { limit: 30_000, every: 250 },
  worker: { limit: 30_000, every: 250 },
};

/** Starts asking, over a new connection each time, as somebody who has just come. */
export function startHeartbeats(site: TestedSite, findings: Findings, round: () => number): Heartbeats {
  const addresses: Record<Program, string> = {
    public: `${site.publicUrl}/`,
    cms: `${site.cmsUrl}/api/users/me`,
    worker: `${site.workerUrl}/status`,
  };
  const silences: Record<Program, number[]> = { public: [], cms: [], worker: [] };
  const killedAt: Record<Program, number> = { public: 0, cms: 0, worker: 0 };
  let isExcepted = false;
  let isStopped = false;

  const listen = async (program: Program): Promise<void> => {
    const { limit, every } = rules[program];
    let silentSince: number | undefined;
    let wasExcepted = false;
    while (!isStopped) {
      const asked = performance.now();
      const isThere = await answers(addresses[program], program === 'public');
      if (!isThere) {
        silentSince ??= asked;
        wasExcepted ||= isExcepted;
      } else if (silentSince !== undefined) {
        const ms = Math.round(performance.now() - Math.max(silentSince, killedAt[program]));
        if (!wasExcepted && !isExcepted) {
          silences[program].push(ms);
          if (ms > limit)
            findings.add({
              kind: 'down',
              of: `${program} in round ${round()}`,
              what: `${program} was silent for ${ms} ms.`,
              round: round(),
            });
        }
        silentSince = undefined;
        wasExcepted = false;
      }
      await wait(every);
    }
  };
  const running = Promise.all(programs.map(listen));

  return {
    except: async (work) => {
      isExcepted = true;
      await work();
      isExcepted = false;
    },
    killed: (program) => {
      killedAt[program] = performance.now();
    },
    silences: () => {
      const of = (program: Program) => {
        const sorted = silences[program].toSorted((one, other) => one - other);
        return { count: sorted.length, median: sorted[Math.floor(sorted.length / 2)] ?? 0, longest: sorted.at(-1) ?? 0 };
      };
      return { public: of('public'), cms: of('cms'), worker: of('worker') };
    },
    stop: async () => {
      isStopped = true;
      await running;
    },
  };
}

/** @param mustBeRight whether only 200 counts; else any answer does */
function answers(address: string, mustBeRight: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = get(address, { agent: false, timeout: 10_000 }, (response) => {
      response.resume();
      response.once('error', () => resolve(false));
      response.once('end', () => resolve(!mustBeRight || response.statusCode === 200));
    });
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => resolve(false));
  });
}
