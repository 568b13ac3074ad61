import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { explainInstall, findNpm } from '../../../scripts/bootstrap/install.mjs';
import { logFile, root } from '../../../scripts/bootstrap/places.mjs';
import { runLogged } from '../../../scripts/bootstrap/run-logged.mjs';

/** What Lighthouse says of a page: scores of 100, its shift of layout, and when its largest part is painted. */
export interface Audit {
  lighthouse: { performance: number; accessibility: number; bestPractices: number; seo: number };
  cls: number;
  lcpMs: number;
  /** What it marks, each with its sentence. */
  marked: string[];
  /** Everything the page loaded but images, by address. */
  loaded: string[];
}

/**
 * Lighthouse brings 176 MB in 114 packages, a third of it for reporting errors to somebody else, which no clone of
 * this project should have to install; so it is installed by whoever asks for this benchmark, once, into var/.
 */
const version = '13.5.0';
const folder = join(root, 'var', 'tools', `lighthouse-${version}`);

/** Opens Lighthouse with a Chromium of its own; pages are judged one after the other, as on a phone. */
export async function openLighthouse(
  chromePath: string,
  say: (line: string) => void,
): Promise<{ judge(url: string): Promise<Audit>; close(): void }> {
  if (!existsSync(join(folder, 'node_modules', 'lighthouse'))) await installLighthouse(say);
  const { default: lighthouse } = (await import(entryOf('lighthouse', 'core/index.js'))) as { default: Lighthouse };
  const { launch } = (await import(entryOf('chrome-launcher', 'dist/index.js'))) as Launcher;
  const chromeFlags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const chrome = await launch({ chromePath, chromeFlags });
  return {
    judge: async (url) => {
      // On a busy machine Lighthouse now and then sees no first paint, and so gives no score: that is no score of 0.
      for (let attempt = 1; attempt <= 3; attempt++) {
        const result = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'silent' });
        if (result !== undefined && hasEveryScore(result.lhr)) return auditOf(result.lhr);
        say(`Lighthouse could not judge ${url} at attempt ${attempt} of 3.`);
      }
      throw new Error(
        `Lighthouse gave no score for ${url} three times. Close what else keeps this machine busy, and run the benchmark again.`,
      );
    },
    close: () => chrome.kill(),
  };
}

async function installLighthouse(say: (line: string) => void): Promise<void> {
  say(`Installing Lighthouse ${version} into ${folder}, this once (176 MB).`);
  const npm = findNpm();
  await runLogged({
    ...npm,
    args: [...npm.args, 'install', '--prefix', folder, '--no-save', '--ignore-scripts', `lighthouse@${version}`],
    log: logFile('lighthouse'),
    what: 'Installing Lighthouse',
    explain: (text) => explainInstall(text, 'npm run bench -- pages'),
  });
}

function hasEveryScore({ categories }: Report): boolean {
  return Object.values(categories).every(({ score }) => score !== null);
}

function auditOf({ categories, audits }: Report): Audit {
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const counted = new Set(
    Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)),
  );
  return {
    lighthouse: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
    },
    cls: Math.round((audits['cumulative-layout-shift']?.numericValue ?? 0) * 1_000) / 1_000,
    lcpMs: Math.round(audits['largest-contentful-paint']?.numericValue ?? 0),
    marked: Object.entries(audits)
      .filter(([id, { score }]) => counted.has(id) && score !== null && score < 1)
      .map(([id, { title, displayValue }]) => `${id}: ${title}${displayValue === undefined ? '' : ` (${displayValue})`}`),
    loaded: (audits['network-requests']?.details?.items ?? [])
      .filter(({ resourceType, statusCode }) => resourceType !== 'Image' && statusCode === 200)
      .map(({ url }) => url),
  };
}

/** A file of a package in Lighthouse's own folder. */
function entryOf(name: string, file: string): string {
  return pathToFileURL(join(folder, 'node_modules', name, file)).href;
}

/** What we use of Lighthouse, which is not there to be asked for its types. */
type Lighthouse = (url: string, flags: { port: number; output: 'json'; logLevel: 'silent' }) => Promise<{ lhr: Report } | undefined>;

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<
    string,
    {
      title: string;
      score: number | null;
      displayValue?: string;
      numericValue?: number;
      details?: { items?: { url: string; resourceType: string; statusCode: number }[] };
    }
  >;
}

interface Launcher {
  launch(options: { chromePath: string; chromeFlags: string[] }): Promise<{ port: number; kill(): void }>;
}
