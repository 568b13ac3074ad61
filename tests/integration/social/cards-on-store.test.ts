import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SocialCard, socialCardAddress } from '../../../content/model/reader/social-card.ts';
import { storeFiles } from '../../../publish/store/release-part.ts';
import { openSocialCards, type SocialCards } from '../../../publish/social/index.ts';
import { openStore, type Store } from '../../../publish/store/index.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const cardOf = (title: string): SocialCard => ({ title, name: 'Signpost', colour: '#0b4f4a' });
const addressOf = (title: string): string => socialCardAddress(cardOf(title));
const start = Date.parse('2026-03-01T09:00:00.000Z');
const onDay = (day: number): Date => new Date(start + day * 24 * 60 * 60 * 1000);

let folder: string;
let remove: () => void;
let store: Store;
let cards: SocialCards;

beforeEach(() => {
  ({ path: folder, remove } = temporaryFolder('cards'));
  store = openStore(folder);
  cards = openSocialCards(store);
});
afterEach(() => {
  store.close();
  remove();
});
const restart = (): void => {
  store.close();
  store = openStore(folder);
  cards = openSocialCards(store);
};

/** Publishes pages with the titles of their cards; undefined is a page that is gone. */
const publish = (pages: Record<string, string | undefined>, day = 0): void => {
  store.write((unit) => {
    unit.release({ createdAt: onDay(day).toISOString(), kind: 'publish', renderer: 'none', cursor: null, reason: 'a test' });
    for (const [path, title] of Object.entries(pages)) {
      const card = title === undefined ? {} : { card: JSON.stringify(cardOf(title)) };
      if (title === undefined) unit.recordings.remove(path);
      else unit.recordings.page({ path, route: '{}', calls: [], ...card });
      cards.note(unit, [{ path, ...card, isGone: title === undefined }], onDay(day));
    }
  });
};
/** Draws what is missing and makes it a release. @returns how many were drawn */
const catchUp = async (day = 0, max = 10): Promise<number> => {
  const part = await cards.draw({ max, now: onDay(day) });
  if (part === undefined) return 0;
  await commit(part, day);
  return part.drawn;
};
const commit = async (part: NonNullable<Awaited<ReturnType<SocialCards['draw']>>>, day = 0): Promise<void> => {
  const answers = await storeFiles(part.files, store);
  store.write((unit) => {
    const release = unit.release({
      createdAt: onDay(day).toISOString(),
      kind: 'background',
      renderer: 'none',
      cursor: null,
      reason: 'a test',
    });
    for (const path of part.drop) release.drop(path);
    for (const [path, answer] of answers) release.answer(path, answer);
    part.save(unit);
  });
  part.adopt();
};
const live = (): string[] => store.addresses.below('/social/').sort();
const addresses = (...titles: string[]): string[] => titles.map(addressOf).sort();

describe('a card', () => {
  it('is drawn once for all pages that name it, and stays while one of them does', async () => {
    publish({ '/a/': 'Alike', '/b/': 'Alike' });
    expect(await catchUp()).toBe(1);
    publish({ '/a/': 'Other' });
    expect(await catchUp(40)).toBe(1);
    await catchUp(80);
    expect(live()).toEqual(addresses('Alike', 'Other'));
  });

  it('answers for thirty days after its page took another', async () => {
    publish({ '/a/': 'First' });
    await catchUp();
    publish({ '/a/': 'Second' }, 1);
    await catchUp(1);
    await catchUp(30);
    expect(live()).toEqual(addresses('First', 'Second'));
    await catchUp(32);
    expect(live()).toEqual(addresses('Second'));
  });

  it('goes with its page, and the earlier ones of that page too', async () => {
    publish({ '/a/': 'First', '/b/': 'Stays' });
    await catchUp();
    publish({ '/a/': 'Second' }, 1);
    await catchUp(1);
    publish({ '/a/': undefined }, 2);
    await catchUp(2);
    expect(live()).toEqual(addresses('Stays'));
  });

  it('is not drawn again where its page goes back to it', async () => {
    publish({ '/a/': 'First' });
    await catchUp();
    publish({ '/a/': 'Second' }, 1);
    await catchUp(1);
    publish({ '/a/': 'First' }, 2);
    expect(await catchUp(2)).toBe(0);
    await catchUp(40);
    expect(live()).toEqual(addresses('First'));
  });

  it('that a page names again while a release drops it is drawn again', async () => {
    publish({ '/a/': 'First' });
    await catchUp();
    publish({ '/a/': 'Second' }, 1);
    await catchUp(1);
    const dropping = (await cards.draw({ max: 10, now: onDay(40) }))!;
    expect(dropping.drop).toEqual([addressOf('First')]);
    publish({ '/a/': 'First' }, 40);
    await commit(dropping, 40);
    expect(live()).toEqual(addresses('Second'));
    expect(await catchUp(40)).toBe(1);
    expect(live()).toEqual(addresses('First', 'Second'));
  });

  it('that no page names any more when it is drawn does not stay for ever', async () => {
    publish({ '/a/': 'First' });
    const drawing = (await cards.draw({ max: 10, now: onDay(0) }))!;
    publish({ '/a/': 'Second' });
    await commit(drawing);
    await catchUp();
    await catchUp(40);
    expect(live()).toEqual(addresses('Second'));
  });
});

describe('cards', () => {
  it('are drawn so many at a time', async () => {
    publish({ '/a/': 'A', '/b/': 'B', '/c/': 'C' });
    expect(await catchUp(0, 2)).toBe(2);
    expect(cards.isBehind()).toBe(true);
    expect(await catchUp(0, 2)).toBe(1);
    expect(cards.isBehind()).toBe(false);
    expect(await catchUp(0, 2)).toBe(0);
  });

  it('are not forgotten by a restart between any two steps', async () => {
    publish({ '/a/': 'First' });
    restart();
    const drawing = (await cards.draw({ max: 10, now: onDay(0) }))!;
    await storeFiles(drawing.files, store);
    restart();
    expect(await catchUp()).toBe(1);
    publish({ '/a/': 'Second' }, 1);
    restart();
    expect(await catchUp(1)).toBe(1);
    restart();
    await catchUp(40);
    expect(live()).toEqual(addresses('Second'));
  });

  it('whose record was lost are known again from the pages, and what no page names goes in the end', async () => {
    publish({ '/a/': 'First', '/b/': 'Other' });
    await catchUp();
    publish({ '/a/': 'Second' });
    store.write((unit) => {
      for (const area of ['', '-form', '-pages', '-to-draw', '-unused']) unit.cache(`social-cards${area}`).clear();
    });
    restart();
    expect(await catchUp(1)).toBe(1);
    expect(live()).toEqual(addresses('First', 'Second', 'Other'));
    await catchUp(Date.now() / 86_400_000 - start / 86_400_000 + 40);
    expect(live()).toEqual(addresses('Second', 'Other'));
  });

  it('leave nothing on disk but what the store keeps', async () => {
    publish({ '/a/': 'First' });
    await catchUp();
    expect(readdirSync(`${folder}/social`)).toEqual([]);
  });
});
