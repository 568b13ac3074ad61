import type { BenchResult } from '../index.ts';
import { numberAfter, say } from '../options.ts';
import { startSeededSite } from '../publish/seeded-site.ts';
import { type Spread, spreadOf } from '../spread.ts';
import { signInOfficer } from '../../support/running/officer.ts';

/** What an officer opens or asks, by its address below the CMS's own. */
const screens: Readonly<Record<string, string>> = {
  'my desk': '/admin',
  'the list of news': '/admin/collections/news',
  'the list of news, searched': '/admin/collections/news?search=walk',
  'the list of hubs': '/admin/collections/hubs',
  'pictures, unused': '/admin/collections/images?show=unused',
  'the report of the whole site': '/admin/checks',
  'find: a title': '/api/find?q=jan+cutting',
  'find: a common word': '/api/find?q=help',
  'find: words of a text': '/api/find?q=walk+in+monday',
  'find: nothing has it': '/api/find?q=xylophone',
  'find: what to do': '/api/find?q=change+a+hub%27s+hours',
  'a field that finds a hub': '/api/find?q=centre&of=hubs',
};

const times = 7;

/**
 * `npm run bench -- desk --documents N`: milliseconds until the CMS has answered with what officers open all day, over a
 * database of N documents. The first answer, which compiles and fills caches, is left out.
 */
export async function benchDesk(options: readonly string[]): Promise<BenchResult> {
  const documents = numberAfter(options, '--documents', 10_000);
  const site = await startSeededSite(documents);
  try {
    const { token } = await signInOfficer(site.cmsUrl, site.administrator);
    const measured: Record<string, Spread> = {};
    for (const [what, path] of Object.entries(screens)) {
      const values: number[] = [];
      for (let count = 0; count <= times; count += 1) {
        const began = performance.now();
        const answer = await fetch(`${site.cmsUrl}${path}`, { headers: { authorization: `JWT ${token}` } });
        await answer.text();
        if (!answer.ok) throw new Error(`${path} answered ${answer.status}: there is nothing to measure.`);
        if (count > 0) values.push(performance.now() - began);
      }
      measured[what] = spreadOf(values);
      say(`  ${what}: ${measured[what].p50} ms`);
    }
    const rows = Object.entries(measured).map(([what, { p50, p95 }]) => `${what}: ${p50} ms, ${p95} ms at most of 95 in 100`);
    return { figures: { bench: 'desk', documents, screens: measured }, report: rows.join('\n') };
  } finally {
    await site.end();
  }
}
