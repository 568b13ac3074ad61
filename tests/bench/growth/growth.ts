import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { drawGrowth } from './draw-growth.ts';
import type { BenchResult } from '../index.ts';
import { say, wordAfter } from '../options.ts';
import type { Spread } from '../spread.ts';

/** How many documents the sites that are measured have; the last only with `--long`. */
const sizes = [100, 1_000, 10_000];
const longSize = 100_000;

/** What one site took, the publisher alone. */
export interface Size {
  documents: number;
  pages: number;
  /** One document edited, added or withdrawn, in milliseconds. */
  oneDocumentMs: Spread;
  /** Pages that one such publish rendered. */
  rendered: { p50: number | null; p95: number | null };
  rollbackMs: number;
  /** A setting that stands on every page. */
  everyPageMs: number;
  fullRenderMs: number;
  memoryMiB: number;
}

/**
 * What grows with the change and what with the site: the publisher alone at 100, 1,000 and 10,000 documents (and 100,000
 * with `--long`), each in a process of its own. Draws docs/images/growth.svg, or another file named by `--svg`.
 */
export async function benchGrowth(options: readonly string[]): Promise<BenchResult> {
  const rows: Size[] = [];
  for (const documents of options.includes('--long') ? [...sizes, longSize] : sizes) {
    say(`${documents} documents`);
    rows.push(await measure(documents));
  }
  const file = wordAfter(options, '--svg') ?? join('docs', 'images', 'growth.svg');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, drawGrowth(rows));
  say(`Drawn: ${file}`);
  return { figures: { bench: 'growth', sizes: rows }, report: rows.map((row) => JSON.stringify(row)).join('\n') };
}

/** A process that has measured one size would measure the next with its memory. */
async function measure(documents: number): Promise<Size> {
  const args = [
    '--max-old-space-size=8192',
    resolve('tests', 'bench', 'index.ts'),
    'publish',
    '--publisher-only',
    '--documents',
    String(documents),
    '--json',
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`Measuring ${documents} documents ended with ${code}: see its error above.`);
  const figures = JSON.parse(output) as Omit<Size, 'fullRenderMs'> & { fullRender: { ms: number } };
  const { pages, oneDocumentMs, rendered, rollbackMs, everyPageMs, fullRender, memoryMiB } = figures;
  return { documents, pages, oneDocumentMs, rendered, rollbackMs, everyPageMs, fullRenderMs: fullRender.ms, memoryMiB };
}
