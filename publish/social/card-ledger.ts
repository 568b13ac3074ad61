import { type SocialCard, socialCardAddress, socialCardFolder } from '../../content/model/reader/social-card.ts';
import type { Store, UnitOfWork } from '../store/index.ts';

/** What a page says of its card. */
export interface CardChange {
  /** The page's address. */
  path: string;
  /** What stands on its card, as JSON; absent where it names none. */
  card?: string | undefined;
  /** Whether no page stands there any more: its cards go at once rather than after a while. */
  isGone?: boolean;
}

/** Which cards pages name, which are still to be drawn, and which no page names any more. */
export interface CardLedger {
  /** Notes what pages say of their cards. */
  note(unit: UnitOfWork, changes: Iterable<CardChange>, now: Date): { isPageGone: boolean };
  /** Cards that pages name and no release has, so many at most. */
  missing(max: number): SocialCard[];
  /** Addresses of cards that releases have and need not keep. */
  outdated(now: Date): string[];
  /** Addresses of cards that releases have and no page names, which some of these pages had, or nobody knows which. */
  unusedOf(pages: ReadonlySet<string>): string[];
  /** Notes which cards a release got and lost. */
  settle(unit: UnitOfWork, result: { drawn: readonly string[]; dropped: readonly string[] }, now: Date): void;
}

/** How long the earlier card of a page answers: networks look at it again for as long as a link is passed on. */
const keptDays = 30;

/** Counts up whenever what is kept changes its form. */
const form = 1;

/** A card that some page names, or that a release has. */
interface Card {
  /** How many pages name it. */
  uses: number;
  isDrawn: boolean;
}

/** A card that a release has and no page names. */
interface Unused {
  since: string;
  /** The page that named it last, where that is known. */
  page?: string;
}

const areas = {
  form: 'social-cards-form',
  /** Each card, by its address. */
  cards: 'social-cards',
  /** The address of each page's card, by the page's. */
  pages: 'social-cards-pages',
  /** What stands on each card that is to be drawn, by its address. */
  toDraw: 'social-cards-to-draw',
  unused: 'social-cards-unused',
} as const;

/** Opens what a store remembers of cards; works it out from its pages where it remembers nothing. */
export function cardLedger(store: Store): CardLedger {
  const get = <T>(area: keyof typeof areas, key: string): T | undefined => store.cache(areas[area]).get(key) as T | undefined;
  /** Cards that a release in the making drops. */
  let dropping: ReadonlySet<string> = new Set();

  const note: CardLedger['note'] = (unit, changes, now) => {
    let isPageGone = false;
    for (const { path, card, isGone = false } of changes) {
      const before = get<string | null>('pages', path);
      const after = card === undefined ? null : socialCardAddress(JSON.parse(card) as SocialCard);
      isPageGone ||= isGone && before !== undefined;
      if (isGone) unit.cache(areas.pages).delete(path);
      else if (before !== after) unit.cache(areas.pages).set(path, after);
      if (before === after) continue;
      if (after !== null && card !== undefined) use(unit, after, card);
      if (before != null) stopUsing(unit, before, path, now);
    }
    return { isPageGone };
  };

  const use = (unit: UnitOfWork, address: string, card: string): void => {
    const known = get<Card>('cards', address);
    const isDrawn = (known?.isDrawn ?? isInRelease(address)) && !dropping.has(address);
    unit.cache(areas.cards).set(address, { uses: (known?.uses ?? 0) + 1, isDrawn } satisfies Card);
    unit.cache(areas.unused).delete(address);
    if (!isDrawn) unit.cache(areas.toDraw).set(address, JSON.parse(card));
  };

  const stopUsing = (unit: UnitOfWork, address: string, page: string, now: Date): void => {
    const known = get<Card>('cards', address);
    if (known === undefined) return;
    if (known.uses > 1) {
      unit.cache(areas.cards).set(address, { ...known, uses: known.uses - 1 });
    } else if (known.isDrawn) {
      unit.cache(areas.cards).set(address, { ...known, uses: 0 });
      unit.cache(areas.unused).set(address, { since: now.toISOString(), page } satisfies Unused);
    } else {
      unit.cache(areas.cards).delete(address);
      unit.cache(areas.toDraw).delete(address);
    }
  };

  /** Whether the newest release of content has a card: what is remembered may have been lost. */
  const isInRelease = (address: string): boolean => {
    const newest = store.releases.newestContent();
    return newest !== null && store.addresses.asOf(address, newest.number) !== undefined;
  };

  const missing: CardLedger['missing'] = (max) => {
    const cards: SocialCard[] = [];
    for (const [, card] of store.cache(areas.toDraw).entries()) {
      if (cards.length === max) break;
      cards.push(card as SocialCard);
    }
    return cards;
  };

  const outdated: CardLedger['outdated'] = (now) => {
    const last = now.getTime() - keptDays * 24 * 60 * 60 * 1000;
    const addresses = [...store.cache(areas.unused).entries()].flatMap(([address, value]) => {
      const { since, page } = value as Unused;
      const isLeft = page !== undefined && get('pages', page) === undefined;
      return isLeft || Date.parse(since) < last ? [address] : [];
    });
    dropping = new Set(addresses);
    return addresses;
  };

  const unusedOf: CardLedger['unusedOf'] = (pages) =>
    [...store.cache(areas.unused).entries()].flatMap(([address, value]) => {
      const { page } = value as Unused;
      return page === undefined || pages.has(page) ? [address] : [];
    });

  const settle: CardLedger['settle'] = (unit, { drawn, dropped }, now) => {
    for (const address of drawn) {
      const known = get<Card>('cards', address);
      unit.cache(areas.cards).set(address, { uses: known?.uses ?? 0, isDrawn: true } satisfies Card);
      unit.cache(areas.toDraw).delete(address);
      // While it was drawn its page took another.
      if (known === undefined) unit.cache(areas.unused).set(address, { since: now.toISOString() } satisfies Unused);
    }
    for (const address of dropped) {
      unit.cache(areas.unused).delete(address);
      // A page may name it again meanwhile, which had it put among those to draw.
      if (get<Card>('cards', address)?.uses === 0) unit.cache(areas.cards).delete(address);
    }
    dropping = new Set();
  };

  const workOut = (unit: UnitOfWork): void => {
    const now = new Date();
    for (const area of Object.values(areas)) unit.cache(area).clear();
    for (const { path, card } of store.recordings.pages()) note(unit, [{ path, card }], now);
    if (store.live() !== null)
      for (const [path] of store.addresses.all(store.releases.newestContent()?.number)) {
        if (!path.startsWith(socialCardFolder) || get('cards', path) !== undefined) continue;
        unit.cache(areas.cards).set(path, { uses: 0, isDrawn: true } satisfies Card);
        unit.cache(areas.unused).set(path, { since: now.toISOString() } satisfies Unused);
      }
    unit.cache(areas.form).set('form', form);
  };

  if (get<number>('form', 'form') !== form) store.write(workOut);
  return { note, missing, outdated, unusedOf, settle };
}
