import { expect, test } from 'playwright/test';
import type { CompiledSite } from '../../publish/rendering/compiled-site.ts';
import { compiledSite } from '../support/rendered/compiled-site.ts';
import { answerWith } from '../support/browser/answer-with.ts';
import { axeFindings } from '../support/browser/engines.ts';
import { exampleSite } from '../support/rendered/example-site.ts';

const origin = 'http://example-site.test';
const { reader, pages } = exampleSite();

let site: CompiledSite;

test.beforeAll(async () => {
  site = await compiledSite();
});

test.beforeEach(({ page }) => answerWith(page, origin, site, (path) => ({ reader, route: reader.routes.get(path) })));

for (const { name, route } of pages) {
  test(`${name}: axe finds nothing on a phone, on a desk and in the dark`, async ({ page }) => {
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(origin + route.path);
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
