import { describe, expect, it } from 'vitest';
import { sampleSnapshot } from '../../sample/index.ts';
import { phraseLanguages } from './languages.ts';
import { offeredIn, phraseFor, translatedInto } from './phrase-book.ts';
import { phrase } from './phrase.ts';
import { fitSentence, flawOfTranslation } from './sentence.ts';
import { labelSentences } from './standard-sentences.ts';

describe('a sentence with slots', () => {
  it('fits what a field says, and finds what differs', () => {
    expect(fitSentence('{price} a session', '£4 a session')).toEqual({ price: 4 });
    expect(fitSentence('{price} a session', '£2.50 a session.')).toEqual({ price: 2.5 });
    expect(fitSentence('{day}s, {time} to {closing time}', 'Tuesdays, 10:30am to midday')).toEqual({
      day: 'tuesday',
      time: '10:30',
      'closing time': '12:00',
    });
    expect(fitSentence('{day}, {time}', 'Sunday, 12am')).toEqual({ day: 'sunday', time: '00:00' });
    expect(fitSentence('From {date}', 'From 3 June 2027')).toEqual({ date: { precision: 'day', date: '2027-06-03' } });
    expect(fitSentence('Meet at {place}', 'Meet at Sample Hall (the back door)')).toEqual({ place: 'Sample Hall (the back door)' });
    expect(fitSentence('Ring {phone}', 'Ring 01632 960 123')).toEqual({ phone: '01632 960 123' });
    expect(fitSentence('Free', ' free. ')).toEqual({});
  });

  it('does not fit what says more, or something else', () => {
    for (const [sentence, text] of [
      ['Free', 'Free for members'],
      ['{price} a session', 'About £4 a session'],
      ['{day}s', 'Someday'],
      ['{time}', '25:00'],
      ['{time}', '13pm'],
      ['Free (of course)', 'Free of course'],
    ] as const)
      expect(fitSentence(sentence, text), `${sentence} | ${text}`).toBeUndefined();
  });

  it('has the same slots in its translation, and says in words which one is missing or too many', () => {
    expect(flawOfTranslation('{price} a session', '{price} y sesiwn')).toBeUndefined();
    expect(flawOfTranslation('{price} a session', 'y sesiwn')).toBe(
      '{price} is missing. Put it where an amount of money belongs; Signpost fills it in.',
    );
    expect(flawOfTranslation('Free', 'Am ddim {price}')).toBe('{price} is not in the English sentence. Take it out.');
    expect(flawOfTranslation('{price} a session', '{price} {price}')).toBe('{price} stands here twice. A sentence has each slot once.');
    expect(flawOfTranslation('{price} a session', '{pris} y sesiwn')).toBe(
      '“{pris}” is no slot. Between braces can stand {day}, {last day}, {time}, {closing time}, {date}, {place}, {price}, {phone}.',
    );
  });
});

describe('the phrases of a language', () => {
  const translated = (english: string, language: 'cy' | 'ur', words: string) => ({
    id: english,
    english,
    translations: [{ language, words, approvedOn: '2026-11-12', isSample: false }],
  });

  it('say a text by the sentence that is nearest to it', () => {
    const book = translatedInto('cy', [
      translated('{price} a session', 'cy', '{price} y sesiwn'),
      translated('£4 a session', 'cy', 'Pedair punt y sesiwn'),
    ]);
    expect(phraseFor('£4 a session', book)?.words).toBe('Pedair punt y sesiwn');
    expect(phraseFor('£5 a session', book)).toMatchObject({ words: '{price} y sesiwn', values: { price: 5 } });
    expect(phraseFor('£5 a year', book)).toBeUndefined();
  });

  it('are shown to the public once every label is approved in it', () => {
    const all = Object.values(labelSentences).map((english) => translated(english, 'ur', english));
    expect(offeredIn(all)).toEqual(['ur']);
    expect(offeredIn(all.slice(1))).toEqual([]);
  });

  it('of the sample are whole, have the slots of their sentences, and claim to be no more than samples', () => {
    const { phrases } = sampleSnapshot();
    expect(offeredIn(phrases)).toEqual([...phraseLanguages]);
    for (const one of phrases) {
      expect(phrase.safeParse(one).error?.issues).toBeUndefined();
      expect(one.translations.map(({ language }) => language)).toEqual([...phraseLanguages]);
      expect(one.translations.every(({ isSample }) => isSample)).toBe(true);
    }
  });
});
