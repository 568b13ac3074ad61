import { lastDayOfYear } from '../../../content/model/commitments/years.ts';
import { addDays } from '../../../content/model/time/london-time.ts';
import { type Data, isRow, rowsOf } from '../../snapshot/mapping/fields.ts';
import type { Advice, Adviser } from './advice.ts';

/** Weeks after which people who answered a consultation may expect to read what came of it. */
const outcomeWeeks = 12;

/** What a meeting or a consultation promises people is there: papers by the day, minutes after it, an outcome after the closing. So is what became of a promise when its year has ended. */
export const whatIsPromisedIsThere: Adviser = ({ document, today }) => {
  switch (document['collection']) {
    case 'meetings':
      return ofMeeting(document, today);
    case 'consultations':
      return ofConsultation(document, today);
    case 'pillars':
      return ofPillar(document, today);
    default:
      return [];
  }
};

function ofMeeting(meeting: Data, today: string): Advice[] {
  const isOver = typeof meeting['date'] === 'string' && meeting['date'] < today;
  if (meeting['isCancelled'] === true) return [];
  const agenda = rowsOf(meeting['agenda']);
  const papers = agenda.flatMap((item, index) => missingPapers(item, ['agenda', index], isOver, 'The meeting is over'));
  const late: Advice = {
    path: ['minutes', 'text'],
    weight: 'suggestion',
    reason: 'The meeting is over and its minutes are not here. Add a draft of them, and say that they are to be agreed.',
  };
  return [...papers, ...(isOver && meeting['minutes'] === undefined ? [late] : [])];
}

function ofConsultation(consultation: Data, today: string): Advice[] {
  const [opens, closes] = [dateOf(consultation['opens']), dateOf(consultation['closes'])];
  const outcome = consultation['outcome'];
  const papers = missingPapers(consultation, [], opens !== undefined && opens <= today, 'People can answer already');
  const ofOutcome = isRow(outcome) ? missingPapers(outcome, ['outcome'], true, 'The outcome is here') : [];
  const isLate = outcome === undefined && closes !== undefined && addDays(closes, outcomeWeeks * 7) < today;
  const late: Advice = {
    path: ['outcome', 'decision'],
    weight: 'suggestion',
    reason: `It closed more than ${outcomeWeeks} weeks ago, and people who answered still wait. Say what came of it, or when you will.`,
  };
  return [...papers, ...ofOutcome, ...(isLate ? [late] : [])];
}

/** A year that has ended, of which nobody said how it went. */
function ofPillar(pillar: Data, today: string): Advice[] {
  const years = new Set(rowsOf(pillar['priorities']).flatMap(({ year }) => (typeof year === 'string' && isYear(year) ? [year] : [])));
  return [...years].flatMap((year): Advice[] => {
    if (lastDayOfYear(year) >= today) return [];
    const index = rowsOf(pillar['years']).findIndex((one) => one['year'] === year);
    const account = rowsOf(pillar['years'])[index];
    if (isWritten(account?.['done']) && isWritten(account?.['notDone'])) return [];
    return [
      {
        path: index === -1 ? ['years'] : ['years', index, isWritten(account?.['done']) ? 'notDone' : 'done'],
        words: year,
        weight: 'suggestion',
        reason: `${year} has ended. Say what was done and what was not, so that people can hold us to account.`,
      },
    ];
  });
}

function isYear(year: string): boolean {
  return /^\d{4}(?:\/\d{2})?$/.test(year);
}

function isWritten(text: unknown): boolean {
  return Array.isArray(text) && text.length > 0;
}

/** The papers of something that are named and lead nowhere yet. Once people needed them they are an error. */
function missingPapers(of: Data, path: readonly (string | number)[], isDue: boolean, why: string): Advice[] {
  return rowsOf(of['papers']).flatMap((paper, index): Advice[] => {
    const { title } = paper;
    if (paper['to'] !== undefined || typeof title !== 'string') return [];
    return [
      {
        path: [...path, 'papers', index, 'title'],
        words: title,
        weight: isDue ? 'error' : 'suggestion',
        reason: isDue
          ? `${why}, and “${title}” is not here. Say where it is, or take it out.`
          : `“${title}” is promised and not here yet: the page says “to follow”. Say where it is as soon as it is ready.`,
      },
    ];
  });
}

function dateOf(value: unknown): string | undefined {
  return isRow(value) && typeof value['date'] === 'string' ? value['date'] : undefined;
}
