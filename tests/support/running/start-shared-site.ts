import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { startSite } from './running-site.ts';

/** Starts the site that all browser tests share, tells them where it is, and stops it at the end. One that is named already is used as it is. */
export default async function startSharedSite(): Promise<() => Promise<void>> {
  if (process.env['SHARED_SITE'] !== undefined) return () => Promise.resolve();
  const folder = resolve('var', 'test', 'shared-site');
  rmSync(folder, { recursive: true, force: true });
  const site = await startSite(folder);
  process.env['SHARED_SITE'] = JSON.stringify({
    publicUrl: site.publicUrl,
    cmsUrl: site.cmsUrl,
    folder,
    administrator: site.administrator,
  });
  return () => site.stop();
}
