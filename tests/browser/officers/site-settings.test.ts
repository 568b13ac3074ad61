import { expect, test } from 'playwright/test';
import sharp from 'sharp';
import { sharedSite, signIn } from '../../support/running/shared-site.ts';

test('an administrator gives the site its colour and logo, and a colour nobody could read on is refused', async ({ page, browser }) => {
  const { publicUrl, cmsUrl, administrator } = sharedSite();
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/globals/settings`);
  const colour = page.getByRole('textbox', { name: 'Colour' });
  const publicHome = async (): Promise<string> => (await page.request.get(publicUrl)).text();
  const publish = page.getByRole('button', { name: 'Publish', exact: true });

  await test.step('a light colour is refused with what to take instead', async () => {
    // What is typed before the form's script runs is not taken, so it is typed until it is.
    await expect(async () => {
      await colour.fill('');
      await colour.fill('#E0A526');
      await expect(publish).toBeEnabled({ timeout: 2_000 });
    }).toPass();
    await publish.click();
    await expect(
      page.getByText(/white text on it has a contrast of 2\.1 to 1.*nearest colour that passes is #966f19/).first(),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Use #966f19' }).click();
    await expect(colour).toHaveValue('#966f19');
    await expect(page.getByText('White text is readable on it.')).toBeVisible();
  });

  await test.step('a dark one and a logo are published', async () => {
    await colour.fill('#7A1F5C');
    await page.locator('#field-logo').getByRole('button', { name: 'Create New' }).click();
    const bytes = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#ffffff' } })
      .png()
      .toBuffer();
    await page.locator('.drawer input[type="file"]').last().setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: bytes });
    const words = page.locator('.drawer #field-alt');
    await words.fill('The partnership’s sign');
    await page.locator('.drawer').getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(words).toBeHidden();
    await publish.click();
    await expect.poll(publicHome).toContain('theme-7a1f5c');
  });

  for (const [scheme, ground] of [
    ['light', 'rgb(122, 31, 92)'],
    ['dark', 'rgb(137, 56, 110)'],
  ] as const) {
    await test.step(`the public site wears them in the ${scheme} scheme`, async () => {
      const reader = await browser.newPage({ colorScheme: scheme });
      await reader.goto(`${publicUrl}/news/`);
      await expect(reader.locator('.site-header__bar')).toHaveCSS('background-color', ground);
      const logo = reader.locator('.site-header__name img');
      await expect(logo).toHaveAttribute('width', /^\d+$/);
      await expect(logo).toHaveAttribute('height', /^\d+$/);
      const box = (await logo.boundingBox()) ?? { width: 0, height: 1 };
      expect(box.width / box.height).toBeCloseTo(2, 1);
      expect(await logo.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
      await reader.close();
    });
  }

  await test.step('the next administrator takes both away again', async () => {
    await colour.fill('');
    await page.locator('#field-logo').getByRole('button', { name: 'Remove logo.png' }).click();
    await publish.click();
    await expect.poll(publicHome).not.toContain('theme-7a1f5c');
  });
});

test('a fresh word and a page put first by an officer are obeyed by the public search', async ({ page, browser }) => {
  const { publicUrl, cmsUrl, administrator } = sharedSite();
  await signIn(page, administrator);
  // As the admin itself asks: with the cookie, from a page of the CMS.
  await page.goto(`${cmsUrl}/admin`);
  const ask = (method: 'GET' | 'POST', data?: object) =>
    page.evaluate(
      async ({ method, body }) => {
        const headers = { 'Content-Type': 'application/json' };
        const response = await fetch('/api/globals/settings?depth=0', { method, headers, ...(body === undefined ? {} : { body }) });
        return { status: response.status, body: (await response.json()) as Record<string, unknown> };
      },
      { method, body: data && JSON.stringify(data) },
    );
  const before = (await ask('GET')).body as { synonyms: string; promoted: { words: string; document: unknown }[] };
  const save = (data: object) => ask('POST', { ...data, _status: 'published' });
  const first = async (words: string): Promise<string> => {
    const reader = await browser.newPage();
    await reader.goto(`${publicUrl}/search/?q=${words}`);
    await expect(reader.locator('#search-count')).toContainText('result');
    const results = reader.locator('#search-results .card__title a');
    const title = (await results.count()) === 0 ? '' : await results.first().innerText();
    await reader.close();
    return title;
  };
  const [other] = before.promoted;
  if (other === undefined) throw new Error('The sample promotes nothing, so there is nothing to promote once more.');
  const saved = await save({
    synonyms: `${before.synonyms}\nbrasso, stop smoking`,
    promoted: [...before.promoted, { ...other, id: undefined, words: 'flumpet' }],
  });
  expect(saved.status, JSON.stringify(saved.body)).toBe(200);
  await expect.poll(() => first('brasso')).toBe('Help to stop smoking');
  await expect.poll(() => first('flumpet')).toBe('Get help now');
  expect((await save({ synonyms: before.synonyms, promoted: before.promoted })).status).toBe(200);
});
