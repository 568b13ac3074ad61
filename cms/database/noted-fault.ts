// On `globalThis`, because Next bundles this file once for each of its layers, and all of them must see the same fault.
const key = Symbol.for('signpost.database-fault');
const shared = globalThis as { [key]?: { words: string; at: number } };

/** Notes, in words for officers, that the database could not be used just now, whatever becomes of the error. */
export function noteFault(words: string): void {
  shared[key] = { words, at: performance.now() };
}

/** Why the database could not be used at some time since a moment (`performance.now()`); undefined where it answered. */
export function faultSince(moment: number): string | undefined {
  const noted = shared[key];
  return noted !== undefined && noted.at >= moment ? noted.words : undefined;
}
