/** How much an event matters, in pino's words. */
type Level = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** Something that happened, as a line of the log tells it. */
export interface LoggedEvent {
  level: Level;
  message: string;
  facts: Record<string, unknown>;
}

/** What a call of a log with a sentence, an error or facts tells. Nobody's e-mail address stays in it. */
export function eventOf(args: readonly unknown[], called: string): LoggedEvent {
  const [first, second] = args;
  const given = first instanceof Error ? { err: first } : isRecord(first) ? first : {};
  const { err, error, msg, message, ...rest } = given;
  const cause = err ?? error;
  const words = [typeof first === 'string' ? first : undefined, msg, message, second].find((one) => typeof one === 'string');
  const level = (Object.hasOwn(ranks, called) ? called : 'info') as Level;
  const facts = { ...rest, ...(cause === undefined ? {} : factsOf(cause)) };
  const sentence = hideAddresses(String(words ?? (cause instanceof Error ? cause.message : (cause ?? ''))));
  return isRefusal(cause)
    ? { level: lesser(level), message: sentence, facts: hidden({ ...rest, status: cause.status }) }
    : { level, message: sentence, facts: hidden(facts) };
}

/** What was refused on purpose (409, 415, “Sign in first.”) is news of whoever asked, and no fault. */
function isRefusal(cause: unknown): cause is { status: number } {
  return isRecord(cause) && typeof cause['status'] === 'number' && cause['status'] < 500;
}

const ranks: Record<Level, number> = { trace: 0, debug: 1, info: 2, warn: 3, error: 4, fatal: 5 };

function lesser(level: Level): Level {
  return ranks[level] > ranks.info ? 'info' : level;
}

function factsOf(cause: unknown): Record<string, unknown> {
  return cause instanceof Error ? { type: cause.name, reason: cause.message, stack: stackOf(cause) } : { reason: String(cause) };
}

/** The stack, with those of its causes. */
function stackOf(error: Error): string {
  const own = error.stack ?? error.message;
  return error.cause instanceof Error ? `${own}\ncaused by: ${stackOf(error.cause)}` : own;
}

/** Characters of one text that a line of the log keeps. */
const maxLength = 20_000;

/** Levels of lists and objects in each other that a line of the log keeps. */
const maxDepth = 8;

/** An e-mail address, as people write it or as it stands in an address of a page; of bounded length, so that no text takes long. */
const address = /[\p{L}\p{N}._+%-]{1,64}(?:@|%40)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

function hidden(facts: Record<string, unknown>): Record<string, unknown> {
  return hide(facts, 0) as Record<string, unknown>;
}

/** Hides addresses in every text of what JSON would write, names of fields included. */
function hide(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return hideAddresses(value);
  if (typeof value === 'bigint') return String(value);
  if (!isRecord(value)) return value;
  if (depth > maxDepth) return '…';
  if (value instanceof Error) return hide(factsOf(value), depth + 1);
  // Dates and the like say themselves what they are in JSON.
  if (typeof value['toJSON'] === 'function') return hide((value['toJSON'] as () => unknown)(), depth + 1);
  if (Array.isArray(value)) return value.map((one: unknown) => hide(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [hideAddresses(name), hide(one, depth + 1)]));
}

/** Takes e-mail addresses out of words. */
export function hideAddresses(text: string): string {
  return cut(text).replace(address, '…@…');
}

/** Cuts a long text before the word at its end, which may be the beginning of an address. */
function cut(text: string): string {
  if (text.length <= maxLength) return text;
  const end = text.slice(maxLength - longestWord, maxLength).search(/\S*$/);
  return `${text.slice(0, maxLength - longestWord + end)}…`;
}

/** Characters that an address has at most. */
const longestWord = 320;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
