import { type PublicReader, readPublic } from '../../support/running/ask-public.ts';
import { type Officer, signInOfficer } from '../../support/running/officer.ts';
import type { BenchResult } from '../index.ts';
import { byProgram, cpuPercentOver, mebibytes, type ProcessUse, processesBelow, watchMemory } from './measure-processes.ts';
import { type Edit, everyPageEdits, type EveryPageEdit, officerEdits } from './officer-edits.ts';
import { numberAfter, say } from '../options.ts';
import { poll } from '../poll.ts';
import { benchPublisherAlone } from './publish-alone.ts';
import { firstReceipt, receiptsSince, type Receipts } from './receipts.ts';
import { startSeededSite } from './seeded-site.ts';
import { quantile, spreadOf } from '../spread.ts';
import { type SearchWatch, watchSearch } from './watch-search.ts';

/** The three processes of a running site, by what stands in their command. */
const programs = { worker: /worker\.mjs/, cms: /next/, public: /serve\/main/ };

/** How long nothing is done while processes at rest are measured, in milliseconds. */
const restMs = 60_000;

/** Where people come first: what shows an urgent alert before all other pages. */
const firstPages = ['/', '/get-help-now/', '/hubs/', '/services/'];

/** Pages that tell, among all, when a change is on every one of them; all the others are asked afterwards. */
const watchedPages = 60;

/**
 * What a publish takes as an officer and a reader see it: the CMS, the worker and the public server run as processes of
 * their own over a database of `--documents N` (1,000 by default); edits are sent over REST and timed until the public
 * server answers with them, and until search finds a new word. `--publisher-only` measures the publisher alone.
 */
export async function benchPublish(options: readonly string[]): Promise<BenchResult> {
  if (options.includes('--publisher-only')) return benchPublisherAlone(options);
  const documents = numberAfter(options, '--documents', 1_000);
  const site = await startSeededSite(documents);
  const memory = watchMemory();
  const reader = readPublic(site.publicUrl);
  try {
    const officer = await signInOfficer(site.cmsUrl, site.administrator);
    const minutes = numberAfter(options, '--wait-minutes', 60);
    const hasCaughtUp = await untilQuiet(minutes * 60_000);
    if (!hasCaughtUp) say(`It has not caught up within ${minutes} min: what follows is measured while it still works.`);
    const fullRender = await firstReceipt(officer, site.folder);
    const atRest = await measureAtRest();
    const edits = await timeEdits(officer, reader, watchSearch(site.publicUrl, reader));
    const rollbackMs = await timeRollback(officer, reader, edits.timed);
    // Asked again: the edits moved pages and took some away.
    const everyPages = await timeEveryPage(officer, reader, await everyPage(reader));
    const figures = {
      bench: 'publish',
      documents,
      pages: fullRender.pages ?? everyPages.pages,
      publishToLive: spreadOf(edits.live),
      publishToSearchable: { quickIndex: spreadOf(edits.quickIndex), fullText: spreadOf(edits.fullText) },
      everyPageToLive: spreadOf(everyPages.every),
      alertFirstPages: spreadOf(everyPages.alertFirst),
      rendered: { p50: quantile(edits.receipts.rendered, 0.5), p95: quantile(edits.receipts.rendered, 0.95) },
      fullRender,
      steps: edits.receipts.steps,
      rollbackMs,
      memory: { restMiB: atRest.restMiB, peakMiB: memory.stop().peakMiB },
      cpuAtRestPercent: atRest.programs['worker']?.cpuPercent ?? null,
      hasCaughtUp,
      atRest: atRest.programs,
      edits: edits.byKind,
      everyPage: everyPages.byKind,
    };
    return { figures, report: reportOf(figures) };
  } finally {
    memory.stop();
    reader.close();
    await site.end();
  }
}

interface TimedEdits {
  live: number[];
  quickIndex: number[];
  fullText: number[];
  byKind: Record<string, number | null>;
  receipts: Receipts;
  /** The edits with the moment at which each was live, for going back between two of them. */
  timed: { edit: Edit; at: string }[];
}

async function timeEdits(officer: Officer, reader: PublicReader, search: SearchWatch): Promise<TimedEdits> {
  const began = new Date().toISOString();
  const edits = await officerEdits(officer);
  const result: TimedEdits = { live: [], quickIndex: [], fullText: [], byKind: {}, receipts: { rendered: [], steps: {} }, timed: [] };
  const kinds = new Map<string, number[]>();
  for (const [index, edit] of edits.entries()) {
    const sent = performance.now();
    const isThere = (): Promise<boolean> => reader.get(edit.path).then((answer) => edit.isLive(answer));
    const [live] = await Promise.all([poll(`the ${edit.what} at ${edit.path}`, isThere), edit.send()]);
    result.live.push(live - sent);
    kinds.set(edit.what, [...(kinds.get(edit.what) ?? []), live - sent]);
    result.timed.push({ edit, at: new Date().toISOString() });
    const { word, path } = edit;
    if (word !== undefined && edit.isInTitle)
      result.quickIndex.push((await poll(`“${word}” in the quick index`, () => search.isInQuickIndex(word))) - sent);
    if (word !== undefined)
      result.fullText.push((await poll(`“${word}” in the full text`, () => search.isInFullText(word, path), { pause: 20 })) - sent);
    say(`  ${index + 1} of ${edits.length}: ${edit.what}, live after ${Math.round(live - sent)} ms`);
  }
  result.byKind = Object.fromEntries([...kinds].map(([kind, values]) => [kind, quantile(values, 0.5)]));
  result.receipts = await receiptsSince(officer, began, edits.length);
  return result;
}

