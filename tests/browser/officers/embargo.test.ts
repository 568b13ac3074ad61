import { expect, test } from 'playwright/test';
import { exampleNews } from '../../integration/cms/example-news.ts';
import { axeFindings } from '../../support/browser/engines.ts';
import { askCms, sharedSite, signIn, tokenOf } from '../../support/running/shared-site.ts';

const password = 'copper meadow quilt harbour';

test('an announcement is kept to one colleague beside the form, and others find nothing of it', async ({ page, browser }) => {
  const { administrator, cmsUrl } = sharedSite();
  const token = await tokenOf(administrator);
  const people = await Promise.all(
    ['Clara Colleague', 'Otto Other'].map(async (name) => {
      const email = `${crypto.randomUUID()}@example.org`;
      await askCms('POST', '/users', { token, body: { name: `${name} ${email.slice(0, 4)}`, email, role: 'editor', password } });
      return { name: `${name} ${email.slice(0, 4)}`, email, password };
    }),
  );
  const [colleague, other] = people as [(typeof people)[0], (typeof people)[0]];
  const title = `Merger ${crypto.randomUUID().slice(0, 8)}`;
  const { body } = await askCms('POST', '/news?draft=true', { token, body: exampleNews({ title }) });
  const { id } = (body as { doc: { id: string } }).doc;

  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/news/${id}`);
  await page.getByRole('button', { name: 'Keep it to some people' }).click();
  await page.getByLabel(colleague.name).check();
  expect(await axeFindings(page, { within: '.signpost-embargo' })).toEqual([]);
  await page.getByRole('button', { name: 'Keep it to these' }).click();
  await expect(page.locator('.signpost-embargo').getByText(/^Under embargo: only .* can read it/)).toContainText(colleague.name);

  for (const [who, sees] of [
    [colleague, true],
    [other, false],
  ] as const) {
    const context = await browser.newContext();
    const own = await context.newPage();
    await signIn(own, who);
    await own.goto(`${cmsUrl}/admin/collections/news?search=${encodeURIComponent(title)}`);
    await expect(own.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(own.getByRole('link', { name: title })).toHaveCount(sees ? 1 : 0);
    await own.goto(`${cmsUrl}/admin/collections/news/${id}`);
    if (sees) await expect(own.locator('#field-title')).toHaveValue(title);
    else await expect(own.locator('#field-title')).toHaveCount(0);
    await context.close();
  }
});
