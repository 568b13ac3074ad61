// @ts-check
/**
 * A line of a log as a person reads it: the sentence of an event that was written as JSON, with its stack where it has one;
 * any other line as it is.
 * @param {string} line
 * @returns {string}
 */
export function inPlainWords(line) {
  if (!line.startsWith('{"level":')) return line;
  try {
    const { message, reason, stack, again } = JSON.parse(line);
    const often = again === undefined ? '' : ` (${again} times more)`;
    return [`${message}${often}`, stack ?? (reason === message ? undefined : reason)].filter((words) => words !== undefined).join('\n');
  } catch (error) {
    // A line that was cut off is shown as it is.
    if (error instanceof SyntaxError) return line;
    throw error;
  }
}