/** Goes back to before the last title that was changed, until the public reads the old one again, and resumes. */
async function timeRollback(officer: Officer, reader: PublicReader, timed: TimedEdits['timed']): Promise<number> {
  const at = timed.findLastIndex(({ edit }) => edit.what === 'title');
  const [last, before] = [timed[at], timed[at - 1]];
  if (last === undefined || before === undefined) throw new Error('No title was changed, so there is no release to go back to.');
  const releases = await officer.find('receipts', `where[kind][not_equals]=refused&sort=-at&limit=60`);
  const wanted = releases.find((release) => Date.parse(String(release['at'])) <= Date.parse(before.at));
  if (wanted === undefined) throw new Error('The CMS lists no release from before the last edit: its receipts are missing.');
  say(`Going back to release ${String(wanted['number'])}.`);
  const sent = performance.now();
  const isOld = async (): Promise<boolean> => {
    const { status, body } = await reader.get(last.edit.path);
    return status === 200 && !body.includes(last.edit.word ?? '');
  };
  const [live, answer] = await Promise.all([
    poll('the release that was gone back to', isOld),
    officer.ask('POST', '/receipts/rollback', { number: wanted['number'] }),
  ]);
  if (answer.status !== 200) throw new Error(`Going back was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  await officer.ask('POST', '/receipts/resume', {});
  await poll('the newest release after resuming', async () => !(await isOld()));
  return Math.round(live - sent);
}

interface TimedEveryPage {
  every: number[];
  alertFirst: number[];
  byKind: Record<string, number>;
  /** How many pages there are. */
  pages: number;
}

async function timeEveryPage(officer: Officer, reader: PublicReader, pages: readonly string[]): Promise<TimedEveryPage> {
  const result: TimedEveryPage = { every: [], alertFirst: [], byKind: {}, pages: pages.length };
  const stride = Math.max(1, Math.floor(pages.length / watchedPages));
  const watched = [...pages.filter((_, index) => index % stride === 0), ...pages.slice(-1)];
  const first: string[] = [];
  for (const path of firstPages) if ((await reader.get(path)).status === 200) first.push(path);
  for (const edit of await everyPageEdits(officer)) {
    const sent = performance.now();
    const onFirst = untilOn(edit, first, reader).then((at) => {
      if (edit.what === 'alert') result.alertFirst.push(at - sent);
    });
    const [onWatched] = await Promise.all([untilOn(edit, watched, reader), onFirst, edit.send()]);
    // Which pages were watched is not for the publisher to know; still, every single one is asked.
    const late = await missingOn(edit, pages, reader);
    const all = late.length === 0 ? onWatched : await untilOn(edit, late, reader);
    result.every.push(all - sent);
    result.byKind[edit.what] = Math.round(all - sent);
    say(`  ${edit.what}: on all ${pages.length} pages after ${Math.round(all - sent)} ms`);
  }
  return result;
}

/** When the words of an edit were on each of some pages. */
async function untilOn({ what, word }: EveryPageEdit, pages: readonly string[], reader: PublicReader): Promise<number> {
  let missing = [...pages];
  return poll(
    `the ${what} on every page`,
    async () => {
      while (missing[0] !== undefined && (await reader.get(missing[0])).body.includes(word)) missing = missing.slice(1);
      return missing.length === 0;
    },
    { timeout: 600_000 },
  );
}

async function missingOn({ word }: EveryPageEdit, pages: readonly string[], reader: PublicReader): Promise<string[]> {
  const missing: string[] = [];
  const waiting = [...pages];
  const ask = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      if (!(await reader.get(path)).body.includes(word)) missing.push(path);
  };
  await Promise.all(Array.from({ length: 8 }, ask));
  return missing;
}

/** Every page that the sitemaps name. */
async function everyPage(reader: PublicReader): Promise<string[]> {
  const addressesIn = async (path: string): Promise<string[]> =>
    [...(await reader.get(path)).body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  const parts = await Promise.all((await addressesIn('/sitemap.xml')).map(addressesIn));
  return parts.flat().sort();
}

/**
 * Waits until search, cards and compression have caught up behind the publish: then no child works and the processor rests.
 * @returns whether they had within the time; thousands of cards take long where others use the processor too
 */
async function untilQuiet(timeout: number): Promise<boolean> {
  say('Waiting until what follows the first publish is done.');
  const end = performance.now() + timeout;
  for (let quiet = 0; quiet < 5;) {
    if (performance.now() > end) return false;
    const percent = await cpuPercentOver(2_000, processesBelow);
    const { worker = [] } = byProgram(processesBelow(), programs);
    quiet = percent < 25 && worker.length <= 1 ? quiet + 1 : 0;
  }
  return true;
}

interface AtRest {
  restMiB: number;
  programs: Record<string, { restMiB: number; cpuPercent: number }>;
}

async function measureAtRest(): Promise<AtRest> {
  say(`At rest: looking for ${restMs / 1_000} s.`);
  const read = (name: string): ProcessUse[] => byProgram(processesBelow(), programs)[name] ?? [];
  const percents = await Promise.all(Object.keys(programs).map((name) => cpuPercentOver(restMs, () => read(name))));
  const all = processesBelow();
  const perProgram = Object.keys(programs).map(
    (name, index) => [name, { restMiB: mebibytes(read(name)), cpuPercent: percents[index] ?? 0 }] as const,
  );
  return { restMiB: mebibytes(all), programs: Object.fromEntries(perProgram) };
}

function reportOf(figures: Record<string, unknown>): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n');
}
