import { expect, type Page, test } from 'playwright/test';
import { axeFindings } from '../support/browser/engines.ts';
import { sharedSite } from '../support/running/shared-site.ts';

const results = (page: Page) => page.locator('#search-results .card__title a');

test('results appear while somebody types, with the matching words marked and where to go', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/search/`);
  await page.getByRole('searchbox', { name: 'What are you looking for?' }).pressSequentially('cavern');
  await expect(results(page).first()).toHaveText('Support at the Cavern');
  await expect(page.locator('#search-results .card').first().locator('mark').first()).toHaveText('Cavern');
  await expect(page.locator('#search-results .card').first()).toContainText('Turn up');
  await expect(page).toHaveURL(/\/search\/\?q=cavern$/);
});

test('a screen reader is told the count once typing has paused, and not at every letter', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/search/`);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.getElementById('search-status') as HTMLElement;
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true });
  });
  await page.getByRole('searchbox', { name: 'What are you looking for?' }).pressSequentially('smoking', { delay: 50 });
  await expect(page.locator('#search-status')).toHaveText(/^\d+ results? for “smoking”$/);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
});

test('a misspelling is put right, and the words as typed are one press away', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/search/?q=wellbieng`);
  await expect(page.locator('#search-corrected')).toHaveText('Showing results for wellbeing. Search instead for “wellbieng”.');
  await page.getByRole('link', { name: 'Search instead for “wellbieng”' }).click();
  await expect(page.locator('#search-count')).toHaveText('No results for “wellbieng”');
  await expect(page.getByRole('heading', { name: 'Browse by topic' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'اردو' })).toHaveAttribute('href', '/languages/urdu/');
});

test('a misspelt last word is put right once typing has paused, and a word cleared leaves nothing said of it', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/search/`);
  const box = page.getByRole('searchbox', { name: 'What are you looking for?' });
  await box.pressSequentially('wellbieng');
  await expect(page.locator('#search-corrected')).toContainText('Showing results for wellbeing.');
  await expect(page).toHaveTitle(/^wellbieng – Search/);
  await expect(page.locator('#search-status')).toHaveText(/^\d+ results? for “wellbeing”/);
  await box.fill('');
  await expect(page.locator('#search-status')).toHaveText('');
  await expect(page).toHaveTitle(/^Search/);
});

test('whoever comes back from a result finds as many results, at the same place', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/search/?q=plymouth`);
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(results(page)).toHaveCount(20);
  const last = results(page).nth(18);
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await last.click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(results(page)).toHaveCount(20);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before / 2);
});

test('an area that is not here is named, a postcode from elsewhere too, and the newest can come first', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/search/?q=gps&area=atlantis`);
  await expect(page.locator('#search-elsewhere')).toContainText('There is no area called “atlantis” here');
  await page.getByLabel('Order').selectOption('Newest first');
  await expect(page).toHaveURL(/sort=date/);
  await page.goto(`${sharedSite().publicUrl}/search/?q=singing`);
  await expect(results(page).first()).toHaveText('Singing groups for adults with breathing problems');
  await page.getByLabel('Order').selectOption('Newest first');
  await expect(results(page).first()).toHaveText('Try singing for an hour (made-up sample)');
  await page.goto(`${sharedSite().publicUrl}/search/?q=PL30`);
  await expect(page.locator('#search-elsewhere')).toContainText('PL30 is not one of the postcodes we have for Plymouth.');
  await expect(page.locator('#search-places').getByRole('link', { name: 'Herefordshire' })).toBeVisible();
  // A postcode among other words says from where to measure.
  await page.goto(`${sharedSite().publicUrl}/search/?q=nature+sketching+GL1+1AA`);
  await expect(page.locator('#search-results .distance').first()).toHaveText(', less than a mile from GL1 in a straight line');
  await page.locator('#search-words').fill('nature sketching');
  await expect(page.locator('#search-results .distance')).toHaveCount(0);
});

