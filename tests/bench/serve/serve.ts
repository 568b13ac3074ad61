import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { exportRelease } from '../../../publish/serve/export/export.ts';
import { folderTarget } from '../../../publish/serve/export/folder-target.ts';
import { openStore, type Store } from '../../../publish/store/index.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import type { BenchResult } from '../index.ts';
import { checkPages } from './check-pages.ts';
import { type RunningServer, startNginx } from './nginx.ts';
import { changing, pagePath, publishNumbered } from './numbered-site.ts';
import { type Load, load } from './wrk.ts';

/** How often each server has its turn, and for how many seconds. */
const [rounds, seconds] = [5, 4];

/** How many connections ask at once. */
const connections = 32;

/**
 * How fast our public server is beside nginx: the same pages, the same headers, the same client (wrk), in turns, in one
 * run; first compressed, as browsers ask for them, then plain, then with an nginx that may send old pages. Then what people notice of a release each second for a
 * minute: errors, pages that are no release's, and how much longer the slowest hundredth takes.
 * @param options `--pages N` for how many there are, 1,000 by default; `--minute SECONDS` for another minute
 */
export async function benchServe(options: readonly string[]): Promise<BenchResult> {
  needTool('nginx', 'nginx-light', ['-v']);
  needTool('wrk', 'wrk', ['-v']);
  const pages = numberOf(options, '--pages') ?? 1000;
  const minute = numberOf(options, '--minute') ?? 60;
  const { path: folder, remove } = temporaryFolder('bench-serve');
  const store = openStore(join(folder, 'store'));
  const running: RunningServer[] = [];
  try {
    publishNumbered(store, pages);
    const root = join(folder, 'export');
    await exportRelease(store, folderTarget(root));
    keepCompressed(store, root, pages);
    const ours = await startOurs(folder);
    running.push(ours);
    const nginx = await startNginx(root, join(folder, 'nginx'));
    running.push(nginx);
    const withOpenFiles = await startNginx(root, join(folder, 'nginx-open-files'), { keepsFilesOpen: true });
    running.push(withOpenFiles);
    const paths = Array.from({ length: pages }, (_, index) => pagePath(index));
    const compressed = await inTurns('compressed', ours, nginx, { paths, encoding: 'gzip', folder });
    const plain = await inTurns('plain', ours, nginx, { paths, encoding: 'identity', folder });
    const openFiles = await inTurns('nginx keeps files open', ours, withOpenFiles, { paths, encoding: 'gzip', folder });
    const underPublishes = await whilePublishing(ours, { paths, pages, minute, folder });
    const figures = { bench: 'serve', pages, ...compressed, plain, nginxKeepsFilesOpen: openFiles, underPublishes };
    return { figures, report: JSON.stringify(figures, null, 2) };
  } finally {
    for (const server of running) await server.end();
    store.close();
    remove();
  }
}

/** Both servers by turns, A B A B. */
async function inTurns(
  what: string,
  ours: RunningServer,
  nginx: RunningServer,
  wanted: { paths: readonly string[]; encoding: string; folder: string },
): Promise<{ ratioToNginx: number; ratioPerCpuSecond: number; ours: Load; nginx: Load }> {
  const turns: { ours: Load; nginx: Load }[] = [];
  // Once without counting: caches fill, and code becomes fast.
  for (const server of [ours, nginx]) await load(server, { ...wanted, seconds: 2, connections });
  for (let round = 1; round <= rounds; round += 1) {
    const turn = {
      ours: await load(ours, { ...wanted, seconds, connections }),
      nginx: await load(nginx, { ...wanted, seconds, connections }),
    };
    if (turn.nginx.errors > 0)
      throw new Error(`nginx answered ${turn.nginx.errors} requests with an error: it is set up wrongly, and is no measure.`);
    turns.push(turn);
    console.error(`${what}, round ${round} of ${rounds}: ${turn.ours.requestsPerSecond} a second, nginx ${turn.nginx.requestsPerSecond}`);
  }
  return {
    ratioToNginx: round2(median(turns.map(({ ours, nginx }) => ours.requestsPerSecond / nginx.requestsPerSecond))),
    ratioPerCpuSecond: round2(median(turns.map(({ ours, nginx }) => ours.requestsPerCpuSecond / nginx.requestsPerCpuSecond))),
    ours: medianLoad(turns.map(({ ours }) => ours)),
    nginx: medianLoad(turns.map(({ nginx }) => nginx)),
  };
}

