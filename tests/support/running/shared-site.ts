import { expect, test, type Page } from 'playwright/test';
import type { RunningSite } from './running-site.ts';

/** The project of Playwright whose tests have a site of their own, so that they run beside the other officers' tests. */
export const officersWriting = 'officers-writing';

/** Where a site is that tests share. */
export type SharedSite = Pick<RunningSite, 'publicUrl' | 'cmsUrl' | 'folder' | 'administrator'>;

/** Where the site is that the tests of this project share. */
export function sharedSite(): SharedSite {
  const isWriting = test.info().project.name === officersWriting;
  const text = (isWriting ? process.env['SHARED_SITE_OF_WRITING'] : undefined) ?? process.env['SHARED_SITE'];
  if (text === undefined) throw new Error('No site is running for the tests: run them with npm test -- browser.');
  return JSON.parse(text) as SharedSite;
}

/** Signs somebody in to the CMS in this browser, without the page for it: drawing it takes most of the time of a short test. */
export async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  expectNothingBlocked(page);
  const answer = await page.request.post(`${sharedSite().cmsUrl}/api/users/login`, { data: { email, password } });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${await answer.text()}`);
}

/** Waits until the scripts of a page of the admin run, which name its main part: before, what is drawn may still move. */
export async function untilDrawn(page: Page): Promise<void> {
  await expect(page.locator('#signpost-main')).toBeAttached();
}

/** Signs somebody in to the CMS and opens their desk. */
export async function openDesk(page: Page, who: { email: string; password: string }): Promise<void> {
  await signIn(page, who);
  await page.goto(`${sharedSite().cmsUrl}/admin`);
  await untilDrawn(page);
}

/** Signs somebody in to the CMS with their hands, as they would, which leads to their desk. */
export async function signInByHand(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  expectNothingBlocked(page);
  await page.goto(`${sharedSite().cmsUrl}/admin/login`);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.includes('/login'));
}

/** Makes the test fail where a page of the admin does what its own Content-Security-Policy forbids: a part of it does not work then. */
function expectNothingBlocked(page: Page): void {
  if (watched.has(page)) return;
  watched.add(page);
  const { cmsUrl } = sharedSite();
  page.on('console', (message) => {
    const isOfAdmin = message.location().url.startsWith(`${cmsUrl}/admin`) || message.location().url.startsWith(`${cmsUrl}/_next/`);
    if (isOfAdmin && message.text().includes('Content Security Policy')) expect.soft(message.text(), page.url()).toBe('');
  });
}

/** Lets a page be told to have styles and handlers of its own, as what is pasted into it has: its policy blocks those, as it should. */
export function expectStylesOfPastesBlocked(page: Page): void {
  watched.add(page);
}

/** A page may be signed in more than once. */
const watched = new WeakSet<Page>();

/** Asks the CMS's REST API as somebody. @returns the answer's status and body */
export async function askCms(
  method: string,
  path: string,
  { token, body }: { token?: string; body?: unknown } = {},
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${sharedSite().cmsUrl}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `JWT ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}

/** Signs somebody in over REST. @returns the token */
export async function tokenOf({ email, password }: { email: string; password: string }): Promise<string> {
  const { status, body } = await askCms('POST', '/users/login', { body: { email, password } });
  if (status !== 200) throw new Error(`${email} could not sign in: ${JSON.stringify(body)}`);
  return (body as { token: string }).token;
}
