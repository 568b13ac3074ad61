import { distanceOf } from './distance.ts';
import { plainOf } from './sound.ts';
import { stemOf } from './stem.ts';
import { wordsIn } from './tokenize.ts';

/**
 * What somebody who typed this may need now: `despair` is about their own life, `danger` about anybody's life or safety;
 * `low` is no crisis, but a kind word and a number to call do no harm. Misspelt or not, and with other words between. It
 * is better to show the help lines once too often.
 */
export type Need = 'despair' | 'danger' | 'low';

/** What somebody who typed this may need now, if anything. */
export function needIn(text: string): Need | undefined {
  const words = wordsOf(text);
  const isIn = (phrases: readonly (readonly string[])[]): boolean => phrases.some((phrase) => stands(phrase, words));
  if (isIn(harmless)) return undefined;
  return (['despair', 'danger', 'low'] as const).find((need) => isIn(phrases[need]));
}

/** Whether a life or somebody's safety may be at stake. */
export function isCrisis(text: string): boolean {
  const need = needIn(text);
  return need === 'despair' || need === 'danger';
}

/** What people type who may need help now. Each phrase counts with up to two other words between its own. */
export const phrasesOf: Readonly<Record<Need, readonly string[]>> = {
  despair: [
    'suicide',
    'suicidal',
    'kill myself',
    'killing myself',
    'kms',
    'want to die',
    'going to die',
    'ready to die',
    'rather die',
    'rather be dead',
    'not worth living',
    'no point going on',
    'wants to die',
    'wish dead',
    'better off dead',
    'better off without me',
    'better without me',
    'want to be dead',
    'end my life',
    'ending my life',
    'end it all',
    'end it',
    'ending it',
    'ending it all',
    'end the pain',
    'end everything',
    'take my life',
    'take own life',
    'took own life',
    'no reason to live',
    'no point living',
    'no point in life',
    'no will to live',
    'nothing to live for',
    'want not live',
    'not want live',
    'dont want live',
    'dont want alive',
    'not want alive',
    'dont want exist',
    'dont want be here',
    'not want be here',
    'dont want wake up',
    'never wake up',
    'tired of living',
    'sick of living',
    'cannot go on',
    'cannot cope',
    'cannot do this anymore',
    'cannot take it anymore',
    'cannot take any more',
    'cannot live like this',
    'given up on life',
    'give up on life',
    'goodbye note',
    'self harm',
    'selfharm',
    'self injury',
    'harm myself',
    'hurt myself',
    'hurting myself',
    'cut myself',
    'cutting myself',
    'cut my wrists',
    'slit my wrists',
    'burning myself',
    'hang myself',
    'hanging myself',
    'drown myself',
    'shoot myself',
    'top myself',
    'jump off',
    'samaritans',
  ],
  danger: [
    'kill me',
    'want to kill',
    'going to kill',
    'overdose',
    'overdosed',
    'over dose',
    'od',
    'too many tablets',
    'too many pills',
    'too many paracetamol',
    'all my tablets',
    'all my pills',
    'swallowed bleach',
    'swallowed battery',
    'poisoned',
    'not breathing',
    'stopped breathing',
    'is dying',
    'am dying',
    'unconscious',
    'passed out',
    'choking',
    'heart attack',
    'having stroke',
    'had stroke',
    'chest pain',
    'chest pains',
    'bleeding to death',
    'will not stop bleeding',
    'wont stop bleeding',
    'bleeding heavily',
    'stabbed',
    'anaphylaxis',
    'anaphylactic',
    'being hit',
    'hits me',
    'hit me',
    'hitting me',
    'beats me',
    'beat me',
    'beating me',
    'beaten up',
    'being beaten',
    'punches me',
    'punched me',
    'strangled',
    'strangles me',
    'strangling',
    'hurts me',
    'hurting me',
    'being hurt',
    'rapes me',
    'being abused',
    'abused',
    'abuses me',
    'abusing',
    'abusive',
    'abuse',
    'domestic violence',
    'violent partner',
    'violent husband',
    'violent boyfriend',
    'violent wife',
    'violent at home',
    'rape',
    'raped',
    'sexual assault',
    'sexually assaulted',
    'assaulted',
    'molested',
    'scared of my partner',
    'scared of my husband',
    'scared of my boyfriend',
    'scared of my dad',
    'afraid of my husband',
    'afraid of my partner',
    'threatened to kill',
    'threatens me',
    'locked me in',
    'forced to marry',
    'hurt someone',
    'hurt somebody',
    'harm someone',
    'in danger',
    'not safe',
    'unsafe',
    'dont feel safe',
    'emergency now',
    'emergency help',
    'urgent help',
    'need help now',
    'help me now',
    '999',
    'ambulance',
    'in crisis',
    'crisis now',
    'crisis',
    'crisis line',
    'crisis team',
  ],
  low: [
    'depressed',
    'depression',
    'feel hopeless',
    'feel worthless',
    'hate my life',
    'hate myself',
    'mental breakdown',
    'nervous breakdown',
  ],
};

