import { type DestinationStream, levels, type Logger, pino, stdTimeFunctions } from 'pino';
import { countRepeats } from './count-repeats.ts';
import { eventOf, type LoggedEvent } from './event.ts';

/**
 * Makes the log of a process: one line of JSON an event, with its level, its time and a sentence. What is refused on purpose is
 * no fault and has no stack; the same fault within a minute is counted rather than written again; no e-mail address is in it.
 */
export function openLog(destination: DestinationStream = toOutput): Logger {
  const lines = pino(
    {
      level: 'trace',
      base: null,
      messageKey: 'message',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    destination,
  );
  const repeats = countRepeats();
  return pino({
    hooks: {
      logMethod(args: unknown[], _method, level) {
        const event = eventOf(args, levels.labels[level] ?? 'info');
        const write = (again?: number): void =>
          lines[event.level]({ ...event.facts, ...(again === undefined ? {} : { again }) }, event.message);
        if (event.level === 'info' || event.level === 'debug' || event.level === 'trace') write();
        else repeats.tell(sameAs(event), write);
      },
    },
  });
}

/** What two events have in common that tell of one fault: their words, and where it was thrown. */
function sameAs({ level, message, facts }: LoggedEvent): string {
  const thrownAt = String(facts['stack'] ?? '').split('\n', 2)[1] ?? '';
  return `${level} ${message} ${String(facts['reason'] ?? '')} ${thrownAt}`;
}

/** Node's own stream: what becomes of a process whose log cannot be written is decided there, in one place. */
const toOutput: DestinationStream = { write: (line) => void process.stdout.write(line) };

/** The log of this process. */
export const log = openLog();
