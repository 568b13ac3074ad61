import { cpSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Renderer } from '../../../content/model/render.ts';
import { openPublisher, type Publisher } from '../../../publish/index.ts';
import { PublishRefusedError } from '../../../publish/receipt.ts';
import type { CompiledSite } from '../../../publish/rendering/compiled-site.ts';
import { openStore, type Store, StoreError } from '../../../publish/store/index.ts';
import { crawlAfterRandomEdits } from '../../faults/addresses/run.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';
import { contentReleases } from '../../support/store/content-releases.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { beginning, changesOf, step, type Step } from './histories.ts';

/** Histories tried each time, others each time; with ALL=1 so many that it takes long. */
const histories = process.env['ALL'] === '1' ? 400 : 25;

/** What a history fails with when a page was not rendered again and should have been. */
const stale = 'A full publish would make something else than the history did';

const start = '2026-11-20T09:00:00.000Z';

/** No public server runs: what is proved here is the release. */
const nowhere = 'http://127.0.0.1:9';

describe('a history of publishes', () => {
  let site: CompiledSite;
  const { path: folder, remove } = temporaryFolder('histories');
  beforeAll(async () => {
    site = await compiledSite();
  }, 300_000);
  afterAll(() => remove());

  it('ends as one full publish would, byte for byte, through restarts, failing writes, refusals and going back', async () => {
    await fc.assert(
      historyProperty(join(folder, 'real'), site, () => site.renderer),
      { numRuns: histories },
    );
  }, 1_800_000);

  it('would be caught if a template read something unrecorded', async () => {
    const leaky = (documentCount: () => number): Renderer => ({
      render: async (context) => {
        const page = await site.renderer.render(context);
        return { ...page, body: page.body.replace('</main>', `<!-- ${documentCount()} --></main>`) };
      },
    });
    const result = await fc.check(historyProperty(join(folder, 'leaky'), site, leaky), { numRuns: 100 });
    expect(String(result.errorInstance)).toContain(stale);
  }, 900_000);
});

describe('every address that was ever live', () => {
  it('answers, with its parts, after random renames, withdrawals, replacements, restores and going back', async () => {
    const { broken, asked, parts, gone } = await crawlAfterRandomEdits(await compiledSite(), { seed: 16, edits: 40, every: 20 });
    expect(broken).toEqual([]);
    // It looked at something of each kind.
    expect([asked > 120, parts > 40, gone > 0], JSON.stringify({ asked, parts, gone })).toEqual([true, true, true]);
  }, 600_000);
});

/** Every history goes on from the same first publish, which is made once. */
function historyProperty(
  folder: string,
  compiled: CompiledSite,
  rendererFor: (documentCount: () => number) => Renderer,
): fc.IAsyncProperty<[Step[]]> {
  let count = 0;
  const site: CompiledSite = { hash: 'histories', renderer: rendererFor(() => count), assets: compiled.assets };
  let begun: Promise<string> | undefined;
  let number = 0;
  return fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
    begun ??= begin(join(folder, 'beginning'), site);
    const own = join(folder, String((number += 1)));
    cpSync(await begun, own, { recursive: true });
    const history = await openHistory(own, site);
    try {
      for (const one of steps) {
        count = history.publisher().reader().snapshot.documents.size + 1;
        await history.take(one);
      }
      const differences = await history.publisher().verify();
      if (differences.length > 0)
        throw new Error(
          `${stale}: ${differences
            .map(({ path, reason }) => `${path} (${reason})`)
            .slice(0, 5)
            .join(', ')}`,
        );
    } finally {
      history.close();
    }
  });
}

async function begin(folder: string, site: CompiledSite): Promise<string> {
  const store = openStore(folder);
  const publisher = await openPublisher({ store, site, origin: 'http://localhost:4321', proofOrigin: nowhere, now: () => new Date(start) });
  await publisher.publish(beginning(), { cursor: null, reason: 'the beginning' });
  await publisher.catchUpPages();
  store.close();
  return folder;
}

/** A site to whose publisher things happen. */
async function openHistory(
  folder: string,
  site: CompiledSite,
): Promise<{ publisher(): Publisher; take(one: Step): Promise<void>; close(): void }> {
  let now = start;
  let failAt = Infinity;
  const open = async (): Promise<{ store: Store; publisher: Publisher }> => {
    const store = openStore(folder, {
      onStatement: () => {
        failAt -= 1;
        if (failAt === 0) throw new StoreError('The disk is full.', { code: 'ENOSPC' });
      },
    });
    const options = { store, site, origin: 'http://localhost:4321', proofOrigin: nowhere, now: () => new Date(now) };
    return { store, publisher: await openPublisher(options) };
  };
  let opened = await open();

  const publish = async (one: Step, mayShrink = false): Promise<void> => {
    const { publisher } = opened;
    try {
      const changes = changesOf(one, publisher.reader().snapshot);
      await publisher.publish(changes, { cursor: String(now), reason: one.do, mayShrink });
    } catch (error) {
      if (!(error instanceof PublishRefusedError)) throw error;
    }
    await publisher.catchUpPages();
  };

  return {
    publisher: () => opened.publisher,
    take: async (one) => {
      const { publisher, store } = opened;
      switch (one.do) {
        case 'let time pass':
          now = new Date(Date.parse(now) + one.days * 86_400_000).toISOString();
          return publish(one);
        case 'restart':
          store.close();
          opened = await open();
          return;
        case 'go back and resume': {
          const releases = contentReleases(store);
          const target = releases.at(-1 - one.releases);
          if (target === undefined) return;
          await publisher.rollback(target.number, 'an editor');
          publisher.resume();
          return publish(one);
        }
        case 'fail at a statement': {
          const before = [store.live()?.number, publisher.reader().snapshot.documents.size];
          failAt = one.statement;
          const failed = await publish(one).then(
            () => false,
            (error: unknown) => error instanceof StoreError,
          );
          failAt = Infinity;
          if (failed) expect([store.live()?.number, publisher.reader().snapshot.documents.size]).toEqual(before);
          return publish(one);
        }
        case 'tidy up':
          await publisher.tidyUp({ keep: 2, days: 0 });
          return;
        default:
          return publish(one);
      }
    },
    close: () => opened.store.close(),
  };
}
