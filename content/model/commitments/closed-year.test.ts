import { describe, expect, it } from 'vitest';
import type { DocumentOf } from '../documents/index.ts';
import { sampleSnapshot } from '../../sample/index.ts';
import { idOf } from '../../sample/names.ts';
import { changesInYear, hasNewNote, lostNotes } from './closed-year.ts';

type Pillar = DocumentOf<'pillars'>;

const pillar = sampleSnapshot().documents.find(({ id }) => id === idOf('pillars/sample-warmer-homes')) as Pillar;
const later = pillar.priorities.find(({ year }) => year !== '2025/26')!;

/** What an edit changes in the year that has ended. */
function changedBy(edit: (pillar: Pillar) => void): string[] {
  const edited = structuredClone(pillar);
  edit(edited);
  return changesInYear(pillar, edited, '2025/26');
}
const ended = ({ priorities }: Pillar) => priorities.find(({ year }) => year === '2025/26')!;

describe('a year that has ended', () => {
  it('is not changed by another year, a later figure or more evidence', () => {
    expect(
      changedBy((edited) => {
        edited.priorities = edited.priorities.filter(({ year }) => year === '2025/26');
        const measure = ended(edited).measures[0]!;
        measure.values.push({ value: 47, date: { precision: 'day', date: '2026-06-30' }, source: 'A later count' });
        ended(edited).evidence.push({ document: 'report', shows: 'It worked.' });
        ended(edited).measures.push({ ...measure, anchor: 'another', title: 'Another' });
      }),
    ).toEqual([]);
  });

  it('is not changed by the first account of how it went', () => {
    const silent = { ...pillar, years: [] };
    expect(changesInYear(silent, pillar, '2025/26')).toEqual([]);
  });

  it.each<[string, (pillar: Pillar) => void, string[]]>([
    ['other words', (edited) => void (ended(edited).title = 'Insulate homes'), ['the words of “Insulate the first 40 homes”']],
    ['another state', (edited) => void (ended(edited).status = 'done'), ['how far it had come of “Insulate the first 40 homes”']],
    [
      'another figure',
      (edited) => void (ended(edited).measures[0]!.values[0]!.value = 60),
      ['a figure of “Homes insulated by the end of the year”'],
    ],
    [
      'another way it should go',
      (edited) => void (ended(edited).measures[0]!.direction = 'down'),
      ['what the measure “Homes insulated by the end of the year” counts'],
    ],
    [
      'a priority that is taken away',
      (edited) => void (edited.priorities = edited.priorities.filter((one) => one !== ended(edited))),
      ['“Insulate the first 40 homes”, which was taken away'],
    ],
    ['another account', (edited) => void (edited.years[0]!.notDone = []), ['what was not done']],
    [
      'a priority that is added afterwards',
      (edited) => void edited.priorities.push({ ...ended(edited), anchor: 'late', title: 'Paint the hall' }),
      ['the priorities there were, by adding “Paint the hall”'],
    ],
    [
      'a priority that is moved there from another year',
      (edited) => void (edited.priorities.find(({ year }) => year !== '2025/26')!.year = '2025/26'),
      [`the priorities there were, by adding “${later.title}”`],
    ],
  ])('is changed by %s', (_, edit, changes) => {
    expect(changedBy(edit)).toEqual(changes);
  });
});

describe('the notes on a year that has ended', () => {
  const [earlier] = pillar.years[0]!.notes;
  const later = { on: '2026-11-29', text: 'We counted again.' };
  const withNotes = (...notes: Pillar['years'][number]['notes']): Pillar => ({ ...pillar, years: [{ ...pillar.years[0]!, notes }] });

  it('are kept where another is added', () => {
    const more = withNotes(earlier!, later);
    expect([lostNotes(pillar, more, '2025/26'), hasNewNote(pillar, more, '2025/26')]).toEqual([[], true]);
  });

  it('are lost where one goes or says something else', () => {
    const other = { ...earlier!, text: 'Nothing was changed.' };
    for (const notes of [[], [later], [other, later]]) expect(lostNotes(pillar, withNotes(...notes), '2025/26')).toEqual([earlier]);
    expect(lostNotes(pillar, { ...pillar, years: [] }, '2025/26')).toEqual([earlier]);
  });

  it('are no more for one that is said twice', () => {
    expect(hasNewNote(pillar, withNotes(earlier!, earlier!), '2025/26')).toBe(false);
  });
});
