import { type Browser, type BrowserContextOptions, expect, type Locator, type Page, test } from 'playwright/test';
import type { OpeningHours } from '../../content/model/fields/opening-hours.ts';
import { sharedSite } from '../support/running/shared-site.ts';
import { hoursOf } from '../support/hours/example-hours.ts';

const cavern = '/services/support-at-the-cavern/';

/** The place's time counts: whoever looks from another part of the world reads the same words. */
const zones = ['Europe/London', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland', 'Pacific/Kiritimati'];

test.describe('a person who feels lonely at nine in the evening', () => {
  for (const timezoneId of zones) {
    test(`sees on the home page until when the Cavern is open, on a device set to ${timezoneId}`, async ({ browser }) => {
      // A Sunday, when it is Monday already in Auckland and on Kiritimati.
      await at('2026-11-22T21:00:00Z', { browser, timezoneId }, async (page) => {
        await page.goto(sharedSite().publicUrl);
        const section = page.locator('section', { has: page.locator('[data-open-first]') });
        await expect(section.getByRole('heading', { level: 2 })).toHaveText('Who is awake');
        await expect(state(section)).toHaveText('Open now until 11pm');
        await expect(state(section)).toHaveClass(/state--open/);
        await expect(section).toContainText('Every day, 6pm to 11pm');
        await page.clock.runFor('02:00:00');
        // After the last has closed only those stand there who answer.
        await expect(section.getByRole('listitem').filter({ hasText: 'Cavern' })).toHaveCount(0);
        await expect(section).toContainText('No place on this page is open at this hour. Support at the Cavern opens tomorrow at 6pm.');
        await expect(section.getByRole('link', { name: 'Samaritans: 116 123' })).toHaveAttribute('href', 'tel:116123');
        await page.clock.runFor('12:00:00');
        await expect(section.getByRole('heading', { level: 2 })).toHaveText('Later today');
        await expect(state(section)).toHaveText('Closed. Opens today at 6pm');
      });
    });

    test(`sees it close while the page stands open, and the day change, on a device set to ${timezoneId}`, async ({ browser }) => {
      await at('2026-11-22T22:59:00Z', { browser, timezoneId }, async (page) => {
        await page.goto(sharedSite().publicUrl + cavern);
        await expect(state(page)).toHaveText('Open now until 11pm');
        await expect(today(page)).toHaveText('Sunday (today)');
        await page.clock.runFor('00:59');
        await expect(state(page)).toHaveText('Open now until 11pm');
        await page.clock.runFor('00:01');
        await expect(state(page)).toHaveText('Closed. Opens tomorrow at 6pm');
        await expect(state(page)).toHaveClass(/state--closed/);
        await page.clock.runFor('01:00:00');
        await expect(state(page)).toHaveText('Closed. Opens today at 6pm');
        await expect(today(page)).toHaveText('Monday (today)');
      });
    });

    test(`is told the truth on both nights on which the clocks change, on a device set to ${timezoneId}`, async ({ browser }) => {
      const hours = hoursOf('20:00-03:00');
      // At 01:00 UTC 1am becomes 2am, so 3am is an hour sooner.
      await at('2026-03-29T00:30:00Z', { browser, timezoneId, hours }, async (page) => {
        await page.goto(sharedSite().publicUrl + cavern);
        await expect(state(page)).toHaveText('Open now until 3am');
        await page.clock.runFor('01:29:59');
        await expect(state(page)).toHaveText('Open now until 3am');
        await page.clock.runFor('00:01');
        await expect(state(page)).toHaveText('Closed. Opens today at 8pm');
      });
      // At 01:00 UTC 2am becomes 1am, so 3am is an hour later.
      await at('2026-10-24T23:30:00Z', { browser, timezoneId, hours }, async (page) => {
        await page.goto(sharedSite().publicUrl + cavern);
        await expect(today(page)).toHaveText('Sunday (today)');
        await expect(state(page)).toHaveText('Open now until 3am');
        await page.clock.runFor('03:29:59');
        await expect(state(page)).toHaveText('Open now until 3am');
        await page.clock.runFor('00:01');
        await expect(state(page)).toHaveText('Closed. Opens today at 8pm');
      });
    });
  }

  test('finds who is awake on the first screen of a small phone', async ({ browser }) => {
    await at('2026-11-22T21:00:00Z', { browser, viewport: { width: 320, height: 568 } }, async (page) => {
      await page.goto(sharedSite().publicUrl);
      await expect(state(page)).toHaveText('Open now until 11pm');
      await page.evaluate(() => document.fonts.ready);
      await expect(state(page)).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('link', { name: 'I need help now' })).toBeInViewport({ ratio: 1 });
      await page.goto(`${sharedSite().publicUrl}/get-help-now/`);
      await page.evaluate(() => document.fonts.ready);
      await expect(page.getByRole('link', { name: 'Call 999' })).toBeInViewport({ ratio: 1 });
      await page.goto(`${sharedSite().publicUrl}/areas/`);
      const gloucester = page.getByRole('listitem').filter({ hasText: 'in the city of Gloucester' }).last();
      await expect(gloucester).toContainText('1 known to be open now');
      await page.clock.runFor('02:00:00');
      await expect(gloucester).toContainText('Next to open: tomorrow at 6pm');
    });
  });

  test('is told what is so when the page comes back after a while', async ({ browser }) => {
    await at('2026-11-22T21:00:00Z', { browser }, async (page) => {
      await page.goto(sharedSite().publicUrl + cavern);
      await expect(state(page)).toHaveText('Open now until 11pm');
      // The device slept: its clock went on, and no timer ran.
      await page.clock.setSystemTime('2026-11-23T09:00:00Z');
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await expect(state(page)).toHaveText('Closed. Opens today at 6pm');
      await page.clock.setSystemTime('2026-11-23T19:00:00Z');
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      await expect(state(page)).toHaveText('Open now until 11pm');
    });
  });

  test('reads the week’s hours without script, on paper, and where the device knows no time zones', async ({ browser }) => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(sharedSite().publicUrl);
    await expect(page.locator('[data-open-first]')).toContainText('Open every day');
    await expect(page.locator('[data-open-first]')).toContainText('Every day, 6pm to 11pm');
    await plain.close();

    await at('2026-11-22T21:00:00Z', { browser }, async (printed) => {
      await printed.goto(sharedSite().publicUrl + cavern);
      await expect(state(printed)).toHaveText('Open now until 11pm');
      await printed.emulateMedia({ media: 'print' });
      await expect(state(printed)).toBeHidden();
      await expect(printed.locator('.summary-panel').first()).toContainText('Every day, 6pm to 11pm');
    });

    await at('2026-11-22T21:00:00Z', { browser }, async (old) => {
      await old.addInitScript(() => {
        const { DateTimeFormat } = Intl;
        Intl.DateTimeFormat = function (locale: string, options?: Intl.DateTimeFormatOptions) {
          if (options?.timeZone === 'Europe/London') throw new RangeError('Invalid time zone specified: Europe/London');
          return new DateTimeFormat(locale, options);
        } as typeof Intl.DateTimeFormat;
      });
      const warned = old.waitForEvent('console', (message) => message.text().includes('Invalid time zone'));
      await old.goto(sharedSite().publicUrl + cavern);
      await warned;
      await expect(state(old)).toHaveText('Open every day');
    });
  });
});

