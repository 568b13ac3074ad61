import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SocialCard, socialCardAddress, socialCardFolder } from '../../content/model/reader/social-card.ts';
import { removeUnfinished } from '../child-process/remove-unfinished.ts';
import { runInChildProcess } from '../child-process/run-in-child-process.ts';
import type { ReleaseFile, ReleasePart } from '../store/release-part.ts';
import type { Store, UnitOfWork } from '../store/index.ts';
import { type CardChange, cardLedger } from './card-ledger.ts';
import type { CardToDraw, DrawTask } from './draw-cards.ts';

export type { CardChange } from './card-ledger.ts';

/** The social cards of a site: drawn behind the swap, a batch at a time, each once for all that stands on it. */
export interface SocialCards {
  /** Notes which cards pages name from a release on, in its own transaction. */
  note(unit: UnitOfWork, changes: Iterable<CardChange>, now: Date): void;
  /**
   * Draws cards that are missing, in a child process, and tells which nobody looks at any more. May run beside
   * publishes, but not beside itself.
   * @param options `max` is how many are drawn at most, `signal` ends it
   * @returns what a release is to gain and to lose; undefined where nothing is to do
   * @throws where the signal ends it
   */
  draw(options: { max: number; now: Date; signal?: AbortSignal | undefined }): Promise<(ReleasePart & { drawn: number }) | undefined>;
  /** What is to go of the cards of pages that were erased, with cards of which nobody knows whose they were. */
  withdraw(pages: ReadonlySet<string>): { drop: string[]; save(unit: UnitOfWork): void };
  /** Whether cards are missing. */
  isBehind(): boolean;
}

/** How long between two looks for cards that nobody looks at any more, in milliseconds. */
const lookAgain = 60 * 60 * 1000;

/** Opens the cards of a store, which keeps what is remembered of them. Losing that keeps earlier cards for longer, and nothing else. */
export function openSocialCards(store: Store): SocialCards {
  const folder = join(store.folder, 'social');
  removeUnfinished(folder);
  const ledger = cardLedger(store);
  let looked = -Infinity;

  const note: SocialCards['note'] = (unit, changes, now) => {
    if (ledger.note(unit, changes, now).isPageGone) looked = -Infinity;
  };

  const draw: SocialCards['draw'] = async ({ max, now, signal }) => {
    const missing = ledger.missing(max);
    const outdated = now.getTime() - looked < lookAgain ? [] : ledger.outdated(now);
    const hasLooked = (): void => {
      looked = now.getTime();
    };
    if (missing.length + outdated.length === 0) {
      hasLooked();
      return undefined;
    }
    const files = missing.length === 0 ? [] : await drawAll(missing, signal);
    return {
      drawn: files.length,
      files,
      drop: outdated,
      save: (unit) => ledger.settle(unit, { drawn: files.map(({ path }) => path), dropped: outdated }, now),
      adopt: hasLooked,
    };
  };

  const drawAll = async (cards: readonly SocialCard[], signal: AbortSignal | undefined): Promise<ReleaseFile[]> => {
    mkdirSync(folder, { recursive: true });
    const unfinished = mkdtempSync(join(folder, 'unfinished-'));
    try {
      const toDraw = cards.map((card): CardToDraw => {
        const logo = card.logo === undefined ? undefined : fileOfLogo(card.logo, unfinished);
        return { name: nameOf(socialCardAddress(card)), card, ...(logo === undefined ? {} : { logo }) };
      });
      const task: DrawTask = { folder: unfinished };
      await runInChildProcess<null>('publish/social/draw-cards.ts', folder, task, toDraw, { isLowPriority: true, signal });
      return toDraw.map(({ name }): ReleaseFile => {
        const bytes = readFileSync(join(unfinished, name));
        return { path: socialCardFolder + name, bytes: () => bytes, type: 'image/png', cache: 'immutable', sharing: 'cross-origin' };
      });
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  };

  /** A file with the logo's bytes; undefined where they are not kept. */
  const fileOfLogo = (sha256: string, unfinished: string): string | undefined => {
    const file = store.objects.file(sha256);
    if (file !== undefined) return file;
    const bytes = store.objects.get(sha256);
    if (bytes === undefined) return undefined;
    const copy = join(unfinished, `logo-${sha256}`);
    writeFileSync(copy, bytes);
    return copy;
  };

  const withdraw: SocialCards['withdraw'] = (pages) => {
    const drop = ledger.unusedOf(pages);
    return { drop, save: (unit) => ledger.settle(unit, { drawn: [], dropped: drop }, new Date()) };
  };

  return { note, draw, withdraw, isBehind: () => ledger.missing(1).length > 0 };
}

function nameOf(address: string): string {
  return address.slice(socialCardFolder.length);
}
