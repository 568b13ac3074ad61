/** Takes the time of a publish, step by step. */
export interface Stopwatch {
  /** Begins a step, which ends the one before. */
  step(name: string): void;
  /** Milliseconds of each step. */
  steps(): Record<string, number>;
  /** Milliseconds since it was started. */
  total(): number;
}

/** Starts a stopwatch; `onStep` hears of each step before it begins. */
export function stopwatch(now: () => Date, onStep: (step: string) => void): Stopwatch {
  const started = now().getTime();
  const starts: { name: string; at: number }[] = [];
  return {
    step(name) {
      onStep(name);
      starts.push({ name, at: now().getTime() });
    },
    steps: () => Object.fromEntries(starts.map(({ name, at }, index) => [name, (starts[index + 1]?.at ?? now().getTime()) - at])),
    total: () => now().getTime() - started,
  };
}