test('a hub that is still to open is never said to be open now, and marks no day', async ({ browser }) => {
  // A Wednesday morning, within the hours it is going to have.
  await at('2026-11-25T10:00:00Z', { browser }, async (page) => {
    await page.goto(`${sharedSite().publicUrl}/hubs/sample-hub-meadow-street/`);
    await expect(page.locator('.summary-panel .state').first()).toHaveText('Opening soon');
    await expect(page.getByRole('main')).not.toContainText('Open now');
    await expect(today(page)).toHaveCount(0);
  });
});

test('a consultation takes no answers, and a meeting no questions, from the minute they close', async ({ browser }) => {
  const [asked, board] = ['/consultations/sample-reading-room/', '/meetings/sample-board-march/'].map(
    (path) => sharedSite().publicUrl + path,
  );
  await at('2027-02-26T11:59:59Z', { browser }, async (page) => {
    await page.goto(asked ?? '');
    await expect(page.getByRole('link', { name: 'Answer by email' })).toBeVisible();
    await page.clock.runFor('00:05');
    await expect(state(page)).toHaveText('Closed on Friday 26 February 2027. Waiting for the outcome');
    await expect(page.getByRole('link', { name: 'Answer by email' })).toBeHidden();
    await expect(page.getByText('This consultation is closed.')).toBeVisible();
  });
  await at('2027-03-12T12:00:00Z', { browser }, async (page) => {
    await page.goto(board ?? '');
    await expect(state(page)).toHaveText('To come');
    await expect(page.getByText('It is too late to send a question to this meeting.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Send a question by email' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Watch the meeting' })).toBeVisible();
  });
  await at('2027-03-17T00:00:00Z', { browser }, async (page) => {
    await page.goto(board ?? '');
    await expect(state(page)).toHaveText('Past');
    await expect(page.getByText('This meeting is over.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Watch the meeting' })).toBeHidden();
  });
});

test('nothing moves when the words of now come in', async ({ browser }) => {
  for (const viewport of [
    { width: 320, height: 640 },
    { width: 1280, height: 900 },
  ]) {
    for (const path of ['/', cavern]) {
      await at('2026-11-22T23:30:00Z', { browser, viewport }, async (page) => {
        const { promise: isRead, resolve: read } = Promise.withResolvers<void>();
        await page.route('**/assets/*.js', async (route) => {
          await isRead;
          await route.continue();
        });
        await page.goto(sharedSite().publicUrl + path, { waitUntil: 'commit' });
        await expect(page.getByRole('contentinfo')).toBeVisible();
        const tops = (): Promise<number[]> =>
          page.locator('h2, h3, dl, table').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
        // Scripts are held up, so the page does not say that it is loaded; without its styles everything would move.
        await expect.poll(() => page.evaluate(areStylesIn)).toBe(true);
        await page.evaluate(() => document.fonts.ready);
        const before = await tops();
        read();
        await expect(state(page)).toHaveText('Closed. Opens tomorrow at 6pm');
        expect(await tops(), `${path} at ${viewport.width} px`).toEqual(before);
      });
    }
  }
});

function areStylesIn(): boolean {
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(({ sheet }) => sheet !== null);
}

function state(within: Page | Locator): Locator {
  return within.locator('[data-open-now]').first();
}

function today(page: Page): Locator {
  return page.locator('.is-today th');
}

/** Opens a page on a device whose clock stands at an instant, of a site whose one place with hours may have others. */
async function at(
  instant: string,
  { browser, hours, ...options }: { browser: Browser; hours?: OpeningHours } & BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.clock.install({ time: new Date(Date.parse(instant) - 1000) });
  await page.clock.pauseAt(instant);
  if (hours !== undefined) {
    await page.route(`**${cavern}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replaceAll(/data-open-now="[^"]*"/g, `data-open-now="${escaped({ phase: 'timeless', openingHours: hours })}"`)
        .replaceAll(/data-opening-hours="[^"]*"/g, `data-opening-hours="${escaped(hours)}"`);
      await route.fulfill({ response, body });
    });
  }
  await look(page);
  await context.close();
}

function escaped(value: unknown): string {
  return JSON.stringify(value).replaceAll('"', '&quot;');
}