test('results can be narrowed, the address keeps it, and the way back works', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/search/?q=plymouth`);
  await page.getByLabel('Type').selectOption('news');
  await expect(page).toHaveURL(/\?q=plymouth&type=news$/);
  for (const link of await results(page).all()) expect(await link.getAttribute('href')).toMatch(/^\/news\//);
  await page.reload();
  await expect(page.getByLabel('Type')).toHaveValue('news');
  await page.goBack();
  await expect(page.getByLabel('Type')).toHaveValue('');
});

test('the text of every page is searched below, and nothing is listed twice', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/search/?q=derriford`);
  await expect(page.locator('#search-inner-results .card').first()).toBeVisible();
  const addresses = await page.locator('#search .card__title a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('the search page with results has no accessibility faults, and no fault in the console', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${sharedSite().publicUrl}/search/?q=wellbieng+hub`);
  await expect(results(page).first()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('the box in the header offers pages and phrases by the keyboard, and searches as before for whoever only types', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/topics/`);
  const box = page.getByRole('combobox', { name: 'Search this site' });
  await page.getByRole('searchbox', { name: 'Search this site' }).focus();
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await box.pressSequentially('stop smok');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  const option = page.getByRole('option', { name: 'Help to stop smoking Service' });
  await expect(option).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await box.press('ArrowUp');
  await box.press('ArrowDown');
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  for (let at = 0; (await option.getAttribute('aria-selected')) !== 'true' && at < 6; at += 1) await box.press('ArrowDown');
  await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  await box.press('Escape');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(box).toHaveValue('stop smok');
  await box.press('ArrowDown');
  await expect(option).toBeVisible();
  await option.click();
  await expect(page).toHaveURL(/\/services\/stop-smoking\/$/);
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('stop smok');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=stop\+smok$/);
});

test('a result leads to those of its sections that name what was looked for', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/search/?q=three+pillars`);
  const section = page.locator('.card__sections a').first();
  await expect(section).toBeVisible();
  const href = (await section.getAttribute('href')) ?? '';
  await section.click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(page.locator(`[id="${href.split('#')[1] ?? ''}"]`)).toBeInViewport();
});

test('on touch the field lets go of the keyboard once the words are sent', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${sharedSite().publicUrl}/search/`);
  const box = page.getByRole('searchbox', { name: 'What are you looking for?' });
  await box.fill('debt');
  await expect(results(page).first()).toBeVisible();
  await box.press('Enter');
  await expect(box).not.toBeFocused();
  await context.close();
});

test('without script the search page offers the topics and the A to Z', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${sharedSite().publicUrl}/search/?q=lonely`);
  await page.getByRole('link', { name: 'Loneliness and company' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Loneliness and company');
  await context.close();
});

test('somebody in danger sees who to call above all results, and nothing of it is told to anybody', async ({ page }) => {
  const told: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && told.push(request.url()));
  for (const words of ['i want to dye i cant go on', 'my husband hits me', 'sucidal in plymouth', 'xyzzy overdose qwrtp']) {
    await page.goto(`${sharedSite().publicUrl}/search/?q=${encodeURIComponent(words)}`);
    await expect(page.locator('#search-count'), words).toContainText('result');
    const care = page.locator('#search-urgent');
    await expect(care.getByRole('link', { name: /Samaritans/ }), words).toBeVisible();
    await expect(care.getByRole('link', { name: /999/ })).toHaveAttribute('href', 'tel:999');
    await expect(results(page).first(), words).toHaveText('Get help now');
    const [above, below] = [await care.boundingBox(), await page.locator('#search-count').boundingBox()];
    expect(above?.y).toBeLessThan(below?.y ?? 0);
  }
  const box = page.getByRole('searchbox', { name: 'What are you looking for?' });
  await box.fill('i want to die');
  await box.press('Enter');
  await expect(results(page)).toContainText(['Get help now', 'Find someone to talk to', 'Support at the Cavern']);
  await expect(page.getByRole('button', { name: 'Search inside every page' })).toBeVisible();
  await expect(page.locator('#search-inner-results li')).toHaveCount(0);
  await box.fill('debt');
  await expect(page.locator('#search-urgent')).toBeHidden();
  expect(told).toEqual([]);
});

