import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FullConfig } from 'playwright/test';
import { setUpSite, startSite } from './running-site.ts';
import { officersWriting, type SharedSite } from './shared-site.ts';

/**
 * Starts the site that all browser tests share, and another with the same content where officers' tests run side by side;
 * tells them where these are, and stops them at the end. A site that is named already is used as it is.
 */
export default async function startSharedSite({ projects }: FullConfig): Promise<() => Promise<void>> {
  if (process.env['SHARED_SITE'] !== undefined) return () => Promise.resolve();
  const folder = resolve('var', 'test', 'shared-site');
  const other = resolve('var', 'test', 'shared-site-of-writing');
  for (const one of [folder, other]) rmSync(one, { recursive: true, force: true });
  const names = projects.map(({ name }) => name);
  const needsOther = names.includes(officersWriting) && names.length > 1;
  await setUpSite(folder);
  if (needsOther) cpSync(folder, other, { recursive: true });
  const sites = await Promise.all([folder, ...(needsOther ? [other] : [])].map((one) => startSite(one)));
  const [first, second] = sites.map(({ publicUrl, cmsUrl, folder: of, administrator }): string =>
    JSON.stringify({ publicUrl, cmsUrl, folder: of, administrator } satisfies SharedSite),
  );
  process.env['SHARED_SITE'] = first;
  if (second !== undefined) process.env['SHARED_SITE_OF_WRITING'] = second;
  return async () => void (await Promise.all(sites.map((site) => site.stop())));
}
