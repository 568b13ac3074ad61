import type { Chance } from '../random.ts';
import { type Program, programs } from '../plan.ts';

/** A program on one of the machines. */
export interface Target {
  /** Which machine, from 0 on. */
  machine: number;
  program: Program;
}

/** Which programs are killed, one after the other, in an order made by chance: each once before any of them is killed again. */
export function* targetsOf(chance: Chance, machines: number): Generator<Target, never> {
  for (;;) {
    const left = Array.from({ length: machines }, (_, machine) => programs.map((program): Target => ({ machine, program }))).flat();
    while (left.length > 0) yield* left.splice(chance.below(left.length), 1);
  }
}
