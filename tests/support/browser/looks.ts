import type { Browser, Page } from 'playwright/test';

/** A way of meeting a page. */
export interface Look {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
  forcedColors: 'active' | 'none';
  hasScript: boolean;
}

const widths = [320, 768, 1280];

/** Three widths, each in the light, in the dark, in forced colours and without script. */
export const looks: readonly Look[] = [
  ...widths.map((width) => look(width, 'light')),
  ...widths.map((width) => look(width, 'dark')),
  ...widths.map((width) => look(width, 'forced colours')),
  ...widths.map((width) => look(width, 'script off')),
];

function look(width: number, way: 'light' | 'dark' | 'forced colours' | 'script off'): Look {
  return {
    name: `${width} px, ${way}`,
    width,
    colorScheme: way === 'dark' || way === 'forced colours' ? 'dark' : 'light',
    forcedColors: way === 'forced colours' ? 'active' : 'none',
    hasScript: way !== 'script off',
  };
}

/** Two pages of a browser, one with script and one without, that engines can be put into and that change their look without being loaded again. */
export async function openPages(browser: Browser): Promise<{ withScript: Page; withoutScript: Page; close(): Promise<void> }> {
  const contexts = await Promise.all([1, 2].map(() => browser.newContext({ reducedMotion: 'reduce' })));
  const [withScript, withoutScript] = (await Promise.all(contexts.map((context) => context.newPage()))) as [Page, Page];
  await takeScriptAway(withoutScript);
  return { withScript, withoutScript, close: async () => void (await Promise.all(contexts.map((context) => context.close()))) };
}

/** Gives a page a look. */
export async function putOn(page: Page, { width, colorScheme, forcedColors }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, forcedColors });
}

/** Opens what is folded away, so that it is looked at too. */
export async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
}

/**
 * Leaves a page without its scripts, and shows it what a browser shows that has script turned off. An engine needs script
 * to run, so the browser's own switch cannot be used.
 */
async function takeScriptAway(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const type = route.request().resourceType();
    if (type === 'script') return route.abort();
    if (type !== 'document' && type !== 'stylesheet') return route.continue();
    const response = await route.fetch();
    const text = await response.text();
    const body =
      type === 'document'
        ? text.replaceAll(/ integrity="[^"]*"/g, '').replaceAll(/<\/?noscript>/g, '')
        : text.replaceAll(/\(scripting: ?enabled\)/g, 'not all').replaceAll(/\(scripting: ?none\)/g, 'all');
    return route.fulfill({ response, body });
  });
}
