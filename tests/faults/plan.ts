import { type Chance, chanceFrom } from './random.ts';

/** The programs of a running site. */
export type Program = 'worker' | 'cms' | 'public';

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
  | 'notice on every page'
  | 'replace a file'
  | 'invalid';

/** What happens to the machine meanwhile. */
export type Disturbance = { after: number } & (
  | { do: 'kill' | 'restart'; program: Program; downFor: number }
  | { do: 'fill the disk'; downFor: number }
  | { do: 'go back'; which: number; downFor: number }
);

/** One round: what two officers do side by side, and what disturbs them. */
export interface Round {
  officers: readonly [Step[], Step[]];
  disturbances: Disturbance[];
}

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
  ['notice on every page', 1],
  ['replace a file', 2],
  ['invalid', 2],
];

/** What is done in each round. The same seed gives the same plan. */
export function planOf(seed: number, rounds: number): Round[] {
  return Array.from({ length: rounds }, (_, index) => roundFrom(chanceFrom(seed * 1_000_003 + index)));
}

function roundFrom(chance: Chance): Round {
  return { officers: [stepsFrom(chance), stepsFrom(chance)], disturbances: disturbancesFrom(chance) };
}

function stepsFrom(chance: Chance): Step[] {
  return Array.from({ length: 5 + chance.below(5) }, () => ({
    do: kindFrom(chance),
    which: chance.below(1_000_000),
    id: chance.identifier(),
    pause: chance.below(600),
  }));
}

function kindFrom(chance: Chance): StepKind {
  let left = chance.share() * weights.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [kind, weight] of weights) if ((left -= weight) < 0) return kind;
  return 'edit';
}

function disturbancesFrom(chance: Chance): Disturbance[] {
  return Array.from({ length: 1 + chance.below(3) }, (): Disturbance => {
    const after = chance.below(5_000);
    const downFor = 200 + chance.below(1_800);
    const lot = chance.share();
    if (lot < 0.6) return { do: 'kill', program: chance.pick(['worker', 'worker', 'cms', 'public']), after, downFor };
    if (lot < 0.75) return { do: 'restart', program: chance.pick(['worker', 'cms', 'public']), after, downFor };
    if (lot < 0.9) return { do: 'fill the disk', after, downFor };
    return { do: 'go back', which: chance.below(1_000_000), after, downFor: downFor + 1_000 };
  }).sort((one, other) => one.after - other.after);
}
