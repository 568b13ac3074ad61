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

type Waiting = { statement: string; since: number; grant: (turn: Turn) => void; refuse: (error: Error) => void };
type Holding = { statement: string; advice: string; lastSign: number };

/** The database stood still for too long. */
export class WriteDeadlineError extends Error {
  override name = 'WriteDeadlineError';
}

/**
 * One turn at a time, in the order of asking. `deadline` (milliseconds) counts from the holder's last statement,
 * so a long queue that moves is never refused, and one that waits for itself is.
 *
 * Ours and not `p-queue`, because a turn is held over many statements and must say whose it is when nothing moves any
 * more, and because between turns SQLite's lock is let go for other processes.
 */
export function writeQueue({ deadline }: { deadline: number }): WriteQueue {
  const waiting: Waiting[] = [];
  let holding: Holding | undefined;
  let watch: NodeJS.Timeout | undefined;
  let heldSince = performance.now();
  let isLettingOthersIn = false;

  return {
    take: (statement) =>
      new Promise((grant, refuse) => {
        if (!holding && waiting.length === 0) heldSince = performance.now();
        waiting.push({ statement, since: performance.now(), grant, refuse });
        watch ??= setInterval(refuseTheStuck, Math.ceil(deadline / 4));
        next();
      }),
  };

  function next(): void {
    if (holding || isLettingOthersIn) return;
    const first = waiting.shift();
    if (waiting.length === 0) stopWatching();
    if (!first) return;
    const mine: Holding = { statement: first.statement, advice: passReq, lastSign: performance.now() };
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
    if (!holding || now - holding.lastSign < deadline) return;
    const stuck = waiting.filter((one) => now - one.since >= deadline);
    for (const one of stuck) {
      waiting.splice(waiting.indexOf(one), 1);
      one.refuse(waitedTooLong(one.statement, holding, deadline));
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