test('help in danger waits for nothing, not even for search to load', async ({ page }) => {
  await page.route('**/search/quick-index*.json', () => undefined);
  await page.route(/\/assets\/(?:answering|crisis)\./, () => undefined);
  await page.goto(`${sharedSite().publicUrl}/search/`, { waitUntil: 'commit' });
  const box = page.getByRole('searchbox', { name: 'What are you looking for?' });
  await box.fill('kill myself');
  await expect(page.locator('#search-urgent').getByRole('link', { name: /Samaritans/ })).toBeVisible();
  await box.fill('debt');
  await expect(page.locator('#search-urgent')).toBeHidden();
});

test('what is only elsewhere says so, and where', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/search/?q=singing+plymouth`);
  await expect(page.locator('#search-elsewhere')).toContainText('nothing that fits in Plymouth');
  await expect(page.locator('#search-results .card').first()).toContainText('Gloucestershire');
  await page.goto(`${sharedSite().publicUrl}/search/?q=stop+smoking+gloucester`);
  await expect(results(page).first()).toHaveText('Help to stop smoking');
  await expect(page.locator('#search-elsewhere')).toBeHidden();
});

test('a search in vain offers a way to say what was missing, and tells the words once, when they were sent', async ({ page }) => {
  const told: string[] = [];
  await page.route('**/intake/empty-search', async (route) => {
    told.push(new URLSearchParams(route.request().postData() ?? '').get('words') ?? '');
    await route.fulfill({ json: { ok: true, message: '' } });
  });
  await page.goto(`${sharedSite().publicUrl}/search/`);
  const box = page.getByRole('searchbox', { name: 'What are you looking for?' });
  await box.pressSequentially('Qwrtpfg Zzxcv');
  await expect(page.locator('#search-count')).toHaveText('No results for “Qwrtpfg Zzxcv”');
  expect(told, 'typing tells nothing').toEqual([]);
  await box.press('Enter');
  await box.press('Enter');
  await expect.poll(() => told).toEqual(['qwrtpfg zzxcv']);
  await box.fill('qwrtpfg 07700 900123');
  await box.press('Enter');
  await expect(page.locator('#search-count')).toContainText('07700');
  await page.getByText('Say what was missing').click();
  await expect(page.getByRole('textbox', { name: 'What did you hope to find?' })).toBeVisible();
  await expect(page.locator('#search-nothing input[name="words"]'), 'a number is not told').toHaveValue('');
  await expect(page.getByRole('heading', { name: 'Browse by topic' })).toBeVisible();
  expect(told).toHaveLength(1);
});

test('on a slow line the page says that search is loading, and keeps the words and the focus', async ({ page }) => {
  let goOn = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/search/quick-index.json', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto(`${sharedSite().publicUrl}/search/`, { waitUntil: 'commit' });
  const box = page.getByRole('searchbox', { name: 'What are you looking for?' });
  await box.pressSequentially('debt');
  await expect(page.locator('#search-hint')).toHaveText('Search is loading. You can type already.');
  goOn();
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('#search-hint')).toHaveText('Results appear as you type.');
  await expect(box).toHaveValue('debt');
  await expect(box).toBeFocused();
});

test('where search cannot be loaded the page says what to do, and the next try may work', async ({ page }) => {
  await page.route('**/search/quick-index.json', (route) => route.abort());
  await page.goto(`${sharedSite().publicUrl}/search/?q=debt`);
  await expect(page.locator('#search-failed')).toContainText('try again');
  await expect(page.getByRole('heading', { name: 'A to Z' })).toBeVisible();
  await page.unroute('**/search/quick-index.json');
  await page.getByRole('link', { name: 'try again' }).click();
  await expect(results(page).first()).toBeVisible();
});

test('without script help in danger stands on the search page, and no promise that needs script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${sharedSite().publicUrl}/search/`);
  await expect(page.locator('#search-urgent').getByRole('link', { name: /Samaritans/ })).toBeVisible();
  await expect(page.locator('#search-hint')).toBeHidden();
  await context.close();
});
