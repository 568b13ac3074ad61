import { Agent, request } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Findings } from '../findings.ts';
import type { Chance } from '../random.ts';

/** What the visitors saw, counted. */
export interface Visits {
  sent: number;
  /** Requests for each second that visitors came. */
  perSecond: number;
  answered: number;
  /** Not answered because the public server was killed at that moment. */
  cutOff: number;
  /** How long an answer took, in milliseconds. */
  ms: { p50: number; p99: number; longest: number };
  /** How late the visitors themselves were at most: above some hundred milliseconds the figures say nothing of the site. */
  ownDelayMs: { p99: number; longest: number };
  /** How often another machine was asked from then on. */
  moves: number;
  /** The longest time from the kill of a public server until it answered again, in milliseconds. */
  silentMs: number;
}

/** Somebody who reads the public site at a steady rate, through a balancer that asks the machine that says it is well. */
export interface Visitors {
  /** Pages of documents to look at from now on. */
  look(paths: readonly string[]): void;
  /** An address may lead elsewhere or say that it was withdrawn, on purpose. */
  mayChange(path: string): void;
  /** The public server of a machine was killed. */
  killed(machine: number): void;
  /** The machine that is asked now. */
  asked(): number;
  /** Addresses that answered with a page once. */
  seen(): string[];
  stop(): Promise<Visits>;
}

/** Requests that may be under way at once: more means that the site does not keep up, and is a finding of its own. */
const mostAtOnce = 400;

/** How long an answer may take. */
const timeout = 10_000;

/** How often the balancer asks each machine whether it is well. */
const healthEvery = 250;

/** Answers that fail so long after a kill belong to it; the public server is to be back within a second, on a machine that is not busy. */
const killTakes = 5_000;

interface Answer {
  status: number;
  body: string;
}

/** A request as it was sent. */
interface Visit {
  path: string;
  machine: number;
  /** When, in milliseconds of this process. */
  from: number;
  /** Whether somebody got a page there before. */
  wasLive: boolean;
}

