// @ts-check
/** Something that a person at a terminal can fix. Its message is whole sentences; nobody needs its stack. */
export class UserError extends Error {
  /** @override */
  name = 'UserError';
}

/**
 * What to print for an error: the sentences of a UserError, the stack of anything we did not foresee.
 * @param {unknown} error
 * @returns {string}
 */
export function inWords(error) {
  if (error instanceof UserError) return error.message;
  if (error instanceof Error) return error.stack ?? error.message;
  return String(error);
}
