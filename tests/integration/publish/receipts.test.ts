import { describe, expect, it } from 'vitest';
import { context, gone, publishingSite, shown, stories, story } from './publishing-site.ts';

const site = publishingSite();

describe('a receipt', () => {
  it('is kept in the transaction of its release, and waits until the CMS has it', async () => {
    await site.publisher.publish([shown(story('a'))], { ...context, by: ['Ann', 'Ben'] });
    const [receipt] = site.publisher.receipts.waiting();
    expect(receipt).toMatchObject({
      kind: 'publish',
      release: 1,
      by: 'Ann, Ben',
      shown: [{ collection: 'news', id: 'a', version: 'v' }],
      quarantined: [],
      proof: { wrong: [] },
    });
    site.publisher.receipts.delivered(receipt?.id ?? '');
    expect(site.publisher.receipts.waiting()).toEqual([]);
  });

  it('names every document of a release of ten thousand', async () => {
    const { receipt } = await site.publisher.publish(stories(10_000), context);
    expect(receipt.shown).toHaveLength(10_000);
    expect(site.publisher.receipts.waiting()[0]?.shown).toHaveLength(10_000);
  }, 120_000);

  it('of a publisher that ended between the swap and the proof is proved by the next one', async () => {
    await site.publisher.publish([shown(story('a'))], context);
    await site.reopen({
      onStep: (step) => {
        if (step === 'prove') throw new Error('killed');
      },
    });
    await expect(site.publisher.publish([shown(story('b'))], context)).rejects.toThrow('killed');
    expect((await site.get('/news/b/')).status).toBe(200);
    expect(site.publisher.receipts.waiting().at(-1)).not.toHaveProperty('proof');
    await site.reopen();
    expect(site.publisher.receipts.waiting().at(-1)).toMatchObject({ shown: [{ id: 'b' }], proof: { wrong: [] } });
    expect(site.publisher.receipts.waiting().at(-1)?.proof?.proved).toBeGreaterThan(0);
  });

  it('says what was refused, and the next publish that passes has one of its own', async () => {
    await site.publisher.publish(stories(12), context);
    const nearlyAll = Array.from({ length: 11 }, (_, index) => gone(`s${index}`));
    await expect(site.publisher.publish(nearlyAll, context)).rejects.toThrow('it would hold 1 documents');
    const { receipt } = await site.publisher.publish(nearlyAll, { ...context, mayShrink: true });
    expect(site.publisher.receipts.waiting().map(({ kind }) => kind)).toEqual(['publish', 'refused', 'publish']);
    expect(receipt.shown).toHaveLength(11);
  });
});

describe('going back', () => {
  it('to the release that is live is refused, so that publishing goes on as it was', async () => {
    const { receipt } = await site.publisher.publish([shown(story('a'))], context);
    await expect(site.publisher.rollback(receipt.release, 'an editor')).rejects.toThrow(
      'Release 1 is live already, so there is nothing to go back to. Choose an earlier release.',
    );
    expect(site.publisher.paused()).toBeUndefined();
    expect(site.publisher.isBehind()).toBe(false);
    expect((await site.publisher.publish([], context)).outcome).toBe('unchanged');
    expect(site.store.releases.list()).toHaveLength(1);
  });

  it('and resuming ends in one release, after which nothing is behind', async () => {
    const { receipt } = await site.publisher.publish([shown(story('a'))], context);
    await site.publisher.publish([shown({ ...story('a'), title: 'Newer' })], context);
    await site.publisher.rollback(receipt.release, 'an editor');
    site.publisher.resume();
    await site.publisher.publish([], context);
    const releases = site.store.releases.list().length;
    for (let again = 0; again < 3; again += 1) expect((await site.publisher.publish([], context)).outcome).toBe('unchanged');
    expect(site.publisher.isBehind()).toBe(false);
    expect(site.store.releases.list()).toHaveLength(releases);
    expect((await site.get('/news/a/')).body).toContain('Newer');
  });
});
