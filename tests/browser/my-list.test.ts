import { type BrowserContext, expect, type Page, test } from 'playwright/test';
import sharp from 'sharp';
import { axeFindings } from '../support/browser/engines.ts';
import { watchLayoutShifts } from '../support/browser/layout-shifts.ts';
import { readQrCode } from '../support/read-qr-code.ts';
import { sharedSite } from '../support/running/shared-site.ts';

const cavern = { path: '/services/support-at-the-cavern/', title: 'Support at the Cavern' };
const centre = { path: '/hubs/jan-cutting-healthy-living-centre/', title: 'Jan Cutting Healthy Living Centre' };

test('a link worker keeps two things and prints them for a client', async ({ page }) => {
  await keep(page, cavern);
  await expect(page.getByRole('link', { name: 'My list (1)' })).toBeVisible();
  await keep(page, centre);
  await page.getByRole('link', { name: 'My list (2)' }).click();

  await expect(page.getByRole('heading', { name: 'Your list: 2 things' })).toBeVisible();
  const first = thing(page, cavern.title);
  await expect(first).toContainText('The Cavern');
  await expect(first).toContainText('Turn up');
  await expect(thing(page, centre.title)).toContainText('Who runs it');
  await expect(thing(page, centre.title)).toContainText('The Wolseley Trust');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Move up' })).toHaveCount(0);
  await expect(page.getByText(/^Printed on \w+day \d+ \w+ 20\d\d/)).toBeVisible();
  await expect(page.getByRole('link', { name: /116 123/ })).toBeVisible();
  await expect(first).toContainText('Hello, it is my first time here.');
  await expect(page.getByText('Your link worker')).toBeVisible();
  const codes = page.locator('.leaflet-foot__code:visible');
  await expect(codes).toHaveCount(1);
  const address = (await readCode(await codes.screenshot())) ?? '';
  expect(new URL(address).pathname).toBe('/my-list/');

  // The client's own phone, weeks later: the drop-in has other hours, the centre is as it was.
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => localStorage.clear());
  await page.route(`**${cavern.path}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('6pm to 11pm', '5pm to 9pm') });
  });
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByText(/^This list was printed on \w+day \d+ \w+ 20\d\d\. Since then 1 of 2 has changed or gone/)).toBeVisible();
  await expect(thing(page, cavern.title)).toContainText('This is not what your paper says any more');
  await expect(thing(page, cavern.title)).toContainText('5pm to 9pm');
  await expect(thing(page, centre.title)).not.toContainText('This is not what your paper says');
});

test('six things fit on one side of paper, and on two in large letters', async ({ page }) => {
  const six = [
    'services/support-at-the-cavern',
    'hubs/jan-cutting-healthy-living-centre',
    'services/community-wellbeing-service',
    'creative-health/singing-for-breathing',
    'services/stop-smoking',
    'events/sample-singing-taster',
  ];
  // A day with a long name: it is on the paper.
  await page.clock.setFixedTime(new Date('2026-12-30T12:00:00Z'));
  await page.goto(`${sharedSite().publicUrl}/my-list/#${six.join(',')}`);
  await expect(page.locator('#my-list-things .card__summary')).toHaveCount(6);
  const sides = async (): Promise<number> => {
    const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };
  expect(await sides()).toBe(1);
  await page.evaluate(() => (document.documentElement.dataset['print'] = 'large'));
  expect(await sides()).toBe(2);
});

test('"Print in large letters" prints at 18 points, and the screen is as before', async ({ page }) => {
  await page.goto(sharedSite().publicUrl + cavern.path);
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = document.documentElement.dataset['print'] ?? 'as usual';
    };
  });
  await page.getByRole('button', { name: 'Print in large letters' }).click();
  await expect(page.locator('body[data-printed="large"]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  const points = await page
    .locator('.summary-panel dd')
    .first()
    .evaluate((element) => (parseFloat(getComputedStyle(element).fontSize) * 3) / 4);
  expect(points).toBeGreaterThanOrEqual(18);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.getByRole('button', { name: 'Print this page' }).click();
  await expect(page.locator('body[data-printed="as usual"]')).toBeAttached();
});

test('a list is put in order, thinned and put back with a keyboard alone, and each change is said', async ({ page }) => {
  await keep(page, cavern);
  await keep(page, centre);
  await page.goto(`${sharedSite().publicUrl}/my-list/`);
  await expect(thing(page, centre.title)).toContainText('Who runs it');
  const said = page.locator('#my-list-status');

  await page.getByRole('button', { name: `Move up ${centre.title}` }).focus();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText(`${centre.title} is now number 1 of 2.`);
  await expect(page.locator('#my-list-things h3').first()).toHaveText(centre.title);
  await expect(page.getByRole('button', { name: `Move down ${centre.title}` })).toBeFocused();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said).toHaveText(`${centre.title} is no longer in your list.`);
  await expect(page.getByRole('button', { name: 'Put back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('Put back.');
  await expect(page.getByRole('heading', { name: 'Your list: 2 things' })).toBeFocused();

  await page.getByRole('button', { name: 'Empty the list' }).click();
  await expect(page.getByText('There is nothing in your list.')).toBeVisible();
  await page.getByRole('button', { name: 'Put back' }).click();
  await expect(page.getByRole('heading', { name: 'Your list: 2 things' })).toBeVisible();
});

test('a list is sent in an address that tells the server nothing, and added by whoever opens it', async ({ page, context }) => {
  await allowClipboard(context);
  await keep(page, cavern);
  await keep(page, centre);
  await page.goto(`${sharedSite().publicUrl}/my-list/`);
  await page.getByRole('button', { name: 'Copy a link to this list' }).click();
  await expect(page.locator('.share__said')).toContainText('Copied: ');
  const address = await page.evaluate(() => navigator.clipboard.readText());

  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'A list for you: 2 things' })).toBeVisible();
  await expect(thing(page, cavern.title)).toContainText('Turn up');
  await expect(page.getByRole('button', { name: /Take out/ })).toHaveCount(0);
  expect(asked.filter((one) => one.includes('#') || one.includes(','))).toEqual([]);
  await page.getByRole('button', { name: 'Add these 2 to my list' }).click();
  await expect(page.getByRole('heading', { name: 'Your list: 2 things' })).toBeFocused();
  await expect(page).toHaveURL(/\/my-list\/$/);
});

