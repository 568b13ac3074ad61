import { setImmediate } from 'node:timers/promises';
import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import retextStringify from 'retext-stringify';
import { LRUCache } from 'lru-cache';
import { unified } from 'unified';
import type { Data } from '../../snapshot/mapping/fields.ts';

/** What a plugin says of some words. */
export interface Remark {
  /** The plugin. */
  source: 'readability' | 'repeated-words' | 'simplify';
  /** The words it is about, as they stand there. */
  words: string;
  /** What could stand instead; empty where nothing is proposed. */
  instead: string[];
}

/** Words that are plain enough here, or that the list has for other readers than ours. */
const plainEnough = [
  'address',
  'addressees',
  'aircraft',
  'all-of',
  'appropriate',
  'apparent',
  'assist',
  'assistance',
  'authorise',
  'benefit',
  'benefit-from',
  'combined',
  'contains',
  'currently',
  'delete',
  'effect',
  'employ',
  'ensure',
  'forward',
  'function',
  'however',
  'identical',
  'identify',
  'immediately',
  'initial',
  'is-responsible-for',
  'it-is',
  'maintain',
  'maximum',
  'minimum',
  'monitor',
  'multiple',
  'not-certain',
  'not-many',
  'not-often',
  'objective',
  'operate',
  'option',
  'overall',
  'perform',
  'permit',
  'previous',
  'provide',
  'provided-that',
  'reflect',
  'regarding',
  'remain',
  'request',
  'require',
  'residence',
  'selection',
  'similar-to',
  'submit',
  'there-are',
  'there-is',
  'therefore',
  'type',
  'very',
  'vice',
  'warrant',
  'your-office',
];

/** The age from which somebody should find a sentence easy: the reading age the NHS writes for is lower, and long names of services count against it. */
const readingAge = 16;

const judge = unified()
  .use(retextEnglish)
  .use(retextSimplify, { ignore: plainEnough.map((rule) => rule.replaceAll('-', ' ')) })
  .use(retextRepeatedWords)
  .use(retextReadability, { age: readingAge, minWords: 12, threshold: 6 / 7 })
  .use(retextStringify);

/** Sentences stay as they are while somebody types in another: each is judged once. */
const judged = new LRUCache<string, Remark[]>({ max: 20_000 });

/** Sentences that are judged before others have their turn: a long page must not keep everybody else waiting. */
const atATime = 25;

/** Whether something is written in English, as it is where nothing else is said. */
export function isEnglish({ language }: Data): boolean {
  return typeof language !== 'string' || language === '' || language.startsWith('en');
}

/** What the plugins for plain English say of a passage. */
export async function remarksOn(passage: string): Promise<Remark[]> {
  const remarks: Remark[] = [];
  let fresh = 0;
  for (const sentence of sentencesOf(passage)) {
    const known = judged.get(sentence);
    if (known === undefined && (fresh += 1) % atATime === 0) await setImmediate();
    remarks.push(...(known ?? remarksOnSentence(sentence)));
  }
  return remarks;
}

/** The sentences of a passage, as they stand there. */
export function sentencesOf(passage: string): string[] {
  return [...new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(passage)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}

function remarksOnSentence(sentence: string): Remark[] {
  const { messages } = judge.processSync(sentence);
  const remarks = messages.flatMap(({ source, actual, expected }): Remark[] => {
    const name = source?.replace('retext-', '');
    if (name !== 'readability' && name !== 'repeated-words' && name !== 'simplify') return [];
    return typeof actual === 'string' ? [{ source: name, words: actual, instead: expected ?? [] }] : [];
  });
  judged.set(sentence, remarks);
  return remarks;
}
