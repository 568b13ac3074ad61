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

function hidden(facts: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(hideAddresses(JSON.stringify(facts))) as Record<string, unknown>;
}

function hideAddresses(text: string): string {
  return text.replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '…@…');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
