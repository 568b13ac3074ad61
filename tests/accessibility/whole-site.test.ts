import { expect, type Page, test } from 'playwright/test';
import { readerOf } from '../../content/model/reader/reader.ts';
import { snapshotFrom } from '../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../content/sample/index.ts';
import { isFileRoute } from '../../site/files/index.ts';
import { templateOf } from '../../site/gallery/sites.ts';
import { axeFindings, ibmFindings } from '../support/browser/engines.ts';
import { type Look, looks, openEverything, openPages, putOn } from '../support/browser/looks.ts';
import { routeSamples } from '../support/rendered/route-samples.ts';
import { sharedSite } from '../support/running/shared-site.ts';

const reader = readerOf(snapshotFrom(sampleSnapshot()));
const everyPage = [...reader.routes.values()].filter((route) => !isFileRoute(route));
const templates = routeSamples().map(({ path }) => path);

// Up to two pages of every template in one of the looks by turns with axe, and in one round of three with IBM's engine too,
// which is the slower one. One page of every template in one look of three with axe, each way at another width, the next
// template in others, and in one of these with IBM's engine. `ALL=1 npm test -- accessibility` checks every page in all of them with both, which takes the
// better part of an hour.
const isEverything = process.env['ALL'] === '1';
const perTemplate = isEverything ? Infinity : 2;
const pages = Map.groupBy(everyPage, (route) => templateOf(route, reader))
  .values()
  .flatMap((routes) => spread(routes, perTemplate))
  .map(({ path }) => path)
  .toArray();
const tasks = pages.map((path, index) => ({ path, looks: looksOf(path, index) }));
const atOnce = 10;

function looksOf(path: string, index: number): LookAsked[] {
  if (isEverything) return looks.map((look) => ({ ...look, hasBoth: true }));
  if (!templates.includes(path)) {
    const hasBoth = Math.floor(index / looks.length) % 3 === 0;
    return looks.filter((_, turn) => turn === index % looks.length).map((look) => ({ ...look, hasBoth }));
  }
  const some = looks.filter((_, turn) => (turn + Math.floor(turn / 3) + index) % 3 === 0);
  return some.map((look, place) => ({ ...look, hasBoth: place === index % some.length }));
}

/** The first of them, and so many in all, from everywhere among them: neighbours are alike. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** A look, and whether IBM's engine is asked beside axe. */
type LookAsked = Look & { hasBoth: boolean };

for (let start = 0; start < tasks.length; start += atOnce) {
  const some = tasks.slice(start, start + atOnce);
  test(`axe and IBM’s engine find nothing on pages ${start + 1} to ${start + some.length} of ${tasks.length}`, async ({ browser }) => {
    // Ample: a busy computer takes ten times as long as a quiet one.
    test.setTimeout(isEverything ? 3_600_000 : 900_000);
    const { withScript, withoutScript, close } = await openPages(browser);
    const found: string[] = [];
    for (const { path, looks: wanted } of some) {
      found.push(
        ...(await findingsOn(
          withScript,
          path,
          wanted.filter(({ hasScript }) => hasScript),
        )),
      );
      found.push(
        ...(await findingsOn(
          withoutScript,
          path,
          wanted.filter(({ hasScript }) => !hasScript),
        )),
      );
    }
    await close();
    expect(found).toEqual([]);
  });
}

async function findingsOn(page: Page, path: string, wanted: readonly LookAsked[]): Promise<string[]> {
  if (wanted.length === 0) return [];
  await page.goto(sharedSite().publicUrl + path);
  await openEverything(page);
  const found: string[] = [];
  for (const look of wanted) {
    await putOn(page, look);
    const findings = [...(await axeFindings(page)), ...(look.hasBoth ? await ibmFindings(page) : [])];
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) > look.width) findings.push('the page scrolls sideways');
    found.push(...findings.map((finding) => `${path} (${look.name}) ${finding}`));
  }
  return found;
}
