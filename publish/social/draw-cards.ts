// Run by runInChildProcess: drawing takes all of a processor, and memory that should go again.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { SocialCard } from '../../content/model/reader/social-card.ts';
import { answerParent } from '../child-process/answer-parent.ts';
import { drawCard } from './draw-card.ts';

/** Where to write cards. */
export interface DrawTask {
  folder: string;
}

/** A card to draw. */
export interface CardToDraw {
  /** The file to write, within the folder. */
  name: string;
  card: SocialCard;
  /** The file that holds the logo's bytes. */
  logo?: string;
}

await answerParent(async ({ folder }: DrawTask, cards: AsyncIterable<CardToDraw>): Promise<null> => {
  sharp.concurrency(1);
  for await (const { name, card, logo } of cards)
    writeFileSync(join(folder, name), await drawCard(card, logo === undefined ? undefined : readFileSync(logo)));
  return null;
});
