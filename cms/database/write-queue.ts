import { currentCaller, isUnknown } from './caller.ts';
import type { Caller } from './caller.ts';

/** The right to write. Whoever holds it calls `end` once, whatever happened. */
export type Turn = {
  /** Notes the statement that runs now, so that whoever waits too long can name it, and say what to do about it. */
  note: (statement: string, advice?: string) => void;
  end: () => void;
};

/** The queue of everything in this process that wants to write. */
export type WriteQueue = {
  /** Resolves when it is `statement`'s turn; rejects when whoever holds the turn does nothing for `deadline`. */
  take: (statement: string) => Promise<Turn>;
};

type Waiting = {
  statement: string;
  caller: Caller | undefined;
  since: number;
  grant: (turn: Turn) => void;
  refuse: (error: Error) => void;
};
type Holding = { statement: string; caller: Caller | undefined; advice: string; lastSign: number };

/** The database stood still for too long. */
export class WriteDeadlineError extends Error {
  override name = 'WriteDeadlineError';
}

/**
 * One turn at a time, in the order of asking. `deadline` (milliseconds) counts from the holder's last statement,
 * so a long queue that moves is never refused, and one that waits for itself is.
 *
 * Whoever has not signed in stands behind all who have, waits for `anonymousDeadline` in all, and is refused at once where
 * its own request holds the turn: nobody unknown can hold up an officer.
 *
 * Ours and not `p-queue`, because a turn is held over many statements and must say whose it is when nothing moves any
 * more, and because between turns SQLite's lock is let go for other processes.
 */
export function writeQueue({ deadline, anonymousDeadline }: { deadline: number; anonymousDeadline: number }): WriteQueue {
  const waiting: Waiting[] = [];
  let holding: Holding | undefined;
  let watch: NodeJS.Timeout | undefined;
  let heldSince = performance.now();
  let isLettingOthersIn = false;

  return {
    take: (statement) =>
      new Promise((grant, refuse) => {
        const caller = currentCaller();
        if (isUnknown(caller) && holding?.caller === caller) {
          refuse(anonymousRefusal());
          return;
        }
        if (!holding && waiting.length === 0) heldSince = performance.now();
        waiting.push({ statement, caller, since: performance.now(), grant, refuse });
        watch ??= setInterval(refuseTheStuck, Math.ceil(Math.min(deadline, anonymousDeadline) / 4));
        next();
      }),
  };

  function next(): void {
    if (holding || isLettingOthersIn) return;
    const known = waiting.findIndex(({ caller }) => !isUnknown(caller));
    const [first] = waiting.splice(Math.max(known, 0), 1);
    if (waiting.length === 0) stopWatching();
    if (!first) return;
    const mine: Holding = { statement: first.statement, caller: first.caller, advice: passReq, lastSign: performance.now() };
    holding = mine;
    first.grant({
      note: (statement, advice = passReq) => {
        mine.statement = statement;
        mine.advice = advice;
        mine.lastSign = performance.now();
      },
      end: () => {
        if (holding === mine) handOver();
      },
    });
  }

  function handOver(): void {
    holding = undefined;
    if (waiting.length === 0) return;
    if (performance.now() - heldSince < maxHold) {
      next();
      return;
    }
    // SQLite's lock knows no queue: a process that never lets go would starve the others.
    isLettingOthersIn = true;
    setTimeout(() => {
      isLettingOthersIn = false;
      heldSince = performance.now();
      next();
    }, gapForOthers);
  }

  function refuseTheStuck(): void {
    const now = performance.now();
    const holder = holding;
    const isStuck = holder !== undefined && now - holder.lastSign >= deadline;
    for (const one of [...waiting]) {
      const isAnonymous = isUnknown(one.caller);
      const waited = now - one.since;
      if (isAnonymous ? waited < anonymousDeadline : !isStuck || waited < deadline) continue;
      waiting.splice(waiting.indexOf(one), 1);
      one.refuse(isAnonymous || !holder ? anonymousRefusal() : waitedTooLong(one.statement, holder, deadline));
    }
    if (waiting.length === 0) stopWatching();
  }

  function stopWatching(): void {
    clearInterval(watch);
    watch = undefined;
  }
}

const maxHold = 25;
const gapForOthers = 3;

const passReq = 'Most likely a hook inside that transaction writes without passing `req`, and so waits for itself: pass `req`.';

/** Without a statement: whoever has not signed in learns nothing of the database. */
function anonymousRefusal(): WriteDeadlineError {
  return new WriteDeadlineError('The database is busy. Try again in a moment.');
}

function waitedTooLong(statement: string, holder: Holding, deadline: number): WriteDeadlineError {
  return new WriteDeadlineError(
    `This write waited ${deadline / 1000} s for its turn and was given up: ${short(statement)}. ` +
      `The turn is held by: ${short(holder.statement)}. ${holder.advice}`,
  );
}

/** A statement cut to a length that a message can carry. */
export function short(statement: string): string {
  const line = statement.replaceAll(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
