import { describe, expect, it } from 'vitest';
import { isCrisis, needIn, phrasesOf } from './crisis.ts';

describe('somebody who may need help now', () => {
  it.each([...phrasesOf.despair, ...phrasesOf.danger])('is heard in “%s”', (words) => {
    expect(isCrisis(words)).toBe(true);
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
    ['I hate my life and I want to end it', 'despair'],
    ['cant sleep 2am', undefined],
    ['diet', undefined],
  ])('where they write “%s” is help with %s', (words, need) => {
    expect(needIn(words)).toBe(need);
  });

  it('is no crisis where they are low: what they ask for comes first', () => {
    expect(phrasesOf.low.filter(isCrisis)).toEqual([]);
  });
});
