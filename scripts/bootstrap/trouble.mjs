// @ts-check
/** Something that a person at a terminal can mend. Its message is whole sentences; nobody needs its stack. */
export class Trouble extends Error {
  /** @override */
  name = 'Trouble';
}

/**
 * What to print for an error: the sentences of a Trouble, the stack of anything we did not foresee.
 * @param {unknown} error
 * @returns {string}
 */
export function inWords(error) {
  if (error instanceof Trouble) return error.message;
  if (error instanceof Error) return error.stack ?? error.message;
  return String(error);
}
