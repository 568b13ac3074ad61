import { expect, test } from 'playwright/test';
import { routeSamples } from '../support/rendered/route-samples.ts';
import { sharedSite } from '../support/running/shared-site.ts';

// A browser's own setting, which is not zoom: the window keeps its width, and what is measured in letters doubles.
const twiceTheLetters = '--blink-settings=defaultFontSize=32';

test('somebody who has set letters to twice their size reads every kind of page without pushing it sideways', async ({ playwright }, {
  project,
}) => {
  const { launchOptions } = project.use;
  const browser = await playwright.chromium.launch({ ...launchOptions, args: [...(launchOptions?.args ?? []), twiceTheLetters] });
  const page = await browser.newPage();
  const found: string[] = [];
  for (const { path } of routeSamples()) {
    await page.goto(sharedSite().publicUrl + path);
    for (const width of [390, 640, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      found.push(...(await page.evaluate(whatIsInTheWay)).map((words) => `${path} at ${width} px: ${words}`));
    }
  }
  await browser.close();
  expect(found).toEqual([]);
});

/** What runs out of the window, and whether a control lies over another, in words. */
function whatIsInTheWay(): string[] {
  if (parseFloat(getComputedStyle(document.documentElement).fontSize) < 32)
    return ['letters are as usual: the browser did not take its setting'];
  for (const details of document.querySelectorAll('details')) details.open = true;
  const width = document.documentElement.clientWidth;
  const isOut = document.documentElement.scrollWidth > width;
  const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width + 1);
  const [menu, search, name] = ['.site-nav summary', '.site-header .search-box', '.site-header__name'].map((selector) =>
    document.querySelector(selector)?.getBoundingClientRect(),
  );
  const isOver = (one: DOMRect | undefined, other: DOMRect | undefined): boolean =>
    one !== undefined && other !== undefined && one.width > 0 && one.top < other.bottom && other.top < one.bottom && one.left < other.right;
  return [
    ...(isOut ? [`wider than the window: ${wide.at(-1)?.outerHTML.slice(0, 120)}`] : []),
    ...(isOver(menu, search) ? ['the menu’s button lies over the search'] : []),
    ...(isOver(menu, name) ? ['the menu’s button lies over the site’s name'] : []),
  ];
}