test('an address that somebody tampered with shows nothing of theirs', async ({ page }) => {
  const bad = [
    '//evil.example/a',
    'https:%2f%2fevil.example/a',
    '../admin',
    '<img src=x onerror=alert(1)>/b',
    'news/../../x',
    'hubs/',
    'a,,b',
  ];
  await page.goto(`${sharedSite().publicUrl}/my-list/#${bad.join(',')}`);
  await expect(page.getByText('There is nothing in your list.')).toBeVisible();
  // A page of this site that is nothing one can go to is not shown as if it were.
  await page.goto('about:blank');
  await page.goto(`${sharedSite().publicUrl}/my-list/#news/plymouth-first-wellbeing-hub`);
  await expect(page.getByRole('heading', { name: /^No longer there/ })).toBeVisible();
});

test('what was withdrawn, is missing or cannot be reached is told honestly', async ({ page }) => {
  await keep(page, cavern);
  await page.evaluate(() => {
    const kept = ['gone', 'missing', 'away', 'moved'].map((name) => ({ path: `/services/${name}/`, title: `The ${name} one` }));
    localStorage.setItem('my-list', JSON.stringify(kept));
  });
  const gone = '<h1>Withdrawn</h1><div data-withdrawal><p>This page was taken down on 1 March 2025.</p><p>Why: the group ended.</p></div>';
  await page.route('**/services/gone/', (route) => route.fulfill({ status: 410, contentType: 'text/html', body: gone }));
  await page.route('**/services/away/', (route) => route.abort());
  await page.route('**/services/moved/', (route) => route.fulfill({ status: 301, headers: { location: cavern.path } }));
  await page.goto(`${sharedSite().publicUrl}/my-list/`);
  await expect(thing(page, 'No longer there: The gone one')).toContainText('the group ended');
  await expect(thing(page, 'Not found: The missing one')).toContainText('no page at its address');
  await expect(thing(page, 'The away one')).toContainText('We could not look up');
  await expect(thing(page, cavern.title)).toContainText('It has a new address.');
  expect(await axeFindings(page)).toEqual([]);
});

test('a browser that keeps nothing says so, where one presses and on the list’s page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(sharedSite().publicUrl + cavern.path);
  await page.getByRole('button', { name: /^Keep in my list/ }).click();
  await expect(page.locator('.keep__said')).toContainText('does not let this site keep a list');
  await page.goto(`${sharedSite().publicUrl}/my-list/`);
  await expect(page.locator('#my-list-refused')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('without script the list explains itself, and pages can still be sent by email', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${sharedSite().publicUrl}/my-list/`);
  await expect(page.getByText(/^Keeping a list needs JavaScript/)).toBeVisible();
  await page.goto(sharedSite().publicUrl + cavern.path);
  await expect(page.getByRole('button', { name: /list|Print|Copy/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'My list' })).toHaveCount(0);
  const mail = await page.getByRole('link', { name: 'Send by email' }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain(sharedSite().publicUrl + cavern.path);
  await context.close();
});

test('the address of a search is copied with its words, and the copy is said and shown', async ({ page, context }) => {
  await allowClipboard(context);
  await page.goto(`${sharedSite().publicUrl}/search/?q=lonely`);
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveText(`Copied: ${sharedSite().publicUrl}/search/?q=lonely`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${sharedSite().publicUrl}/search/?q=lonely`);
});

test('a device with a way of its own to send is offered it, and one that refuses still gets the address', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
  });
  await page.goto(sharedSite().publicUrl + cavern.path);
  await page.getByRole('button', { name: 'Send in another way' }).click();
  await expect(page.locator('.share__said')).toContainText(cavern.path);
});

test('the list has nothing in anybody’s way, full or empty, and nothing moves when it is counted', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/my-list/`);
  await expect(page.getByText('There is nothing in your list.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await keep(page, cavern);
  await keep(page, centre);
  expect(await axeFindings(page)).toEqual([]);
  const shifts = await watchLayoutShifts(page);
  await page.reload();
  await expect(page.getByRole('link', { name: 'My list (2)' })).toBeVisible();
  expect(await shifts()).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${sharedSite().publicUrl}/my-list/`);
  await expect(thing(page, centre.title)).toContainText('Who runs it');
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(false);
});

async function keep(page: Page, { path, title }: { path: string; title: string }): Promise<void> {
  await page.goto(sharedSite().publicUrl + path);
  const button = page.getByRole('button', { name: `Keep in my list ${title}` });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(page.getByRole('button', { name: `In my list ${title}`, pressed: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'It is in your list now.' })).toBeVisible();
}

function thing(page: Page, title: string) {
  return page.locator('#my-list-things > li').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}

async function allowClipboard(context: BrowserContext): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
}

async function readCode(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return readQrCode(data, info.width, info.height);
}
