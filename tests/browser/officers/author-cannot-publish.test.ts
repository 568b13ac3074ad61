import { expect, test } from 'playwright/test';
import { askCms, sharedSite, signIn, tokenOf } from '../../support/running/shared-site.ts';
import { openMenu } from '../../support/browser/admin-hands.ts';
import { axeFindings } from '../../support/browser/engines.ts';
import { exampleNews } from '../../integration/cms/example-news.ts';

const author = { email: `author-${crypto.randomUUID()}@example.org`, password: 'a quiet word by the river' };

test.beforeAll(async () => {
  const token = await tokenOf(sharedSite().administrator);
  const { status } = await askCms('POST', '/users', { token, body: { ...author, name: 'An author', role: 'author' } });
  expect(status).toBe(201);
});

test('an author writes a draft and finds no way to publish it', async ({ page }) => {
  const { cmsUrl, publicUrl } = sharedSite();
  const token = await tokenOf(author);

  await test.step('in the admin the button says why it does nothing', async () => {
    const { body } = await askCms('POST', '/news?draft=true', {
      token,
      body: exampleNews({ title: 'An author’s draft', _status: 'draft' }),
    });
    const { doc } = body as { doc: { id: string } };
    await signIn(page, author);
    await page.goto(`${cmsUrl}/admin/collections/news/${doc.id}`);
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('An author’s draft');
    await expect(page.locator('.doc-tabs').getByText('API')).toHaveCount(0);
    const publish = page.getByRole('button', { name: /Publish/ });
    await expect(publish).toHaveAccessibleDescription('Not yet: this says why');
    await publish.click();
    await expect(page.getByRole('dialog')).toContainText('Only editors and administrators publish. Ask for a review');
  });

  await test.step('nor to take down, delete or move what is public, and is led to where an editor is asked', async () => {
    const { body } = await askCms('POST', '/news', {
      token: await tokenOf(sharedSite().administrator),
      body: exampleNews({ title: 'Public, and an editor’s to withdraw', _status: 'published' }),
    });
    const { doc } = body as { doc: { id: string } };
    await page.goto(`${cmsUrl}/admin/collections/news/${doc.id}`);
    await expect(page.getByRole('region', { name: 'Comments' }).getByLabel('Your comment')).toBeVisible();
    for (const [entry, deed] of [
      ['Withdraw', 'withdraw this'],
      ['Delete', 'delete this'],
      ['Move to another address', 'move this to another address'],
      ['Merge into another page', 'merge this into another page'],
    ] as const) {
      await openMenu(page);
      await page.getByRole('button', { name: new RegExp(`^${entry} ?: an editor can\\. This says how to ask$`) }).click();
      const dialog = page.getByRole('dialog', { name: `An editor can ${deed}` });
      await expect(dialog).toContainText('Ask one: write a comment beside the page, and say why. Editors find it on their desk.');
      if (entry === 'Withdraw') expect(await axeFindings(page, { within: '.signpost-dialog' })).toEqual([]);
      if (entry === 'Merge into another page') await dialog.getByRole('button', { name: 'Write a comment' }).click();
      else await page.keyboard.press('Escape');
    }
    await expect(page.getByRole('region', { name: 'Comments' }).getByLabel('Your comment')).toBeFocused();
  });

  const paths: [string, (id: string) => Promise<{ status: number }>][] = [
    [
      'by creating it as published',
      () => askCms('POST', '/news', { token, body: exampleNews({ title: 'Published at birth', _status: 'published' }) }),
    ],
    ['by changing its state', (id) => askCms('PATCH', `/news/${id}`, { token, body: { _status: 'published' } })],
    ['by changing many at once', (id) => askCms('PATCH', `/news?where[id][equals]=${id}`, { token, body: { _status: 'published' } })],
    ['by duplicating a published story', (id) => askCms('POST', `/news/${id}/duplicate`, { token, body: { _status: 'published' } })],
  ];
  for (const [how, attempt] of paths) {
    await test.step(how, async () => {
      const { body } = await askCms('POST', '/news?draft=true', {
        token,
        body: exampleNews({ title: `Draft to publish ${how}`, _status: 'draft' }),
      });
      const { doc } = body as { doc: { id: string } };
      await attempt(doc.id);
      const administrator = await tokenOf(sharedSite().administrator);
      const { body: published } = await askCms('GET', '/news?where[_status][equals]=published&limit=200&depth=0', { token: administrator });
      const titles = (published as { docs: { title: string }[] }).docs.map(({ title }) => title);
      expect(titles.filter((title) => title.startsWith('Draft to publish') || title === 'Published at birth')).toEqual([]);
    });
  }

  await test.step('and nothing of it is on the public site', async () => {
    const news = await (await page.request.get(`${publicUrl}/news/`)).text();
    expect(news).not.toContain('An author’s draft');
  });
});