/** What people notice of a release each second, beside the same without. */
async function whilePublishing(
  ours: RunningServer,
  { paths, pages, minute, folder }: { paths: readonly string[]; pages: number; minute: number; folder: string },
): Promise<Record<string, number>> {
  const wanted = { paths, encoding: 'gzip', folder, connections: 4 };
  const looking = async (duration: number) => {
    const ending = new AbortController();
    const checking = checkPages(ours.origin, ending.signal);
    const measured = await load(ours, { ...wanted, seconds: duration });
    ending.abort();
    return { ...(await checking), ...measured, errors: measured.errors + (await checking).errors };
  };
  const rest = await looking(Math.min(minute, 15));
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'publish-each-second.ts'), join(folder, 'store'), String(pages)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let publishes = 0;
  const lines = createInterface(writer.stdout).on('line', () => (publishes += 1));
  await once(lines, 'line');
  const busy = await looking(minute);
  writer.kill('SIGTERM');
  await once(writer, 'close');
  return {
    publishes,
    changedPages: changing,
    checkedPages: busy.pages,
    errors: busy.errors,
    mixed: busy.mixed,
    p99Ms: busy.p99Ms,
    p99MsAtRest: rest.p99Ms,
    p99Ratio: round2(busy.p99Ms / rest.p99Ms),
  };
}

/** Starts our public server as it is started everywhere. */
async function startOurs(varDir: string): Promise<RunningServer> {
  const main = join(import.meta.dirname, '../../../publish/serve/main.ts');
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', VAR_DIR: varDir, PUBLIC_PORT: '0', PUBLIC_INTAKE: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const origin = /http:\S+$/.exec(line)?.[0];
  if (origin === undefined) throw new Error(`The public server did not start: ${line}`);
  return {
    origin,
    pids: [child.pid ?? 0],
    end: async () => {
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}

/** Puts the compressed forms beside the pages, where nginx looks for them. */
function keepCompressed(store: Store, root: string, pages: number): void {
  for (let index = 0; index < pages; index += 1) {
    const answer = store.addresses.live(pagePath(index));
    const form = answer?.status === 200 ? store.objects.encoded(answer.sha256, 'gzip') : undefined;
    const folder = join(root, pagePath(index));
    mkdirSync(folder, { recursive: true });
    if (form !== undefined) writeFileSync(join(folder, 'index.html.gz'), form.bytes);
  }
}

function needTool(program: string, debianPackage: string, options: string[]): void {
  if (spawnSync(program, options, { stdio: 'ignore' }).error !== undefined)
    throw new Error(`This benchmark needs ${program}, which is not installed. On Debian: sudo apt-get install ${debianPackage}`);
}

function numberOf(options: readonly string[], name: string): number | undefined {
  const at = options.indexOf(name);
  return at === -1 ? undefined : Number(options[at + 1]);
}

function medianLoad(loads: readonly Load[]): Load {
  const of = (name: keyof Load): number => median(loads.map((one) => one[name]));
  return {
    requestsPerSecond: of('requestsPerSecond'),
    requestsPerCpuSecond: of('requestsPerCpuSecond'),
    p99Ms: of('p99Ms'),
    errors: loads.reduce((sum, { errors }) => sum + errors, 0),
    serverCpu: of('serverCpu'),
    clientCpu: of('clientCpu'),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
