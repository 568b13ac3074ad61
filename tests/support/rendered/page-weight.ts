import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { CompiledSite } from '../../../publish/rendering/compiled-site.ts';
import { best, quick } from '../../../publish/compression/index.ts';
import { isText, typeOf } from '../../../publish/http/media-types.ts';

/** What a page costs somebody who comes for the first time: bodies as they are transferred, without headers and images. */
export interface PageWeight {
  /** The page and what holds up its first paint: the stylesheets in its head. One further down holds up only what stands below it. */
  firstPaintBytes: number;
  /** The page with stylesheets, scripts and fonts. */
  totalBytes: number;
  /** Its scripts, with what they import at once. */
  scriptBytes: number;
}

/** The most a page may weigh: what the first round trip of a new connection carries (ten segments of 1,460 bytes), and the design's budgets. */
export const budget: PageWeight = { firstPaintBytes: 14_600, totalBytes: 60_000, scriptBytes: 30_000 };

/** The most the search page may weigh with what answers, which comes once somebody begins: of 110 kB to the first result the index has the rest. */
export const maxOfSearchPage = 78_500;

/** Weighs pages of a compiled site from their HTML, compressed as they are a moment after their publish; scripts that they bring later by name. */
export function scalesFor({ assets }: CompiledSite): (html: string, later?: RegExp) => PageWeight {
  const files = new Map(assets.map(({ path, file }) => [path, file]));
  const weights = new Map<string, number>();
  const weightOf = (path: string): number => {
    const file = files.get(path);
    const known = weights.get(path);
    if (known !== undefined || file === undefined) return known ?? 0;
    const bytes = readFileSync(file);
    const weight = isText(typeOf(path)) ? compressed(bytes, best) : bytes.length;
    weights.set(path, weight);
    return weight;
  };
  /** A script with all that it imports at once, by path. */
  const withImports = (path: string, seen = new Set<string>()): Set<string> => {
    const file = files.get(path);
    if (file === undefined || seen.has(path)) return seen;
    seen.add(path);
    const text = readFileSync(file, 'utf8');
    for (const [, target = ''] of text.matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g))
      withImports(posix.join(posix.dirname(path), target), seen);
    return seen;
  };
  return (html, later) => {
    const head = html.slice(0, html.indexOf('<body'));
    const stylesheetsIn = (part: string) => [...part.matchAll(/<link rel="stylesheet"([^>]*) href="([^"]+)"/g)];
    const stylesheets = stylesheetsIn(head);
    const further = stylesheetsIn(html.slice(head.length)).map(([, , path = '']) => path);
    // No browser waits for what only paper needs.
    const [onPaper, styles] = [true, false].map((isPrint) =>
      stylesheets.filter(([, more = '']) => more.includes('media="print"') === isPrint).map(([, , path = '']) => path),
    ) as [string[], string[]];
    const fonts = [...html.matchAll(/<link rel="preload" href="([^"]+)" as="font"/g)].map(([, path = '']) => path);
    const named = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path = '']) => path);
    const brought = later === undefined ? [] : [...files.keys()].filter((path) => path.endsWith('.js') && later.test(path));
    const scripts = new Set([...named, ...brought].flatMap((path) => [...withImports(path)]));
    const sum = (paths: Iterable<string>): number => [...paths].reduce((total, path) => total + weightOf(path), 0);
    const styleBytes = sum(styles);
    const quickly = compressed(Buffer.from(html), quick.br) + styleBytes;
    // The best compression is fifty times as slow, so it is asked only about pages that need it.
    const firstPaintBytes = quickly <= budget.firstPaintBytes ? quickly : compressed(Buffer.from(html), best) + styleBytes;
    const scriptBytes = sum(scripts);
    return { firstPaintBytes, scriptBytes, totalBytes: firstPaintBytes + scriptBytes + sum(fonts) + sum(onPaper) + sum(further) };
  };
}

function compressed(bytes: Uint8Array, quality: number): number {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
}
