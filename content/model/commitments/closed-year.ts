import type { Pillar, Priority } from '../documents/pillar.ts';

/** A pillar as far as its years mean something. */
type Years = Pick<Pillar, 'priorities' | 'years'>;

/**
 * What an edit changes in the meaning of a year, each as the object of a sentence: “the words of ‘Care close to home’”. What is
 * only added (a later figure, more evidence, the first account of how the year went) changes nothing that stood there.
 */
export function changesInYear(before: Years, after: Years, year: string): string[] {
  const kept = new Map(after.priorities.map((priority) => [priority.anchor, priority]));
  const stood = before.priorities.filter((priority) => priority.year === year);
  const known = new Set(stood.map(({ anchor }) => anchor));
  return [
    ...stood.flatMap((priority) => changesInPriority(priority, kept.get(priority.anchor))),
    ...after.priorities
      .filter((priority) => priority.year === year && !known.has(priority.anchor))
      .map(({ title }) => `the priorities there were, by adding “${title}”`),
    ...changesInAccount(before, after, year),
  ];
}

function changesInPriority(before: Priority, after: Priority | undefined): string[] {
  if (after === undefined) return [`“${before.title}”, which was taken away`];
  const names = {
    title: 'the words',
    text: 'the words',
    year: 'the year',
    status: 'how far it had come',
    objective: 'the promise',
    continues: 'what it carried on',
  } as const;
  const changed = (Object.keys(names) as (keyof typeof names)[]).filter((name) => !isSame(before[name], after[name]));
  return [
    ...[...new Set(changed.map((name) => names[name]))].map((what) => `${what} of “${before.title}”`),
    ...before.measures.flatMap((measure) =>
      changesInMeasure(
        measure,
        after.measures.find(({ anchor }) => anchor === measure.anchor),
      ),
    ),
    ...before.evidence.filter((one) => !after.evidence.some((other) => isSame(one, other))).map(({ shows }) => `the evidence “${shows}”`),
  ];
}

type Measure = Priority['measures'][number];

function changesInMeasure(before: Measure, after: Measure | undefined): string[] {
  if (after === undefined) return [`the measure “${before.title}”, which was taken away`];
  const { values, ...meaning } = before;
  const { values: valuesAfter, ...meaningAfter } = after;
  return [
    ...(isSame(meaning, meaningAfter) ? [] : [`what the measure “${before.title}” counts`]),
    ...(values.every((one) => valuesAfter.some((other) => isSame(one, other))) ? [] : [`a figure of “${before.title}”`]),
  ];
}

function changesInAccount(before: Years, after: Years, year: string): string[] {
  const accountOf = ({ years }: Years) => years.find((one) => one.year === year);
  const [was, is] = [accountOf(before), accountOf(after)];
  const changed = (name: 'done' | 'notDone'): boolean => was !== undefined && was[name].length > 0 && !isSame(was[name], is?.[name]);
  return [...(changed('done') ? ['what was done'] : []), ...(changed('notDone') ? ['what was not done'] : [])];
}

/** The notes on a year that an edit takes away, or lets say something else. */
export function lostNotes(before: Years, after: Years, year: string): Note[] {
  return notesMissing(notesOn(before, year), notesOn(after, year));
}

/** Whether an edit adds a note on a year. */
export function hasNewNote(before: Years, after: Years, year: string): boolean {
  return notesMissing(notesOn(after, year), notesOn(before, year)).length > 0;
}

type Note = Pillar['years'][number]['notes'][number];

function notesOn({ years }: Years, year: string): Note[] {
  return years.filter((one) => one.year === year).flatMap(({ notes }) => notes);
}

function notesMissing(notes: readonly Note[], among: readonly Note[]): Note[] {
  return notes.filter((one) => !among.some((other) => isSame(one, other)));
}

/** Whether two values say the same; both come from the model's schema, so their fields stand in one order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
