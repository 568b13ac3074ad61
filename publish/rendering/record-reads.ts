import { hash } from 'node:crypto';
import { type Question, questions, type Reader } from '../../content/model/reader/reader.ts';
import { deepFreeze } from './deep-freeze.ts';

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
    if (!answers.has(call)) answers.set(call, deepFreeze(ask(reader, call)));
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

/** A call as the question and its arguments. */
export function readCall(call: Call): { question: Question; values: unknown[] } {
  const space = call.indexOf(' ');
  return { question: call.slice(0, space) as Question, values: JSON.parse(call.slice(space + 1)) as unknown[] };
}

function ask(reader: Reader, call: Call): unknown {
  const { question, values } = readCall(call);
  // JSON has no undefined: an argument that was left out comes back as null only inside arrays, and no question takes one.
  return (reader[question] as (...values: unknown[]) => unknown)(...values);
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
