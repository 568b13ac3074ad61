import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildRenderer } from '../../../scripts/build/renderer.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { evenOut, sizeOfSite, type SizeOfSite, writeHugoSite } from './hugo-site.ts';
import type { BenchResult } from '../index.ts';
import { manyDocuments } from '../../support/many-documents.ts';
import { numberAfter, say, wordAfter } from '../options.ts';
import { quantile } from '../spread.ts';

/** How often each of the two renders the whole site, in turn. */
const turns = 5;

/** Another generator that makes the same site. */
interface Rival {
  /** Builds into a new folder. @returns milliseconds */
  build(into: string): Promise<number>;
}

/**
 * What the whole site takes, ours beside another generator's: `--vs hugo` (by default) or `--vs astro`, with `--documents N`
 * (1,000 by default). Both make about the same number of pages of about the same size, in turn, five times in one run. Ours
 * is a whole publish by a process of its own: it checks every page, compresses it and keeps it in the store besides.
 */
export async function benchRender(options: readonly string[]): Promise<BenchResult> {
  const documents = numberAfter(options, '--documents', 1_000);
  const vs = wordAfter(options, '--vs') ?? 'hugo';
  if (vs !== 'hugo' && vs !== 'astro') throw new Error(`--vs is “${vs}”: expected hugo or astro.`);
  if (vs === 'hugo') findHugo();
  const { path: folder, remove } = temporaryFolder('bench-vs');
  try {
    await buildRenderer();
    say(`Rendering ${documents} documents once, to see how many pages there are.`);
    const exported = join(folder, 'ours');
    await renderOurs(documents, exported);
    const ours = sizeOfSite(exported);
    const rival = vs === 'hugo' ? await hugo(documents, folder, exported, ours) : astro(documents);
    const pairs: { ours: number; theirs: number }[] = [];
    let theirs: SizeOfSite = { pages: 0, bytes: 0 };
    let last: RenderedByOurs | undefined;
    for (let turn = 1; turn <= turns; turn += 1) {
      last = await renderOurs(documents);
      const into = join(folder, `turn-${turn}`);
      const ms = await rival.build(into);
      theirs = sizeOfSite(into);
      rmSync(into, { recursive: true });
      pairs.push({ ours: last.ms, theirs: ms });
      say(`  ${turn} of ${turns}: ours ${last.ms} ms, ${vs} ${ms} ms`);
    }
    const ratio = quantile(
      pairs.map((pair) => (pair.ours / pair.theirs) * 100),
      0.5,
    );
    const figures = {
      bench: 'render',
      documents,
      vs,
      [vs === 'hugo' ? 'ratioToHugo' : 'ratioToAstro']: ratio === null ? null : Math.round(ratio) / 100,
      ours: {
        ...ours,
        ms: pairs.map((pair) => pair.ours),
        p50: quantile(
          pairs.map((pair) => pair.ours),
          0.5,
        ),
        steps: last?.steps,
      },
      [vs]: {
        ...theirs,
        ms: pairs.map((pair) => pair.theirs),
        p50: quantile(
          pairs.map((pair) => pair.theirs),
          0.5,
        ),
      },
    };
    return {
      figures,
      report: Object.entries(figures)
        .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
        .join('\n'),
    };
  } finally {
    remove();
  }
}

interface RenderedByOurs {
  ms: number;
  rendered: number;
  steps: Record<string, number>;
}

async function renderOurs(documents: number, exportTo?: string): Promise<RenderedByOurs> {
  const args = [resolve('tests', 'bench', 'render', 'render-ours.ts'), String(documents), ...(exportTo === undefined ? [] : [exportTo])];
  const { output } = await runTimed(process.execPath, args);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as RenderedByOurs;
}

function findHugo(): void {
  const found = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (found.status !== 0)
    throw new Error('Hugo is not installed: apt-get install hugo (Debian, Ubuntu) or brew install hugo (macOS), then run this again.');
  say(found.stdout.trim());
}

async function hugo(documents: number, folder: string, exported: string, ours: SizeOfSite): Promise<Rival> {
  const source = join(folder, 'hugo');
  writeHugoSite(source, manyDocuments(documents), exported);
  const build = async (into: string): Promise<number> =>
    (await runTimed('hugo', ['--source', source, '--destination', into, '--cacheDir', join(folder, 'hugo-cache'), '--quiet'])).ms;
  // Twice: the pages that are added are of another size than the others.
  for (let time = 0; time < 2; time += 1) {
    const first = join(folder, 'hugo-first');
    await build(first);
    evenOut(source, { hugo: sizeOfSite(first), ours });
    rmSync(first, { recursive: true });
  }
  return { build };
}

function astro(documents: number): Rival {
  return {
    build: async (into) => {
      mkdirSync(into, { recursive: true });
      const command = [
        resolve('node_modules', 'astro', 'bin', 'astro.mjs'),
        'build',
        '--config',
        'tests/bench/render/astro/astro.config.mjs',
        '--silent',
      ];
      const settings = { BENCH_DOCUMENTS: String(documents), BENCH_OUT: into, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
      return (await runTimed(process.execPath, command, settings)).ms;
    },
  };
}

/** Runs a program to its end. @throws with its last lines where it fails */
async function runTimed(program: string, args: string[], settings: Record<string, string> = {}): Promise<{ ms: number; output: string }> {
  const began = performance.now();
  const child = spawn(program, args, { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}: ${(errors + output).slice(-1_500)}`);
  return { ms: Math.round(performance.now() - began), output };
}