/** Starts coming, `rate` times a second. */
export function startVisitors(
  origins: readonly string[],
  {
    rate,
    fixed,
    chance,
    findings,
    round,
  }: { rate: number; fixed: readonly string[]; chance: Chance; findings: Findings; round: () => number },
): Visitors {
  const agents = origins.map(() => new Agent({ keepAlive: true, maxSockets: 64 }));
  const began = performance.now();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const times: number[] = [];
  const live = new Set<string>(fixed);
  const changing = new Set<string>();
  const versionsSeen = new Map<string, { version: number; at: number }>();
  const killedAt = origins.map(() => -Infinity);
  const silentSince: (number | undefined)[] = origins.map(() => undefined);
  let pages: readonly string[] = [];
  let [sent, answered, cutOff, moves, silentMs, underWay, current, isStopped] = [0, 0, 0, 0, 0, 0, 0, false];
  const add = (kind: 'mixed' | 'stale' | 'brokenAddresses' | 'down', of: string, what: string): void =>
    findings.add({ kind, of, what: `${new Date().toISOString().slice(11, 23)} ${what}`, round: round() });

  const ask = (machine: number, path: string): Promise<Answer> =>
    new Promise((resolve, refuse) => {
      const asked = request(`${origins[machine]}${path}`, { agent: agents[machine], timeout, headers: { 'accept-encoding': 'identity' } });
      asked.once('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', refuse);
        response.once('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
      });
      asked.once('timeout', () => asked.destroy(new Error(`no answer within ${timeout} ms`)));
      asked.once('error', refuse);
      asked.end();
    });

  const visit = async (path: string): Promise<void> => {
    const machine = current;
    const from = performance.now();
    const wasLive = live.has(path);
    sent += 1;
    underWay += 1;
    try {
      const { status, body } = await ask(machine, path);
      answered += 1;
      times.push(performance.now() - from);
      judge({ path, machine, from, wasLive }, { status, body });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const now = performance.now();
      // Sent before the kill and not answered, or sent while nobody was there.
      if (killedAt[machine] !== undefined && from - killedAt[machine] < killTakes && now >= killedAt[machine]) cutOff += 1;
      else if (!isStopped)
        add('down', `${path} without an answer`, `${path} was not answered by machine ${nameOf(machine)}: ${error.message}`);
    } finally {
      underWay -= 1;
    }
  };

  /** An address that answered once answers for ever; a page is of one release. */
  const judge = ({ path, machine, from, wasLive }: Visit, { status, body }: Answer): void => {
    const where = `${path} at machine ${nameOf(machine)}`;
    if (status === 200) live.add(path);
    else if (status >= 500) return add('down', `${path} ${status}`, `${where} answered ${status}.`);
    else if (wasLive && !(changing.has(path) && [301, 308, 410].includes(status)))
      return add('brokenAddresses', path, `${where} was live and answered ${status}.`);
    const versions = new Map<string, number>();
    for (const [, name = '', digits] of body.matchAll(/\b(M\d+x)v(\d+)z/g)) {
      const version = Number(digits);
      const other = versions.get(name);
      if (other !== undefined && other !== version)
        return add('mixed', `${name} ${path}`, `${where} shows versions ${other} and ${version} of one document at once.`);
      versions.set(name, version);
    }
    // What says that a page was withdrawn names it as it was called when it was first live.
    if (status !== 200) return;
    for (const [name, version] of versions) {
      const key = `${path} ${name}`;
      const known = versionsSeen.get(key);
      if (known !== undefined && version < known.version && known.at < from)
        add('stale', key, `${where} showed version ${known.version} of ${name}, and then version ${version} again.`);
      if (known === undefined || version > known.version) versionsSeen.set(key, { version, at: performance.now() });
    }
  };

  const next = (): string => {
    const lot = chance.share();
    if (lot < 0.5 && pages.length > 0) return pages[chance.below(pages.length)] ?? '/';
    if (lot < 0.7) return ['/', '/news/', '/search/', '/sitemap.xml'][chance.below(4)] ?? '/';
    return fixed[chance.below(fixed.length)] ?? '/';
  };

  const coming = (async (): Promise<void> => {
    while (!isStopped) {
      // What was missed while this program was busy is sent now, so that the rate is what was asked for.
      const due = Math.floor(((performance.now() - began) / 1000) * rate);
      while (sent < due && underWay < mostAtOnce) void visit(next());
      if (underWay >= mostAtOnce) {
        add('down', 'the rate', `More than ${mostAtOnce} requests are under way: the site does not keep up.`);
        await wait(200);
      }
      await wait(5);
    }
  })();

  const balancing = (async (): Promise<void> => {
    while (!isStopped) {
      const isWell = await Promise.all(
        origins.map(async (_, machine) => {
          try {
            return (await ask(machine, '/healthz')).status === 200;
          } catch (error) {
            return error instanceof Error ? undefined : Promise.reject(error);
          }
        }),
      );
      const now = performance.now();
      for (const [machine, well] of isWell.entries()) {
        if (well === undefined) silentSince[machine] ??= killedAt[machine] ?? now;
        else if (silentSince[machine] !== undefined) {
          silentMs = Math.max(silentMs, Math.round(now - silentSince[machine]));
          silentSince[machine] = undefined;
        }
      }
      const other = isWell.indexOf(true);
      if (isWell[current] !== true && other >= 0) {
        current = other;
        moves += 1;
      }
      await wait(healthEvery);
    }
  })();

  return {
    look: (paths) => {
      pages = paths;
    },
    mayChange: (path) => {
      changing.add(path);
    },
    killed: (machine) => {
      killedAt[machine] = performance.now();
    },
    asked: () => current,
    seen: () => [...live],
    stop: async () => {
      const seconds = (performance.now() - began) / 1000;
      const visits = sent;
      isStopped = true;
      await Promise.all([coming, balancing]);
      while (underWay > 0) await wait(50);
      delay.disable();
      for (const agent of agents) agent.destroy();
      const sorted = times.toSorted((one, another) => one - another);
      const at = (share: number): number => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
      const own = (nanoseconds: number): number => Math.round(nanoseconds / 1e6);
      return {
        sent,
        perSecond: Math.round((visits / seconds) * 10) / 10,
        answered,
        cutOff,
        ms: { p50: at(0.5), p99: at(0.99), longest: Math.round(sorted.at(-1) ?? 0) },
        ownDelayMs: { p99: own(delay.percentile(99)), longest: own(delay.max) },
        moves,
        silentMs,
      };
    },
  };
}

function nameOf(machine: number): string {
  return String.fromCharCode(65 + machine);
}
