/** Counts what is told again and again. */
export interface Repeats {
  /** Has it written at once where it is new; what is told again within a minute is counted, and written once with how often. */
  tell(what: string, write: (again?: number) => void): void;
}

const minute = 60_000;

/** Different faults that are counted at a time. */
const maxCounted = 200;

/** A fault that comes each second is one line a minute, with how often it came. */
export function countRepeats(): Repeats {
  const counted = new Map<string, { again: number; write: (again: number) => void }>();

  const endOfMinute = (what: string): void => {
    const found = counted.get(what);
    if (found === undefined || found.again === 0) return void counted.delete(what);
    found.write(found.again);
    found.again = 0;
    setTimeout(() => endOfMinute(what), minute).unref();
  };

  return {
    tell(what, write) {
      const found = counted.get(what);
      if (found !== undefined) return void (found.again += 1);
      write();
      if (counted.size >= maxCounted) return;
      counted.set(what, { again: 0, write });
      setTimeout(() => endOfMinute(what), minute).unref();
    },
  };
}
