import { describe, expect, it } from 'vitest';
import { stemOf } from './stem.ts';
import { contentWords, phraseKey, wordsIn } from './tokenize.ts';

describe('the words of a text', () => {
  it('are the same however initials are written', () => {
    for (const text of ['A&E', 'a & e', 'A and E', 'a e', 'A. & E.']) expect(wordsIn(text), text).toEqual(['ae']);
    for (const text of ['GP', 'G.P.', 'g p']) expect(wordsIn(text), text).toEqual(['gp']);
  });

  it('are parted at hyphens, commas and the like', () => {
    expect(wordsIn('self-referral, drop-in/hub')).toEqual(['self', 'referral', 'drop', 'in', 'hub']);
    expect(wordsIn('e-mail')).toEqual(['email']);
  });

  it('lose accents and apostrophes', () => {
    expect(wordsIn('Plymouth’s Café')).toEqual(['plymouths', 'cafe']);
  });

  it('hold numbers as they are meant', () => {
    expect(wordsIn('£20,000')).toEqual(['20000']);
    expect(wordsIn('20k')).toEqual(['20000']);
    expect(wordsIn('the five-year plan')).toEqual(['the', '5', 'year', 'plan']);
  });

  it('that say something are what a question is about', () => {
    expect(contentWords(wordsIn('where can I talk to someone tonight'))).toEqual(['talk', 'tonight']);
    expect(contentWords(wordsIn('what is on'))).toEqual(['what', 'is', 'on']);
  });
});

describe('a phrase', () => {
  it('is the same in another order, number or form', () => {
    expect(phraseKey(wordsIn('support groups for carers'))).toBe(phraseKey(wordsIn('carer supporting group')));
  });

  it('is the same however its apostrophes and accents are written', () => {
    expect(new Set(['carers', 'carer', 'carer’s', "carer's", 'carers’'].map((words) => phraseKey(wordsIn(words)))).size).toBe(1);
    expect(phraseKey(wordsIn('café'))).toBe(phraseKey(wordsIn('Cafe')));
  });

  it('keeps its little words where nothing much would be left', () => {
    expect(phraseKey(wordsIn('someone to talk to'))).not.toBe(phraseKey(wordsIn('talk')));
    expect(phraseKey(wordsIn('talk to someone'))).toBe(phraseKey(wordsIn('someone to talk to')));
  });
});

describe('a stem', () => {
  it('joins the words of a family', () => {
    for (const [one, other] of [
      ['volunteer', 'volunteering'],
      ['smoking', 'smokes'],
      ['pharmacies', 'pharmacy'],
      ['depressed', 'depression'],
      ['hub', 'hubs'],
      ['benefits', 'benefit'],
    ] as const) {
      expect(stemOf(one), one).toBe(stemOf(other));
    }
  });

  it('keeps apart words that only look alike', () => {
    for (const [one, other] of [
      ['hoping', 'hopping'],
      ['new', 'news'],
      ['plan', 'planet'],
      ['care', 'car'],
    ] as const)
      expect(stemOf(one), one).not.toBe(stemOf(other));
  });
});
