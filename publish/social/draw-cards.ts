// Run in a process of its own by apart/run-apart.ts: drawing takes all of a processor, and memory that should go again.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { SocialCard } from '../../content/model/social-card.ts';
import { answerApart } from '../apart/answer-apart.ts';
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

await answerApart(async ({ folder }: DrawTask, cards: CardToDraw[]): Promise<null> => {
  sharp.concurrency(1);
  for (const { name, card, logo } of cards)
    writeFileSync(join(folder, name), await drawCard(card, logo === undefined ? undefined : readFileSync(logo)));
  return null;
});
