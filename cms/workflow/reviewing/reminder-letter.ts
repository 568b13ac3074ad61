import { asDate } from '../../admin/formatting.ts';
import { environment } from '../../environment.ts';
import { confirmationLink } from './confirmation-link.ts';
import type { ReminderStage } from './reminder-stages.ts';

/** Something that somebody is asked to look at. */
export interface Remindable {
  of: string;
  document: string;
  /** What it is, as the CMS says: “Service”. */
  kind: string;
  name: string;
  /** The day it is to be looked at (YYYY-MM-DD). */
  reviewBy: string;
  stage: ReminderStage;
}

/** Days for which the button in a letter works. */
const daysValid = 60;

/** The letter that asks one person to look at some documents, each with a link that says it is still correct and one to its form. */
export function reminderLetter(
  person: { id: string; name: string },
  documents: readonly Remindable[],
  now: Date,
): { subject: string; text: string } {
  const [first] = documents;
  const subject =
    documents.length === 1 && first !== undefined ? `Is “${first.name}” still correct?` : `Are these ${documents.length} still correct?`;
  const expires = now.getTime() + daysValid * 86_400_000;
  const parts = documents.map((one) =>
    [
      `${one.kind}: ${one.name}`,
      sentenceOf(one),
      `If nothing has to change: ${confirmationLink({ ...one, person: person.id, expires })}`,
      `If something has to: ${environment.serverUrl}/admin/collections/${one.of}/${one.document}`,
    ].join('\n'),
  );
  return {
    subject,
    text: [
      `Hello ${person.name},`,
      documents.length === 1 ? 'Please look at this once more:' : `Please look at these ${documents.length} once more:`,
      ...parts,
      `The first link of each opens a page with one button, without signing in. It works once, for ${daysValid} days, and it is for you: please do not pass it on.`,
    ].join('\n\n'),
  };
}

function sentenceOf({ stage, reviewBy }: Remindable): string {
  const day = asDate(`${reviewBy}T12:00:00Z`);
  switch (stage) {
    case 'month-before':
      return `It is to be looked at by ${day}.`;
    case 'on-the-day':
      return `It was to be looked at by ${day}.`;
    case 'overdue':
      return `It was to be looked at by ${day}, and nobody has. Everybody who can publish gets this letter.`;
  }
}
