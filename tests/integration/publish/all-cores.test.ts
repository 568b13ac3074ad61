import { beforeAll, describe, expect, it } from 'vitest';
import { snapshotFrom } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import type { Change } from '../../../publish/change.ts';
import type { CompiledSite } from '../../../publish/rendering/compiled-site.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';
import { changesOf } from '../../support/running/searchable-site.ts';
import { context, publishingSite } from './publishing-site.ts';

const site = publishingSite();
let compiled: CompiledSite;
beforeAll(async () => {
  compiled = await compiledSite();
}, 300_000);

describe('a whole render on all cores', () => {
  it('makes the very pages that one thread makes', async () => {
    await site.reopen({ site: compiled });
    const { receipt } = await site.publisher.publish(changesOf(snapshotFrom(sampleSnapshot())), context);
    expect(receipt.rendered).toBeGreaterThan(250);
    const { entry: _, ...inOneThread } = compiled;
    await site.reopen({ site: inOneThread });
    expect(await site.publisher.verify()).toEqual([]);
  }, 120_000);

  it('says so when a thread ends instead of rendering, and leaves nothing half', async () => {
    await site.reopen({ site: { ...compiled, entry: 'data:text/javascript,process.exit(3)' } });
    await expect(site.publisher.publish(changesOf(snapshotFrom(sampleSnapshot())), context)).rejects.toThrow(
      'A thread that renders pages ended with code 3 instead of an answer.',
    );
    expect(site.store.live()).toBeNull();
  }, 120_000);
});

describe('what is on every page', () => {
  it('is on the pages people come to first with the swap, and on every page a moment later', async () => {
    await site.reopen({ site: compiled });
    const snapshot = snapshotFrom(sampleSnapshot());
    await site.publisher.publish(changesOf(snapshot), context);
    const alert: Change = {
      kind: 'alert',
      id: 'snow',
      value: { id: 'snow', title: 'Snow', text: 'All hubs are closed today.', tone: 'urgent', paths: [] },
    };
    const { receipt } = await site.publisher.publish([alert], context);
    expect(receipt.waiting).toBeGreaterThan(50);
    for (const path of ['/', '/services/', '/hubs/', '/news/']) expect((await site.get(path)).body, path).toContain('closed today');

    // A publisher that ends here leaves them marked; the next one renders them.
    await site.reopen({ site: compiled });
    expect(site.publisher.hasWaitingPages()).toBe(true);
    await site.publisher.catchUpPages();
    expect(site.publisher.hasWaitingPages()).toBe(false);
    const pages = [...site.publisher.reader().routes.values()].filter(({ kind }) => kind === 'document');
    for (const { path } of pages) expect((await site.get(path)).body, path).toContain('closed today');
    expect(await site.publisher.verify()).toEqual([]);
  }, 120_000);
});
