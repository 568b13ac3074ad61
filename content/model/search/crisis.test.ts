import { describe, expect, it } from 'vitest';
import { isCrisis, needIn } from './crisis.ts';
import { hearing } from './crisis-hearing.ts';
import { phrasesInOtherLanguages } from './crisis-languages.ts';
import { phrasesOf, wordClasses } from './crisis-phrases.ts';

/** A phrase in the plainest words it stands for. */
const said = (phrase: string): string =>
  phrase
    .split(' ')
    .map((place) => place.replace('+', '').split('/')[0] ?? '')
    .map((word) =>
      word === '<amount>' ? '20' : (wordClasses[/^<(.+)>$/.exec(word)?.[1] ?? '']?.trim().split(/\s+/)[0] ?? word.replace('*', '')),
    )
    .join(' ');

describe('somebody who may need help now', () => {
  it('is heard in every phrase there is', () => {
    const all = [...phrasesOf.despair, ...phrasesOf.danger, ...phrasesInOtherLanguages.despair, ...phrasesInOtherLanguages.danger];
    expect(all.map(said).filter((words) => !isCrisis(words))).toEqual([]);
  });

  it.each<[kind: string, ...words: string[]]>([
    ['slang and what is left out', 'i wanna die', 'unalive myself', 'gonna end it 2nite', 'sewerslide', 'want to yeet myself', 'kys'],
    ['other words for it', 'everyone would be better without me', 'i want to disappear', 'where to jump', 'cant see any future'],
    [
      'a medicine or a poison',
      'took all my meds',
      'i have taken too much paracetamol',
      'drank bleach',
      'swallowed 30 ibuprofen',
      'wrong dose',
    ],
    ['fear for a child', 'scared i will hurt my baby', 'someone touched my son', 'toddler ate a battery', 'missing child'],
    ['abuse by its names', 'coercive control', 'being stalked', 'forced marriage', 'fgm', 'he is gaslighting me', 'dad hits me'],
    ['the body', 'cant breathe', 'stroke', 'seizure', 'he has collapsed', 'blue lips', 'wont stop bleeding', 'throat closing up'],
    ['misspellings', 'slef harm', 'su1cide', 'suicde', 'overdoes of paracetamol', 'ambulanse', 'stranguled', 'tryed to kill myslef'],
    [
      'other languages',
      'samobójstwo',
      'nie chce zyc',
      'хочу померти',
      'مرنا چاہتا ہوں',
      'autolesión no, pero quiero morirme',
      'intihar',
      '自殺',
    ],
  ])('is heard in %s', (_, ...texts) => {
    expect(texts.filter((words) => !isCrisis(words))).toEqual([]);
  });

  it('is heard in English before the words of other languages have come', () => {
    const hear = hearing();
    const all = [...phrasesOf.despair, ...phrasesOf.danger].map(said);
    expect([...all, 'slef harm', 'kil myself'].filter((words) => !['despair', 'danger'].includes(hear(words) ?? ''))).toEqual([]);
    expect(hear('debt advice')).toBeUndefined();
  });

  it('is heard beside what only looks like danger', () => {
    expect(needIn('alcohol abuse and i want to die')).toBe('despair');
    expect(needIn('cannot cope with the stairs and i want to end it all')).toBe('despair');
  });

  it('is heard at both ends of a long text', () => {
    const long = 'i would like to know what there is for my mother in the village '.repeat(2_000);
    expect(needIn(`i want to die ${long}`)).toBe('despair');
    expect(needIn(`${long} my husband hits me`)).toBe('danger');
    expect(needIn(long)).toBeUndefined();
  });

  it.each([
    'i want to die',
    'I just want to die',
    'i dont wanna be here anymore',
    'I don’t want to be here',
    'I do not want to be alive',
    'im going to kill my self',
    'kil myself',
    'i feel sucidal',
    'suisidal thoughts',
    'feeling suicidle',
    'suiside',
    'self-harm',
    'selfharming',
    'my daughter is cutting herself',
    'I’ve taken an overdose',
    'overdoes of paracetamol',
    'took too many of my tablets',
    'my husband hits me',
    'my partner is abusive',
    'being hit at home',
    'i was raped',
    'I can’t go on',
    'i can not go on like this',
    'everyone would be better off without me',
    'my dad is having a stroke',
    'hart attack',
    'my friend wants to kill himself',
    'samaratins number',
    'what is the point of living theres no point living',
    'fucking want to end it all',
  ])('is heard in “%s”', (words) => {
    expect(isCrisis(words)).toBe(true);
  });

  it.each([
    'my mum died',
    'diet',
    'stop smoking',
    'killing time',
    'cost of living crisis',
    'alcohol abuse',
    'debt',
    'weekend',
    'how do I end my tenancy',
    'cut down drinking',
    'hitting my goals',
    'mental health',
    'someone to talk to tonight',
    'painkillers',
    'stroke recovery',
    'end of life care',
    'how do i get help with my weight',
    'can I go on my own',
    'where do I live',
    'safe haven',
    'tired of living alone',
    'tired of living in a damp flat',
    'cannot cope with stairs',
    'dying to meet people',
    'doctors strike',
    'refugee council',
    'odd jobs',
    'dog grooming',
    'food poisoning',
    'take control of my health',
    'dye my hair',
    'too much homework',
    'my back is killing me',
    'drinking too much',
    '',
  ])('is not heard in “%s”', (words) => {
    expect(isCrisis(words)).toBe(false);
  });
});

describe('what somebody may need', () => {
  it.each([
    ['i want to die', 'despair'],
    ['my husband threatened to kill me', 'danger'],
    ['chest pains', 'danger'],
    ['so depressed', 'low'],
    ['deppression', 'low'],
    ['hearing voices', 'low'],
    ['having a breakdown', 'low'],
    ['car breakdown cover', undefined],
    ['I hate my life and I want to end it', 'despair'],
    ['cant sleep 2am', undefined],
    ['diet', undefined],
  ])('where they write “%s” is help with %s', (words, need) => {
    expect(needIn(words)).toBe(need);
  });

  it('is no crisis where they are low: what they ask for comes first', () => {
    expect(phrasesOf.low.map(said).filter((words) => needIn(words) !== 'low')).toEqual([]);
  });
});