/** What only looks like it. */
const harmlessPhrases: readonly string[] = [
  'cost of living crisis',
  'living crisis',
  'housing crisis',
  'gp crisis',
  'doctor crisis',
  'nhs crisis',
  'staffing crisis',
  'alcohol abuse',
  'substance abuse',
  'drug abuse',
  'ambulance waiting',
  'ambulance waits',
  'ambulance job',
  'ambulance jobs',
  'heart attack recovery',
  'after heart attack',
];

/** How many words may stand between those of a phrase. */
const maxBetween = 2;

/** How people write what the phrases say. */
const spoken = new Map([
  ['wanna', 'want'],
  ['gonna', 'going'],
  ['anymore', 'any more'],
  ['dnt', 'dont'],
  ['cba', 'cannot'],
  ['oding', 'overdose'],
  ['odd', 'overdose'],
]);

type Word = readonly string[];

const parted = (text: string): string[] =>
  wordsIn(
    text
      .replace(/\b(?:my self|(?:him|her)self|themsel(?:f|ves))\b/gi, 'myself')
      .replace(/\bcan not\b/gi, 'cannot')
      .replace(/\bdo not\b/gi, 'dont'),
  ).flatMap((word) => (spoken.get(word) ?? word).split(' '));

const phrases = { despair: phrasesOf.despair.map(parted), danger: phrasesOf.danger.map(parted), low: phrasesOf.low.map(parted) };
const harmless = harmlessPhrases.map(parted);
const known = [...new Set(Object.values(phrases).flat(2))];

/** The words of a text, each with what it may mean: itself, and words of the phrases that it is a misspelling of. */
function wordsOf(text: string): Word[] {
  return parted(text).map((word) => [word, ...known.filter((other) => isAlike(word, other))]);
}

function isAlike(word: string, other: string): boolean {
  if (word === other || stemOf(word) === stemOf(other)) return true;
  if (other.length < 4 || word.length < 3 || word[0] !== other[0]) return false;
  if (plainOf(word) === plainOf(other)) return true;
  return other.length >= 5 && word.length >= 4 && distanceOf(word, other, 2) <= (other.length >= 8 ? 2 : 1);
}

/** Whether the words of a phrase stand in a text, in their order. */
function stands(phrase: readonly string[], words: readonly Word[]): boolean {
  return words.some((_, from) => standsFrom(phrase, words, from));
}

function standsFrom([next, ...rest]: readonly string[], words: readonly Word[], from: number): boolean {
  if (next === undefined) return true;
  if (words[from]?.includes(next) !== true) return false;
  if (rest.length === 0) return true;
  for (let at = from + 1; at <= from + 1 + maxBetween; at += 1) if (standsFrom(rest, words, at)) return true;
  return false;
}
