import { hash } from 'node:crypto';
import { type Question, questions, type Reader } from '../../content/model/reader.ts';
import { frozen } from './frozen.ts';

/** A question with its arguments, as text: the name, a space, the arguments as JSON. */
export type Call = string;

/** What a snapshot answers to calls. Each call is answered once; the answer is the same object ever after. */
export interface Answers {
  /** The answer to a call. */
  answer(call: Call): unknown;
  /** A hash of the answer to a call. */
  hash(call: Call): string;
}

/** Makes the answers of a reader. Answers stay as long as this object does: one for each snapshot. */
export function answersOf(reader: Reader): Answers {
  const answers = new Map<Call, unknown>();
  const answer = (call: Call): unknown => {
    if (!answers.has(call)) answers.set(call, frozen(ask(reader, call)));
    return answers.get(call);
  };
  return { answer, hash: (call) => hashOf(answer(call)) };
}

/**
 * A reader that writes down each call a page makes.
 * @returns the reader to hand to the page, and the calls, which fill while it renders
 */
export function recordReads(answers: Answers): { reader: Reader; calls: Set<Call> } {
  const calls = new Set<Call>();
  const ask =
    (question: Question) =>
    (...values: unknown[]): unknown => {
      const call = `${question} ${JSON.stringify(values)}`;
      calls.add(call);
      return answers.answer(call);
    };
  // Each question goes through the same recording; its types are those of the reader behind it.
  const reader = Object.fromEntries(questions.map((question) => [question, ask(question)])) as unknown as Reader;
  return { reader, calls };
}

/**
 * The calls whose answer is no longer what it was: identity first, then the hash.
 * @param recorded each call with the hash of its answer when a page last used it
 * @param before the answers that were current then, where they are still in memory
 */
export function changedCalls(recorded: ReadonlyMap<Call, string>, answers: Answers, before?: Answers): Set<Call> {
  const changed = new Set<Call>();
  for (const [call, known] of recorded) {
    if (before !== undefined && isIdentical(before.answer(call), answers.answer(call))) continue;
    if (answers.hash(call) !== known) changed.add(call);
  }
  return changed;
}

function ask(reader: Reader, call: Call): unknown {
  const space = call.indexOf(' ');
  const question = call.slice(0, space) as Question;
  const values = JSON.parse(call.slice(space + 1)) as unknown[];
  // JSON has no undefined: an argument that was left out comes back as null only inside arrays, and no question takes one.
  return (reader[question] as (...values: unknown[]) => unknown)(...values);
}

function isIdentical(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  return (
    Array.isArray(before) &&
    Array.isArray(after) &&
    before.length === after.length &&
    before.every((item, index) => item === after[index] && (item === null || typeof item === 'object'))
  );
}

/** Hashes of objects that never change (the snapshot's are frozen), so that a card in a hundred lists is hashed once. */
const hashes = new WeakMap<object, string>();

function hashOf(value: unknown): string {
  if (value === null || typeof value !== 'object') return `${typeof value} ${String(value)}`;
  const known = hashes.get(value);
  if (known !== undefined) return known;
  const text = Array.isArray(value) ? `[${value.map(hashOf).join()}]` : JSON.stringify(value);
  const made = hash('sha1', text, 'base64url');
  hashes.set(value, made);
  return made;
}
