import { type Chance, chanceFrom } from './random.ts';

/** The programs that `npm start` keeps running. */
export const programs = ['public', 'cms', 'worker'] as const;

export type Program = (typeof programs)[number];

/** What can be killed: a program, or a child that one of them has at that moment (which reads an upload, makes the index of search). */
export type Victim = Program | 'child';

/** What an officer does. `which` chooses among the things there are then. */
export type Step = { do: StepKind; which: number; id: string; /** Milliseconds to think before it. */ pause: number };

export type StepKind =
  | 'create a story'
  | 'create a page'
  | 'edit'
  | 'save a draft'
  | 'rename'
  | 'move'
  | 'withdraw'
  | 'take a used address'
  | 'redirect'
  | 'alert'
  | 'alert for later'
  | 'schedule'
  | 'notice on every page'
  | 'replace a file'
  | 'invalid';

/** What happens to the machine meanwhile. */
export type Disturbance = { after: number } & (
  | { do: 'kill'; victim: Victim; /** Milliseconds from one kill of it to the next. */ again: number[] }
  | { do: 'restart'; program: Program }
  | { do: 'kill npm start' }
  | { do: 'fill the disk' | 'make the store read-only'; downFor: number; /** What is killed meanwhile. */ killing: Program[] }
  | { do: 'go back'; which: number; downFor: number }
);

/** One round: what some officers do side by side, and what disturbs them. */
export interface Round {
  officers: readonly Step[][];
  disturbances: Disturbance[];
}

/** How many officers work side by side. */
export const officerCount = 3;

/** How often each kind of step is chosen, beside the others. */
const weights: readonly (readonly [StepKind, number])[] = [
  ['create a story', 3],
  ['create a page', 2],
  ['edit', 6],
  ['save a draft', 2],
  ['rename', 3],
  ['move', 2],
  ['withdraw', 2],
  ['take a used address', 2],
  ['redirect', 1],
  ['alert', 1],
  ['alert for later', 1],
  ['schedule', 2],
  ['notice on every page', 1],
  ['replace a file', 2],
  ['invalid', 2],
];

/** What is done in each round. The same seed gives the same plan. */
export function planOf(seed: number, rounds: number): Round[] {
  return Array.from({ length: rounds }, (_, index) => roundFrom(chanceFrom(seed * 1_000_003 + index)));
}

function roundFrom(chance: Chance): Round {
  return { officers: Array.from({ length: officerCount }, () => stepsFrom(chance)), disturbances: disturbancesFrom(chance) };
}

function stepsFrom(chance: Chance): Step[] {
  return Array.from({ length: 12 + chance.below(10) }, () => ({
    do: kindFrom(chance),
    which: chance.below(1_000_000),
    id: chance.identifier(),
    pause: chance.below(1_000),
  }));
}

function kindFrom(chance: Chance): StepKind {
  let left = chance.share() * weights.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [kind, weight] of weights) if ((left -= weight) < 0) return kind;
  return 'edit';
}

function disturbancesFrom(chance: Chance): Disturbance[] {
  return Array.from({ length: 2 + chance.below(3) }, (): Disturbance => {
    const after = chance.below(8_000);
    const downFor = 500 + chance.below(3_500);
    const killing = (): Program[] => Array.from({ length: chance.below(3) }, () => chance.pick(programs));
    const lot = chance.share();
    if (lot < 0.5) {
      const victim = chance.pick<Victim>(['worker', 'worker', 'cms', 'public', 'public', 'child', 'child']);
      return { do: 'kill', victim, again: Array.from({ length: chance.below(4) }, () => 100 + chance.below(1_500)), after };
    }
    if (lot < 0.6) return { do: 'restart', program: chance.pick(programs), after };
    if (lot < 0.65) return { do: 'kill npm start', after };
    if (lot < 0.8) return { do: 'fill the disk', after, downFor, killing: killing() };
    if (lot < 0.92) return { do: 'make the store read-only', after, downFor, killing: killing() };
    return { do: 'go back', which: chance.below(1_000_000), after, downFor: downFor + 1_000 };
  }).sort((one, other) => one.after - other.after);
}
