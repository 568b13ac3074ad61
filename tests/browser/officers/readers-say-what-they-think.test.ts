import { expect, type Page, test } from 'playwright/test';
import { axeFindings } from '../../support/browser/engines.ts';
import { sharedSite, signIn } from '../../support/running/shared-site.ts';

const hub = { path: '/hubs/jan-cutting-healthy-living-centre/', title: 'Jan Cutting Healthy Living Centre' };
const spiky = '<b>"Which"</b> door? <script>document.title = "gone"</script> &amp; it’s late';

async function openRating(page: Page): Promise<void> {
  await page.goto(sharedSite().publicUrl + hub.path);
  await page.getByText('Rate this page').click();
}

test('a reader rates a page without leaving it, and an officer reads the very words', async ({ page, browser }) => {
  const { cmsUrl, administrator } = sharedSite();

  await test.step('a mistake is said in place and loses nothing', async () => {
    await openRating(page);
    await page.getByLabel('What should we know?').fill(spiky);
    await page.getByRole('button', { name: 'Send' }).first().click();
    await expect(page.getByRole('status').filter({ hasText: 'Choose Yes, Partly or No.' })).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Yes' })).toBeFocused();
    await expect(page.getByLabel('What should we know?')).toHaveValue(spiky);
  });

  await test.step('then it is sent, by keyboard', async () => {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const thanks = page.getByRole('status').filter({ hasText: 'Thank you. The people who look after this page will read it.' });
    await expect(thanks).toBeFocused();
    await expect(page.getByRole('radio', { name: 'Partly' })).toBeHidden();
    expect(new URL(page.url()).pathname).toBe(hub.path);
  });

  await test.step('one press says that a fact was wrong, and the other facts can still be pressed', async () => {
    await page.getByRole('button', { name: 'This was wrong: Place' }).press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'The people who look after this page will see it.' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'This was wrong: Place' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'This was right: Status' })).toBeVisible();
  });

  await test.step('an officer finds it beside the page, as text', async () => {
    const context = await browser.newContext();
    const desk = await context.newPage();
    await signIn(desk, administrator);
    await expect(async () => {
      await desk.goto(`${cmsUrl}/admin/collections/ratings`);
      await expect(desk.getByRole('table').getByText('<b>"Which"</b> door?').first()).toBeVisible({ timeout: 1000 });
    }).toPass();
    await desk.goto(`${cmsUrl}/admin/collections/hubs`);
    await desk.getByRole('link', { name: hub.title }).click();
    const said = desk.getByRole('region', { name: 'What readers said' });
    await expect(said).toContainText(/Useful\? \d+ yes, \d+ partly, \d+ no\./);
    await expect(said).toContainText(`“${spiky}” (Partly,`);
    await expect(said.locator('b, script')).toHaveCount(0);
    await said.getByRole('link', { name: 'All ratings of this page' }).click();
    await expect(desk.getByRole('table').getByText('door?').first()).toBeVisible();
    await desk.goto(`${cmsUrl}/admin`);
    await expect(desk.getByRole('heading', { name: 'From readers' })).toBeVisible();
    await expect(desk.getByText(`“${spiky}”`).first()).toBeVisible();
    await context.close();
  });
});

test('a reader without script asks for a page in another language', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${sharedSite().publicUrl}/publications/joint-forward-plan/`);
  await page.getByText('Ask for this page in another format').click();
  await page.getByRole('radio', { name: 'Another language' }).check();
  await page.getByRole('button', { name: 'Send' }).last().click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('That was not sent');
  await expect(page.getByRole('alert')).toHaveText('Say which language.');
  await expect(page.getByRole('radio', { name: 'Another language' })).toBeChecked();
  await page.getByLabel('If another language, which one?').fill('Polish');
  await page.getByRole('button', { name: 'Send' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you');
  await page.getByRole('link', { name: 'Go back to the page you came from' }).click();
  await expect(page).toHaveURL(`${sharedSite().publicUrl}/publications/joint-forward-plan/`);

  await page.goto(sharedSite().publicUrl + hub.path);
  await page.getByRole('button', { name: 'This was right: Way to get in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you');
  await context.close();
});

test('a reader whose network is gone is told so, and keeps what they typed', async ({ page, context }) => {
  await openRating(page);
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByLabel('What should we know?').fill('The bus stop moved.');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Send' }).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'That could not be sent. Check your connection' })).toBeVisible();
  await expect(page.getByLabel('What should we know?')).toHaveValue('The bus stop moved.');
});

for (const [name, settings] of Object.entries({
  'on a phone': { viewport: { width: 320, height: 640 } },
  'in the dark': { colorScheme: 'dark' },
  'in forced colours': { forcedColors: 'active' },
} as const)) {
  test(`the open forms have nothing in anybody’s way ${name}`, async ({ browser }) => {
    const context = await browser.newContext(settings);
    const page = await context.newPage();
    await openRating(page);
    await page.getByText('Ask for this page in another format').click();
    await page.getByRole('button', { name: 'Send' }).first().click();
    await expect(page.getByText('Choose Yes, Partly or No.')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(false);
    await context.close();
  });
}
