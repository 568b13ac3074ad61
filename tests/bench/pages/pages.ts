import { request } from 'node:http';
import { snapshotFrom } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { findOrInstallChromium } from '../../../scripts/test/chromium.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';
import { routeSamples } from '../../support/rendered/route-samples.ts';
import { searchableSite } from '../../support/running/searchable-site.ts';
import type { BenchResult } from '../index.ts';
import { type Audit, openLighthouse } from './lighthouse.ts';

/** The figures of one template. Bytes are bodies as our server sends them, compressed, without headers. */
interface Figures extends Pick<Audit, 'lighthouse' | 'cls' | 'lcpMs'> {
  template: string;
  /** The page and its stylesheets, which hold up the first paint. */
  firstPaintBytes: number;
  /** Everything the page loads by itself but images. */
  totalBytes: number;
  scriptBytes: number;
}

/**
 * What each template costs and what Lighthouse says of it, on a phone, one page after the other: the sample site behind
 * our own server on this machine. Pages that are not to be
 * indexed are left out, because Lighthouse marks every one of them.
 * @param options `--only WORDS` for the templates whose name has them
 */
export async function benchPages(options: readonly string[]): Promise<BenchResult> {
  const only = options.includes('--only') ? (options[options.indexOf('--only') + 1] ?? '') : '';
  const samples = routeSamples().filter(({ template }) => template.includes(only));
  if (samples.length === 0)
    throw new Error(
      `No template has “${only}” in its name. There are: ${routeSamples()
        .map(({ template }) => template)
        .join(', ')}.`,
    );
  const say = (line: string): void => console.error(line);
  const chromium = await findOrInstallChromium(say);
  const site = await searchableSite(snapshotFrom(sampleSnapshot()), { site: await compiledSite() });
  try {
    await site.publisher.catchUpBackground();
    const lighthouse = await openLighthouse(chromium, say);
    try {
      const templates: Figures[] = [];
      const marks: string[] = [];
      for (const { template, path } of samples) {
        const page = await fetch(site.url + path);
        if (!page.ok || (await page.text()).includes('content="noindex"')) {
          say(`Left out: ${template}, which is not to be indexed.`);
          continue;
        }
        const { marked, loaded, ...audit } = await lighthouse.judge(site.url + path);
        templates.push({ template, ...(await weigh(site.url + path, loaded)), ...audit });
        marks.push(...marked.map((mark) => `${path} ${mark}`));
        say(`${templates.length} of ${samples.length}: ${template} ${Object.values(audit.lighthouse).join(' ')}`);
      }
      return { figures: { bench: 'pages', templates }, report: [tableOf(templates), ...marks].join('\n') };
    } finally {
      lighthouse.close();
    }
  } finally {
    await site.close();
  }
}

async function weigh(page: string, loaded: readonly string[]): Promise<Pick<Figures, 'firstPaintBytes' | 'totalBytes' | 'scriptBytes'>> {
  const parts = await Promise.all([...new Set([page, ...loaded])].map(async (url) => ({ url, ...(await transferred(url)) })));
  const sum = (isMeant: (part: { url: string; type: string }) => boolean): number =>
    parts.filter(isMeant).reduce((total, { bytes }) => total + bytes, 0);
  return {
    firstPaintBytes: sum(({ url, type }) => url === page || type.startsWith('text/css')),
    totalBytes: sum(() => true),
    scriptBytes: sum(({ type }) => type.startsWith('text/javascript')),
  };
}

/** An answer's type, and how many bytes its body has on the way to a browser. */
function transferred(url: string): Promise<{ type: string; bytes: number }> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'gzip, br' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve({ type: response.headers['content-type'] ?? '', bytes }));
    })
      .on('error', reject)
      .end();
  });
}

function tableOf(templates: readonly Figures[]): string {
  const heads = ['template', 'first paint', 'total', 'script', 'perf', 'a11y', 'best', 'seo', 'CLS', 'LCP ms'];
  const rows = templates.map(({ template, firstPaintBytes, totalBytes, scriptBytes, lighthouse, cls, lcpMs }) =>
    [template, firstPaintBytes, totalBytes, scriptBytes, ...Object.values(lighthouse), cls, lcpMs].map(String),
  );
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return [heads, ...rows].map(line).join('\n');
}
