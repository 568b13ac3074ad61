import type { StepKind } from '../plan.ts';

/** Something the officers made, as the CMS names it. */
export interface Thing {
  /** Its part of the marks in its text, such as `Qa7`: letters and digits, of no other thing. */
  name: string;
  collection: 'news' | 'pages' | 'alerts' | 'redirects' | 'files' | 'globals';
  id: string;
  officer: number;
  /** Set where it was made to be refused or held back. */
  invalid?: string;
  /** Of a redirect: the address it leads from. */
  from?: string;
  /** Of a file: the story whose page links to it. */
  carrier?: string;
}

/** A save, as it was sent. */
export interface Act {
  thing: Thing;
  step: StepKind;
  /** The version whose mark it carries. */
  version: number;
  /** What the public is to see after it. */
  leaves: 'public' | 'withdrawn' | 'a draft' | 'as it was';
  /** Of an alert and of what is scheduled: the instant from which it may be seen. */
  starts?: string;
}

/** What became of an act. A refusal is an answer with its reason; no answer means that it may be stored or not. */
export type Outcome = 'answered' | 'refused' | 'unanswered';

/** What an officer's process tells: an act before it is sent, and what became of it. */
export type Told = { act: Act } & ({ is: 'sent' } | { is: 'done'; outcome: Outcome; words?: string });

/** Everything that was sent for one thing, in order. */
export interface History {
  thing: Thing;
  acts: { act: Act; outcome: Outcome }[];
}

/** A version of a thing that the CMS may have, and whether it is public. */
export interface Possible {
  version: number;
  isPublic: boolean;
}

/** The histories of all things. */
export function openHistories(): {
  note(told: Told): void;
  all(): History[];
  counts(): { answered: number; refused: number; unanswered: number };
} {
  const histories = new Map<string, History>();
  return {
    note: ({ act, ...rest }) => {
      const { thing } = act;
      const history = histories.get(thing.name) ?? { thing, acts: [] };
      histories.set(thing.name, history);
      const known = history.acts.at(-1);
      if (rest.is === 'sent') history.acts.push({ act, outcome: 'unanswered' });
      else if (known !== undefined) known.outcome = rest.outcome;
    },
    all: () => [...histories.values()],
    counts: () => {
      const outcomes = [...histories.values()].flatMap(({ acts }) => acts.map(({ outcome }) => outcome));
      const count = (wanted: Outcome): number => outcomes.filter((outcome) => outcome === wanted).length;
      return { answered: count('answered'), refused: count('refused'), unanswered: count('unanswered') };
    },
  };
}

/**
 * What the CMS may hold of a thing: what the last answered save left, or a later one that was never answered. Nothing at all
 * (undefined in the list) is possible only where no save was answered.
 */
export function possibleStates({ acts }: History): (Possible | undefined)[] {
  let states: (Possible | undefined)[] = [undefined];
  for (const { act, outcome } of acts) {
    if (outcome === 'refused' || act.leaves === 'as it was') continue;
    const after: Possible = { version: act.version, isPublic: act.leaves === 'public' };
    states = outcome === 'answered' ? [after] : [...states, after];
  }
  return states;
}

/** Versions that were saved as drafts only: no reader may see them. */
export function draftVersions({ acts }: History): Set<number> {
  const drafts = acts.filter(({ act }) => !isForThePublic(act)).map(({ act }) => act.version);
  const published = new Set(acts.filter(({ act }) => isForThePublic(act)).map(({ act }) => act.version));
  return new Set(drafts.filter((version) => !published.has(version)));
}

function isForThePublic({ leaves }: Act): boolean {
  return leaves === 'public' || leaves === 'withdrawn';
}
