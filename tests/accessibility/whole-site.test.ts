import { expect, type Page, test } from 'playwright/test';
import { readerOf } from '../../content/model/reader/reader.ts';
import { snapshotFrom } from '../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../content/sample/index.ts';
import { isFileRoute } from '../../site/files/index.ts';
import { axeFindings, ibmFindings } from '../support/browser/engines.ts';
import { type Look, looks, openEverything, openPages, putOn } from '../support/browser/looks.ts';
import { routeSamples } from '../support/rendered/route-samples.ts';
import { sharedSite } from '../support/running/shared-site.ts';

const pages = [...readerOf(snapshotFrom(sampleSnapshot())).routes.values()].filter((route) => !isFileRoute(route)).map(({ path }) => path);
const templates = routeSamples().map(({ path }) => path);

// Every page in one of the looks by turns with axe, and in one round of three with IBM's engine too, which is the slower one.
// One page of every template in every other look with axe, the next template in the others, and with IBM's engine in one of
// six. `ALL=1 npm test -- accessibility` checks every page in all of them with both, which takes the better part of an hour.
const isEverything = process.env['ALL'] === '1';
const tasks = pages.map((path, index) => {
  const isTemplate = templates.includes(path);
  return {
    path,
    looks: looks.flatMap((look, turn) => {
      if (isEverything) return [{ ...look, hasBoth: true }];
      if (isTemplate) return (turn + index) % 2 === 0 ? [{ ...look, hasBoth: (turn + index) % 6 === 0 }] : [];
      return turn === index % looks.length ? [{ ...look, hasBoth: Math.floor(index / looks.length) % 3 === 0 }] : [];
    }),
  };
});
const atOnce = 10;

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
