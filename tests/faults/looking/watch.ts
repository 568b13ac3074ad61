import { setTimeout as wait } from 'node:timers/promises';
import { prefixes } from '../../../content/model/collection-names.ts';
import { type PublicReader, readPublic } from '../../support/running/ask-public.ts';
import { draftVersions, type History } from '../officers/acts.ts';
import type { Findings } from '../findings.ts';
import { markOf, versionsIn } from '../officers/words.ts';

/** Somebody who reads the site all the time, whatever happens to it. */
export interface Watch {
  /** Pages of the officers' documents to look at, with the document. */
  look(pages: ReadonlyMap<string, History>): void;
  /** Where the site may show an earlier version again: it was gone back on purpose. */
  allowEarlier(): void;
  forbidEarlier(): void;
  /** How many answers were read. */
  reads(): number;
  stop(): Promise<void>;
}

/** Starts reading. Looks for what must never be seen: two versions on one page, an earlier one after a later one, a draft, an alert before its time, a broken page. */
export function watch(publicUrl: string, histories: () => History[], findings: Findings, round: () => number): Watch {
  const reader: PublicReader = readPublic(publicUrl, { timeout: 5_000 });
  const latest = new Map<string, number>();
  let pages: ReadonlyMap<string, History> = new Map();
  let mayBeEarlier = false;
  let isStopped = false;
  let reads = 0;
  const add = (kind: 'early' | 'mixed' | 'stale', of: string, what: string): void => findings.add({ kind, of, what, round: round() });

  const readHome = async (): Promise<void> => {
    const before = new Date().toISOString();
    const { status, body } = await reader.get('/');
    if (status === 0) return;
    reads += 1;
    const after = new Date().toISOString();
    if (status !== 200) add('stale', '/', `The home page answered ${status} at ${before}.`);
    for (const { acts } of histories()) {
      for (const { act } of acts) {
        if (act.starts !== undefined && act.starts > after && body.includes(markOf(act.thing.name, act.version)))
          add('early', act.thing.name, `An alert that starts at ${act.starts} was on the home page at ${before}.`);
      }
    }
    for (const [, path = ''] of body.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)) {
      const { status: answer } = await reader.get(path);
      if (answer !== 200 && answer !== 0) add('mixed', path, `The home page loads ${path}, which answered ${answer}.`);
    }
  };

  /** What is scheduled has a page of its own, which is not there before its time. */
  const readScheduled = async ({ thing, acts }: History): Promise<void> => {
    const starts = acts.findLast(({ act }) => act.step === 'schedule')?.act.starts;
    if (starts === undefined || Date.now() > Date.parse(starts)) return;
    const path = `/${prefixes.news}/${thing.name.toLowerCase()}/`;
    const { status } = await reader.get(path);
    const after = new Date().toISOString();
    if (status === 200 && after < starts) add('early', thing.name, `${path} is scheduled for ${starts} and was there at ${after}.`);
  };

  const readPage = async (path: string, { thing, ...history }: History): Promise<void> => {
    const { status, body } = await reader.get(path);
    if (status !== 200) return;
    reads += 1;
    const versions = versionsIn(body, thing.name);
    const [version] = versions;
    // Another document stands there, or the document's page of before it had a mark.
    if (version === undefined) return;
    if (versions.length > 1)
      add('mixed', `${thing.name} ${path}`, `${path} shows versions ${versions.join(' and ')} of one document at once.`);
    const drafts = draftVersions({ thing, ...history });
    if (versions.some((one) => drafts.has(one))) add('early', thing.name, `${path} shows version ${version}, which was only ever a draft.`);
    const before = latest.get(path) ?? 0;
    if (version < before && !mayBeEarlier) add('mixed', path, `${path} showed version ${before}, and then version ${version} again.`);
    latest.set(path, version);
  };

  const running = (async (): Promise<void> => {
    while (!isStopped) {
      await readHome();
      for (const history of histories()) await readScheduled(history);
      for (const [path, history] of pages) if (!isStopped) await readPage(path, history);
      await wait(20);
    }
  })();

  return {
    look: (next) => {
      pages = next;
    },
    allowEarlier: () => {
      mayBeEarlier = true;
    },
    forbidEarlier: () => {
      mayBeEarlier = false;
      latest.clear();
    },
    reads: () => reads,
    stop: async () => {
      isStopped = true;
      await running;
      reader.close();
    },
  };
}
