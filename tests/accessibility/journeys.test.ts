import { expect, type Page, test } from 'playwright/test';
import { routeSamples } from '../support/rendered/route-samples.ts';
import { sharedSite } from '../support/running/shared-site.ts';

const address = (path: string): string => sharedSite().publicUrl + path;

test.describe('with the keyboard alone', () => {
  test('somebody skips what is on every page', async ({ page }) => {
    await page.goto(address('/hubs/'));
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
    await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('somebody searches from the home page and reads what they found', async ({ page }) => {
    await page.goto(address('/'));
    await tabTo(page, () => document.activeElement?.id === 'page_search');
    await page.keyboard.type('singing');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=singing');
    const first = page.locator('#search-results a').first();
    await expect(first).toBeVisible();
    const title = (await first.textContent())?.trim() ?? '';
    await tabTo(page, () => document.activeElement?.closest('#search-results') !== null);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });

  test('somebody opens the menu on a phone and goes to the news', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address('/accessibility/'));
    await tabTo(page, () => document.activeElement?.matches('summary') ?? false);
    await page.keyboard.press('Enter');
    await tabTo(page, () => document.activeElement?.getAttribute('href') === '/news/');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/news/');
  });

  test('somebody goes through a guide step by step', async ({ page }) => {
    const step = routeSamples().find(({ template }) => template === 'step');
    if (step === undefined) throw new Error('The sample content has no guide: expected one with steps.');
    await page.goto(address(step.path));
    const seen = new Set<string>();
    for (;;) {
      seen.add(await page.getByRole('heading', { level: 1 }).innerText());
      const next = page.locator('a[rel="next"]');
      if ((await next.count()) === 0) break;
      const target = await next.getAttribute('href');
      await tabTo(page, () => (document.activeElement as HTMLAnchorElement | null)?.rel === 'next');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${target}`);
    }
    expect(seen.size).toBeGreaterThan(1);
  });
});

test('read in a line, every page begins with the skip link and the site’s name, and soon comes to its title', async ({ request }) => {
  const found: string[] = [];
  for (const { path } of routeSamples()) {
    const html = await (await request.get(address(path))).text();
    const body = html.slice(html.indexOf('<body'), html.indexOf('<h1'));
    const words = body
      .replaceAll(/<(script|style|svg)\b.*?<\/\1>/gs, ' ')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    if (!words.startsWith('Skip to main content Signpost')) found.push(`${path} begins with “${words.slice(0, 60)}”`);
    // The menu has eight links at most; the rest is the name, the skip link and the breadcrumbs.
    const links = body.match(/<a\b/g)?.length ?? 0;
    if (links > 16) found.push(`${path} has ${links} links before its title`);
  }
  expect(found).toEqual([]);
});

/** Presses Tab until something is in focus. */
async function tabTo(page: Page, isThere: () => boolean): Promise<void> {
  for (let stop = 0; stop < 200; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(isThere)) return;
  }
  throw new Error(`Two hundred stops of ${page.url()} did not lead to ${isThere.toString()}.`);
}
