import { type Program, programs } from '../plan.ts';
import type { TestedSite } from '../site/tested-site.ts';

/** The memory of each program over the run, in MiB: at the end of each round, and the most it ever was. */
export interface Memory {
  noteRound(): void;
  figures(): Record<Program, { rounds: number[]; peak: number }>;
  stop(): void;
}

/** Looks each second. */
export function watchMemory(site: TestedSite): Memory {
  const figures = { public: emptyFigures(), cms: emptyFigures(), worker: emptyFigures() };
  const look = (): Partial<Record<Program, number>> => {
    const now = site.running();
    for (const program of programs) figures[program].peak = Math.max(figures[program].peak, mebibytes(now[program]));
    return now;
  };
  const timer = setInterval(look, 1_000);
  return {
    noteRound: () => {
      const now = look();
      for (const program of programs) figures[program].rounds.push(mebibytes(now[program]));
    },
    figures: () => figures,
    stop: () => clearInterval(timer),
  };
}

function emptyFigures(): { rounds: number[]; peak: number } {
  return { rounds: [], peak: 0 };
}

function mebibytes(bytes = 0): number {
  return Math.round(bytes / 2 ** 20);
}
