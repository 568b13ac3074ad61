import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openStore } from '../../../publish/store/index.ts';
import { log } from '../../../publish/logging/log.ts';
import { context, publishingSite, shown, story } from './publishing-site.ts';

const site = publishingSite();

describe('an installation of version 0.1, which kept its releases in files', () => {
  it('goes on publishing where it was, with every address, and renders everything once', async () => {
    vi.spyOn(log, 'info').mockReturnValue(undefined);
    const archive = join(import.meta.dirname, '../../../publish/store/take-over/store-of-version-0.1.tar.gz');
    expect(spawnSync('tar', ['xzf', archive, '-C', site.folder]).status).toBe(0);
    site.store = openStore(join(site.folder, 'store'));
    const publisher = await site.reopen();
    expect(publisher.paused()).toMatchObject({ release: 1 });
    expect(publisher.quarantined()).toHaveLength(1);

    publisher.resume();
    const { receipt } = await publisher.publish([shown(story('first-of-the-new-version'))], context);
    expect(receipt.kind).toBe('renderer');
    expect(await publisher.verify()).toEqual([]);
    expect(site.store.addresses.live('/news/moving/')).toMatchObject({ status: 301, to: '/news/moved/' });
    expect(site.store.addresses.live('/news/moved/')?.status).toBe(200);
    expect(site.store.content.due(new Date().toISOString())).toEqual([]);

    const { receipt: next } = await publisher.publish([shown({ ...story('first-of-the-new-version'), title: 'Edited' })], context);
    expect(next.rendered).toBeLessThan(10);
  });
});
