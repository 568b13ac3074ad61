import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { type SocialCard, socialCardAddress, socialCardFolder } from '../../content/model/social-card.ts';
import { removeUnfinished } from '../apart/remove-unfinished.ts';
import { runApart } from '../apart/run-apart.ts';
import { readRemembered, remember } from '../remembered.ts';
import type { PageMemory } from '../state.ts';
import { storeFile } from '../steps/make-release.ts';
import type { ReleaseEntry, Store } from '../store/index.ts';
import type { CardToDraw, DrawTask } from './draw-cards.ts';

/** The social cards of a site: drawn behind the swap, a batch at a time, each once for all that stands on it. */
export interface SocialCards {
  /** Draws the cards that pages name and a release has not, as many as asked for. @returns what the release is to gain */
  draw(pages: Pages, entries: Entries, options: { most: number; signal?: AbortSignal | undefined }): Promise<ReleaseEntry[]>;
  /** The cards that a release has and need not keep. */
  outdated(pages: Pages, entries: Entries, now: Date): Set<string>;
}

/** What is remembered of pages, by address. */
type Pages = ReadonlyMap<string, Pick<PageMemory, 'card' | 'facts'>>;
type Entries = Readonly<Record<string, ReleaseEntry>>;

/** How long the earlier card of a page answers: networks look at it again for as long as a link is passed on. */
const keptDays = 30;

/** Opens the cards of a store. What it remembers is only where a card was used and since when it is not; losing that keeps cards for longer. */
export function openSocialCards(store: Store): SocialCards {
  const folder = join(store.folder, 'social');
  const memoryFile = join(folder, 'cards.json');
  removeUnfinished(folder);

  const draw: SocialCards['draw'] = async (pages, entries, { most, signal }) => {
    const missing = [...cardsOf(pages)].filter(([address]) => entries[address] === undefined).slice(0, most);
    if (missing.length === 0) return [];
    mkdirSync(folder, { recursive: true });
    const unfinished = mkdtempSync(join(folder, 'unfinished-'));
    try {
      const task: DrawTask = { folder: unfinished };
      const cards = missing.map(([address, { card }]): CardToDraw => ({
        name: nameOf(address),
        card,
        ...(card.logo === undefined || !store.objects.has(card.logo) ? {} : { logo: store.objects.path(card.logo) }),
      }));
      await runApart<null>('publish/social/draw-cards.ts', folder, task, cards, { isPatient: true, signal });
      const drawn: ReleaseEntry[] = [];
      for (const [path] of missing) {
        const bytes = readFileSync(join(unfinished, nameOf(path)));
        const entry = await storeFile({ path, bytes, type: 'image/png', cache: 'immutable' }, store);
        drawn.push({ ...entry, sharing: 'cross-origin' });
        // There may be thousands: a publish that comes meanwhile goes first.
        await breathe();
      }
      return drawn;
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  };

  const outdated: SocialCards['outdated'] = (pages, entries, now) => {
    const wanted = cardsOf(pages);
    const known = readRemembered<Memory>(memoryFile) ?? {};
    const next: Memory = {};
    const gone = new Set<string>();
    for (const address of Object.keys(entries).filter(isSocialCard)) {
      const page = wanted.get(address)?.page;
      if (page !== undefined) {
        next[address] = { page };
        continue;
      }
      const { page: last, since = now.toISOString() } = known[address] ?? {};
      const isOver = now.getTime() - Date.parse(since) > keptDays * 24 * 60 * 60 * 1000;
      // A page that was withdrawn has no facts any more, and takes its cards along.
      const isLeft = last !== undefined && pages.get(last)?.facts === undefined;
      if (isOver || isLeft) gone.add(address);
      else next[address] = { since, ...(last === undefined ? {} : { page: last }) };
    }
    if (JSON.stringify(next) !== JSON.stringify(known)) remember(memoryFile, next);
    return gone;
  };

  return { draw, outdated };
}

/** Whether an address is a social card's. */
export function isSocialCard(path: string): boolean {
  return path.startsWith(socialCardFolder);
}

/** What is remembered of a card, by its address. */
type Memory = Record<
  string,
  {
    /** A page that used it last. */
    page?: string;
    /** Since when no page does. */
    since?: string;
  }
>;

function cardsOf(pages: Pages): Map<string, { card: SocialCard; page: string }> {
  const cards = new Map<string, { card: SocialCard; page: string }>();
  for (const [page, { card }] of pages) if (card !== undefined) cards.set(knownAddress(card), { card, page });
  return cards;
}

/** A card's address, worked out once: after each publish all of them are looked at. */
function knownAddress(card: SocialCard): string {
  const address = addresses.get(card) ?? socialCardAddress(card);
  addresses.set(card, address);
  return address;
}

const addresses = new WeakMap<SocialCard, string>();

function nameOf(address: string): string {
  return address.slice(socialCardFolder.length);
}
