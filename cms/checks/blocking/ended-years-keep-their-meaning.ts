import { changesInYear, hasNewNote, lostNotes } from '../../../content/model/commitments/closed-year.ts';
import { lastDayOfYear } from '../../../content/model/commitments/years.ts';
import type { Pillar } from '../../../content/model/documents/pillar.ts';
import { londonClock } from '../../../content/model/time/london-time.ts';
import type { Issue } from '../../snapshot/mapping/context.ts';
import { toDocument } from '../../snapshot/to-document.ts';
import type { Check, CheckedDocument } from '../check.ts';
import { lastPublic } from '../lookups/last-public.ts';
import { publicFactsFor } from '../lookups/public-facts.ts';

/** What stood in a year that has ended changes only with a note that the public reads, and such a note stays as it is. */
export const endedYearsKeepTheirMeaning: Check<CheckedDocument> = async ({ document, id, isUnfit, req }) => {
  // What does not fit yet cannot be compared; it is asked again once it does.
  if (document.collection !== 'pillars' || id === '' || isUnfit === true) return [];
  const source = req.payload.collections.pillars.config;
  const written = await lastPublic(req, 'pillars', id);
  const before = written === undefined ? undefined : toDocument(source, written, await publicFactsFor(req, source, written)).ok;
  if (before?.collection !== 'pillars') return [];
  return issuesBetween(before, document, londonClock(new Date()).day);
};

function issuesBetween(before: Pillar, after: Pillar, today: string): Issue[] {
  const years = new Set([...before.priorities, ...before.years, ...after.priorities].map(({ year }) => year));
  return [...years].flatMap((year): Issue[] => {
    if (lastDayOfYear(year) >= today) return [];
    // A pillar may be written about a year that is over: what was never public has no readers yet.
    const isMovedHere = after.priorities.some((one) => one.year === year && before.priorities.some(({ anchor }) => anchor === one.anchor));
    if (!isMovedHere && ![...before.priorities, ...before.years].some((one) => one.year === year)) return [];
    const index = after.years.findIndex((one) => one.year === year);
    const path = index === -1 ? ['years'] : ['years', index, 'notes'];
    const lost = lostNotes(before, after, year).map(({ text }) => ({
      path,
      reason: `${year} has ended, and the public reads the note “${text}” on it, which is gone or changed. Put it back as it was: notes stay. If it was wrong, add another that says so.`,
    }));
    const changes = hasNewNote(before, after, year) ? [] : changesInYear(before, after, year);
    if (changes.length === 0) return lost;
    const more = changes.length > 3 ? `, and ${changes.length - 3} more` : '';
    return [
      ...lost,
      {
        path,
        reason: `${year} has ended, and this changes ${changes.slice(0, 3).join(', ')}${more}. Add a note for the public under “Years that have ended” that says what you changed and why.`,
      },
    ];
  });
}
