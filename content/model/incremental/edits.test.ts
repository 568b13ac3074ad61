import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reader, readerOf, type SnapshotReader } from '../reader/reader.ts';
import { snapshotFrom, type SnapshotData } from '../snapshot.ts';
import { topicsOf } from '../reader/topics.ts';
import { bundle, histories, shuffled, weight } from '../../../tests/support/content/edit-histories.ts';
import { type Call, everyQuestion } from '../../../tests/support/content/every-question.ts';
import { crowdedSample, sample } from '../../../tests/support/content/made-content.ts';

/** Ample: each history is checked against a reader that is made afresh after each of its edits. */
const timeout = 120_000;

// In portions, so that a busy computer needs no longer for one than a test may take.
describe('a reader with edits laid over it', { timeout }, () => {
  it.each([1, 2, 3, 4, 5, 6])('answers everything as one that is made from the same content, whatever the history (portion %i)', (seed) => {
    check(sample, { runs: 8, length: 6, share: 0.15, seed });
  });

  it.each([1, 2, 3, 4])('does so where lists have numbered pages and letters (portion %i)', (seed) => {
    check(crowdedSample(), { runs: 5, length: 5, share: 0.06, seed });
  });
});

/** @param share how many of all questions are asked */
function check(
  data: SnapshotData,
  { runs, length, share, seed: portion }: { runs: number; length: number; share: number; seed: number },
): void {
  const beginning = snapshotFrom(data);
  fc.assert(
    fc.property(histories(length), fc.nat(), (steps, seed) => {
      let reader = readerOf(beginning);
      let snapshot = beginning;
      const asked = new Map<string, Call>();
      const askMore = (): void => {
        for (const call of everyQuestion(reader)) {
          const text = JSON.stringify(call);
          if (weight(text, seed) / 2 ** 32 < (isBroad(call) ? share : 1)) asked.set(text, call);
        }
      };
      askMore();
      for (const some of steps) {
        const { edits, after } = bundle(snapshot, some);
        const before = answers(reader, asked);
        const edited = reader.with(edits);
        const scratch = readerOf(snapshotFrom(shuffled(after, seed)));

        expectSame(answers(reader, asked), before, 'the reader before the edit');
        const now = answers(edited.reader, asked);
        expectSame(now, answers(scratch, asked), 'the reader with the edit');
        expect(plain(edited.reader.routes)).toEqual(plain(scratch.routes));
        expect(plain(edited.reader.redirects)).toEqual(plain(scratch.redirects));
        expect(plain(edited.reader.brokenRedirects)).toEqual(plain(scratch.brokenRedirects));
        for (const id of [...after.images.keys(), ...after.files.keys()]) {
          expect(edited.reader.usesOf(id), id).toBe(scratch.usesOf(id));
          expect(edited.reader.isShown(id), id).toBe(scratch.isShown(id));
        }

        const missed = [...asked].filter(
          ([text, { question, values }]) =>
            !isDeepStrictEqual(before.get(text), now.get(text)) && !topicsOf(question, values).some((topic) => edited.topics.has(topic)),
        );
        expect(missed.map(([text]) => text)).toEqual([]);
        expect(plain(edited.routes)).toEqual(differences(reader.routes, edited.reader.routes));
        expect(plain(edited.redirects)).toEqual(differences(reader.redirects, edited.reader.redirects));
        for (const [text, { question, values }] of asked)
          if (
            ['document', 'card', 'address', 'phase', 'factsRunOut'].includes(question) &&
            !isDeepStrictEqual(before.get(text), now.get(text))
          )
            expect(edited.documents).toContain(values[0]);
        for (const kind of ['images', 'files'] as const)
          for (const id of new Set([...snapshot[kind].keys(), ...after[kind].keys()]))
            if (isPublic(reader, kind, id) !== isPublic(edited.reader, kind, id) || snapshot[kind].get(id) !== after[kind].get(id))
              expect(edited[kind]).toContain(id);

        reader = edited.reader;
        snapshot = after;
        askMore();
      }
    }),
    { numRuns: runs, seed: 20_261_128 + portion },
  );
}

/** Questions of which there are thousands with other arguments. */
function isBroad({ question }: Call): boolean {
  return ['document', 'card', 'address', 'phase', 'factsRunOut', 'list', 'count', 'listAddress'].includes(question);
}

function answers(reader: Reader, asked: ReadonlyMap<string, Call>): Map<string, unknown> {
  return new Map(
    [...asked].map(([text, { question, values }]) => [text, (reader[question] as (...values: unknown[]) => unknown)(...values)]),
  );
}

function expectSame(found: ReadonlyMap<string, unknown>, wanted: ReadonlyMap<string, unknown>, who: string): void {
  for (const [text, answer] of found) {
    const other = wanted.get(text);
    if (answer !== other && !isDeepStrictEqual(answer, other)) expect({ who, text, answer }).toEqual({ who, text, answer: other });
  }
}

function plain<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function differences<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Record<string, { before?: T; after?: T }> {
  const found: Record<string, { before?: T; after?: T }> = {};
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [old, young] = [before.get(path), after.get(path)];
    if (!isDeepStrictEqual(old, young))
      found[path] = { ...(old === undefined ? {} : { before: old }), ...(young === undefined ? {} : { after: young }) };
  }
  return found;
}

function isPublic(reader: SnapshotReader, kind: 'images' | 'files', id: string): boolean {
  return reader.snapshot[kind].has(id) && reader.isShown(id);
}
