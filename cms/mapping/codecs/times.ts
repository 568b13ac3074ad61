import type { OpeningSpan } from '../../../content/model/fields/opening-hours.ts';
import { weekdays } from '../../../content/model/fields/opening-hours.ts';
import { type Context, note, within } from '../context.ts';
import { isRow } from '../fields.ts';
import type { Codec } from './codec.ts';

/** “09:00 to 12:00, 13:00 to 17:00” is two spans; nothing, or “closed”, is none. */
export const timesCodec: Codec = {
  toModel: (written, context) => (typeof written === 'string' ? spansOf(written, context) : []),
  toCms: (value) => (Array.isArray(value) ? inWords(value as OpeningSpan[]) : undefined),
};

/** A line of times for each day of the week. Days nobody wrote anything for are left out. */
export const weekCodec: Codec = {
  toModel: (written, context) =>
    weekdays.flatMap((weekday) => {
      const line = isRow(written) ? written[weekday] : undefined;
      if (typeof line !== 'string' || line.trim() === '') return [];
      return [{ day: weekday, spans: spansOf(line, within(context, weekday)) }];
    }),
  toCms: (value) =>
    Array.isArray(value)
      ? Object.fromEntries(value.map(({ day, spans }: { day: string; spans: OpeningSpan[] }) => [day, inWords(spans)]))
      : undefined,
};

const time = String.raw`(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?`;
const spanShape = new RegExp(`^${time}\\s*(?:to|until|[-–—])\\s*${time}$`, 'i');

function spansOf(written: string, context: Context): OpeningSpan[] {
  const line = written.trim();
  if (line === '' || /^closed$/i.test(line)) return [];
  if (/^(?:all day|24 hours)$/i.test(line)) return [{ opens: '00:00', closes: '00:00' }];
  const spans = line.split(/\s*(?:,|;|\band\b)\s*/i).flatMap((part) => {
    const span = spanOf(part.trim());
    if (span === undefined)
      note(
        context,
        `“${part}” cannot be read as opening times. Write them such as 09:00 to 17:00, with commas between several, or closed.`,
      );
    if (span !== undefined && span.opens === span.closes && span.opens !== '00:00')
      note(context, `“${part}” begins and ends at the same time. Write all day where it does not close.`);
    return span ?? [];
  });
  noteOverlaps(spans, context);
  return spans;
}

/** Times of one day that overlap are a slip of the hand: which of them is meant, only the officer knows. */
function noteOverlaps(spans: readonly OpeningSpan[], context: Context): void {
  const inOrder = [...spans].sort((one, other) => (one.opens < other.opens ? -1 : 1));
  inOrder.slice(1).forEach((later, index) => {
    const earlier = inOrder[index];
    if (earlier === undefined || (earlier.closes > earlier.opens && earlier.closes <= later.opens)) return;
    note(context, `“${inWords([earlier])}” and “${inWords([later])}” overlap. Write them as one, or mend the one that is wrong.`);
  });
}

function spanOf(part: string): OpeningSpan | undefined {
  const match = spanShape.exec(part);
  if (match === null) return undefined;
  const [, fromHour, fromMinute, fromHalf, toHour, toMinute, toHalf] = match;
  const opens = clock(fromHour, fromMinute, fromHalf);
  const closes = clock(toHour, toMinute, toHalf);
  return opens === undefined || closes === undefined ? undefined : { opens, closes };
}

function clock(hour: string | undefined, minute = '00', half?: string): string | undefined {
  const written = Number(hour);
  const isAfternoon = half?.toLowerCase() === 'pm';
  // A bare “9” could be either half of the day, so an hour without minutes needs am or pm.
  if (half !== undefined && (written < 1 || written > 12)) return undefined;
  const shown = half === undefined ? written : (written % 12) + (isAfternoon ? 12 : 0);
  return shown > 24 || Number(minute) > 59 || (shown === 24 && minute !== '00')
    ? undefined
    : `${String(shown % 24).padStart(2, '0')}:${minute}`;
}

function inWords(spans: OpeningSpan[]): string {
  return spans.length === 0 ? 'closed' : spans.map(({ opens, closes }) => `${opens} to ${closes}`).join(', ');
}
