import { Secret, TOTP } from 'otpauth';
import { expect, type Page, test } from 'playwright/test';
import { axeFindings } from '../../support/browser/engines.ts';
import { sharedSite, signIn } from '../../support/running/shared-site.ts';

const password = 'copper meadow quilt harbour';

/** What the app shows: now, or half a minute later, which is taken too. */
const codeOf = (key: string, later = 0) =>
  new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) }).generate({ timestamp: Date.now() + later * 30_000 });

/** Invites somebody, as an administrator does. @returns the link to hand over */
async function invite(page: Page, { name, email }: { name: string; email: string }): Promise<string> {
  const { cmsUrl, administrator } = sharedSite();
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/users`);
  await page.getByText('Invite somebody').click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Email address').fill(email);
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(page.getByText(`Give this link to ${name} yourself`)).toBeVisible();
  // The list is drawn again with the new row, and named a moment later.
  await expect.poll(() => axeFindings(page)).toEqual([]);
  return String(await page.locator('.signpost-people__link code').textContent());
}

/** Chooses a password by the link, with the keyboard alone, and signs in. */
async function answer(page: Page, link: string, email: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Welcome, /);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('New password').focus();
  await page.keyboard.type(password);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your password is set. Sign in with it now.')).toBeVisible();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/admin');
}

/** Goes to one's own account and begins to add a second step. */
async function beginSecondStep(page: Page): Promise<void> {
  await page.goto(`${sharedSite().cmsUrl}/admin/account`);
  await page.getByRole('button', { name: 'Add a second step' }).click();
  await page.getByLabel('Your password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

test('somebody who is invited chooses a password, adds a code app, and signs in by two steps or a recovery code', async ({
  page,
  browser,
}) => {
  const email = `ida-${crypto.randomUUID()}@example.org`;
  const link = await invite(page, { name: 'Ida Invited', email });
  const context = await browser.newContext();
  const own = await context.newPage();
  await answer(own, link, email);

  await beginSecondStep(own);
  await expect(own.getByRole('button', { name: 'Change the password' })).toBeVisible();
  await expect(own.getByRole('button', { name: 'Unlock the account' })).toHaveCount(0);
  await own.getByRole('button', { name: 'Use an app on my phone' }).click();
  await expect(own.getByRole('img', { name: 'Code to scan with your app' })).toBeVisible();
  expect(await axeFindings(own, { within: '.signpost-people' })).toEqual([]);
  const key = String(await own.locator('.signpost-people ol code').textContent());
  await own.getByLabel('Code from your app').fill('000000');
  await own.keyboard.press('Enter');
  await expect(own.getByText('That is not the code that the app shows now.')).toBeVisible();
  await own.getByLabel('Code from your app').fill(codeOf(key));
  await own.keyboard.press('Enter');
  await expect(own.getByRole('heading', { name: 'Keep your recovery codes' })).toBeFocused();
  const recovery = String(await own.locator('.signpost-people__codes code').first().textContent());
  await own.getByRole('button', { name: 'I have kept them' }).click();
  await expect(own.getByText('10 recovery codes are left.')).toBeVisible();

  await context.clearCookies();
  await own.goto(`${sharedSite().cmsUrl}/admin/login`);
  await own.getByLabel('Email').fill(email);
  await own.getByLabel('Password').fill(password);
  await own.keyboard.press('Enter');
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('Second step');
  expect(await axeFindings(own)).toEqual([]);
  await expect(own.getByLabel('Code from your app')).toBeFocused();
  await own.keyboard.type('123456');
  await own.keyboard.press('Enter');
  await expect(own.getByText('That is not right, or it was used already.')).toBeVisible();
  await own.getByLabel('Code from your app').fill(codeOf(key, 1));
  await own.keyboard.press('Enter');
  await own.waitForURL((url) => url.pathname === '/admin');

  await context.clearCookies();
  await own.goto(`${sharedSite().cmsUrl}/admin/login`);
  await own.getByLabel('Email').fill(email);
  await own.getByLabel('Password').fill(password);
  await own.keyboard.press('Enter');
  await own.getByRole('button', { name: 'Use a recovery code instead' }).click();
  await own.getByLabel('Recovery code').fill(recovery);
  await own.keyboard.press('Enter');
  await own.waitForURL((url) => url.pathname === '/admin');
  await context.close();

  // The link was used, which its page says without using anything up.
  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more');
});

test('a passkey is added and signs in, and an administrator can take it away', async ({ page, browser }) => {
  const email = `pat-${crypto.randomUUID()}@example.org`;
  const link = await invite(page, { name: 'Pat Passkey', email });
  const context = await browser.newContext();
  const own = await context.newPage();
  const device = await context.newCDPSession(own);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  });
  await answer(own, link, email);
  await beginSecondStep(own);
  await own.getByRole('button', { name: 'Use a passkey' }).click();
  await own.getByRole('button', { name: 'I have kept them' }).click();

  await context.clearCookies();
  await own.goto(`${sharedSite().cmsUrl}/admin/login`);
  await own.getByLabel('Email').fill(email);
  await own.getByLabel('Password').fill(password);
  await own.keyboard.press('Enter');
  await own.getByRole('button', { name: 'Use your passkey' }).click();
  await own.waitForURL((url) => url.pathname === '/admin');

  await page.goto(`${sharedSite().cmsUrl}/admin/collections/users`);
  await page.getByRole('link', { name: 'Pat Passkey' }).click();
  await expect(page.getByText('Second step: Passkey.')).toBeVisible();
  expect(await axeFindings(page, { within: '.signpost-people' })).toEqual([]);
  await page.getByRole('button', { name: 'Take the second step away' }).click();
  await page.getByRole('button', { name: 'Take it away' }).click();
  await expect(page.getByText('No second step.')).toBeVisible();
  await page.getByText('What happened to this account').click();
  await expect(page.getByText(/^Second step: taken away, by /)).toBeVisible();
  await own.goto(`${sharedSite().cmsUrl}/admin`);
  await own.waitForURL((url) => url.pathname === '/admin/login');
  await context.close();
});

for (const width of [1280, 768, 390]) {
  test(`signing in fits ${width} px`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: width === 768 ? 'dark' : 'light' });
    const page = await context.newPage();
    for (const path of ['login', 'forgot', 'choose-password/nothing']) {
      await page.goto(`${sharedSite().cmsUrl}/admin/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await axeFindings(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), path).toBe(false);
      await page.screenshot({ path: `var/test/people-${path.replace('/', '-')}-${width}.png` });
    }
    await signIn(page, sharedSite().administrator);
    for (const path of ['account', 'collections/users']) {
      await page.goto(`${sharedSite().cmsUrl}/admin/${path}`);
      for (const summary of await page.locator('.signpost-people summary').all()) await summary.click();
      const [ours] = await page.locator('.signpost-people').evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right));
      expect([path, (ours ?? Infinity) <= width]).toEqual([path, true]);
      expect(await axeFindings(page, { within: '.signpost-people' }), path).toEqual([]);
      await page.screenshot({ path: `var/test/people-${path.replace('/', '-')}-${width}.png`, fullPage: true });
    }
    await context.close();
  });
}
