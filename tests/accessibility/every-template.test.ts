import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { routeSamples } from '../support/route-samples.ts';
import { sharedSite } from '../support/shared-site.ts';

const settings = [
  { name: 'on a phone', viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  { name: 'on a wide screen in the dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const;

// WCAG 2.2 AA and what axe calls best practice; nothing is switched off.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { name, viewport, colorScheme } of settings) {
  for (const { template, path } of routeSamples()) {
    test(`${template} has nothing in anybody’s way ${name}`, async ({ browser }) => {
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      await page.goto(sharedSite().publicUrl + path);
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      const isWider = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      expect(isWider, 'the page scrolls sideways').toBe(false);
      await context.close();
    });
  }
}
