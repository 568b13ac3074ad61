import { describe, expect, it } from 'vitest';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { readerOf } from '../../../content/model/reader/reader.ts';
import { unpackQuickIndex } from '../../../content/model/search/packed-quick-index.ts';
import { snapshotFrom } from '../../../content/model/snapshot.ts';
import { searchableIndex } from './searchable-index.ts';
import { everyLetter, isRealWord, loadEnglishWords } from './english-words.ts';
import { find } from './rank.ts';
import { searchOnStore } from '../../../tests/support/running/search-on-store.ts';

const reader = readerOf(snapshotFrom(sampleSnapshot()));
const site = searchOnStore(reader);
await site.publish({ reader, documents: new Set(reader.snapshot.documents.keys()) });
await loadEnglishWords(everyLetter);
const quickIndex = searchableIndex(unpackQuickIndex(site.base()), site.index(), isRealWord);
site.close();

const first = (words: string): string | undefined => find(words, quickIndex).results[0]?.path;
const firstThree = (words: string): string[] =>
  find(words, quickIndex)
    .results.slice(0, 3)
    .map(({ path }) => path);

const despairPages = ['/get-help-now/', '/guides/find-someone-to-talk-to/', '/services/support-at-the-cavern/'];

describe('somebody who searches', () => {
  it('is understood with a misspelt word, and told what was looked for', () => {
    const finds = find('wellbieng hub', quickIndex);
    expect(finds.results[0]?.path).toBe('/hubs/jan-cutting-healthy-living-centre/');
    expect(finds.corrected).toBe('wellbeing hub');
  });

  it('can have the words looked for as they were typed', () => {
    const finds = find('wellbieng', quickIndex, { isExact: true });
    expect(finds.corrected).toBeUndefined();
    expect(finds.results).toEqual([]);
  });

  it('is understood by the other words where a misspelt one is near to several', () => {
    expect(find('health coch', quickIndex).corrected).toBe('health coach');
    expect(find('sweing group', quickIndex).corrected).toBe('sewing group');
    expect(find('mold in my bedroom', quickIndex).corrected).toBe('mould in my bedroom');
  });

  it('is not “corrected” from one real word to another, nor with it in silence', () => {
    for (const word of ['heroin', 'pill', 'kidney', "she's", 'shes', "haven't", 'accidental', 'afternoon tea', 'czy mogę porozmawiać'])
      expect(find(word, quickIndex).corrected, word).toBeUndefined();
    expect([...find('waiting', quickIndex).terms]).not.toContain('writing');
    expect([...find('scared', quickIndex).terms]).not.toContain('shared');
  });

  it('is understood though one word is misspelt as officers know it', () => {
    expect(first('mental helth drop in')).toBe('/services/support-at-the-cavern/');
  });

  it('gets the page that is called just so before any other', () => {
    for (const { path, title } of [
      { path: '/topics/ageing-well/', title: 'Growing older' },
      { path: '/partners/one-gloucestershire/', title: 'one gloucestershire' },
      { path: '/creative-health/sample-nature-sketching/', title: 'Nature sketching' },
    ])
      expect(first(title), title).toBe(path);
  });

  it('is understood where a letter is left out, or “-ing” is written as it is said', () => {
    expect(find('diaetes', quickIndex).corrected).toBe('diabetes');
    expect(find('coahing', quickIndex).corrected).toBe('coaching');
    expect(find('lastin pain', quickIndex).corrected).toBe('lasting pain');
  });

  it('finds nothing where a chance word is all there is', () => {
    for (const words of ['cheap flights tenerife', 'premier inn bournemouth', 'carpet cleaning', 'camping sites', 'christmas market'])
      expect(find(words, quickIndex).results, words).toEqual([]);
  });

  it('is led to what there is in a language by its name, in English and in itself', () => {
    for (const [words, path] of [
      ['cymraeg', '/languages/welsh/'],
      ['urdu', '/languages/urdu/'],
      ['اردو', '/languages/urdu/'],
      ['polski', '/languages/polish/'],
      ['po polsku', '/languages/polish/'],
      ['українська', '/languages/ukrainian/'],
      ['limba romana', '/languages/romanian/'],
      ['BSL', '/languages/bsl/'],
      ['sign language', '/languages/bsl/'],
      ['easy read', '/languages/easy-read/'],
      ['interpreter', '/languages/'],
    ] as const)
      expect(first(words), words).toBe(path);
  });

  it('may write text-speak', () => {
    for (const words of ['some1 2 talk 2', 'nite', 'any1 2 talk 2 2nite', '10.30pm'])
      expect(firstThree(words), words).toContain('/services/support-at-the-cavern/');
  });

  it('may type nothing but a postcode or a town, and gets what is there', () => {
    for (const [words, path] of [
      ['PL2', '/areas/plymouth/'],
      ['PL2 2DD', '/areas/plymouth/'],
      ['GL50 1AA', '/areas/gloucestershire/'],
      ['gl12ab', '/areas/gloucester/'],
      ['cheltenham', '/areas/gloucestershire/'],
    ] as const)
      expect(first(words), words).toBe(path);
    expect(
      firstThree('PL2')
        .slice(1)
        .every((path) => quickIndex.shown(path)?.areas.includes('plymouth')),
    ).toBe(true);
    expect(find('PL30', quickIndex).place).toMatchObject({ kind: 'unknown postcode', postcode: 'PL30' });
    expect(find('stonehouse', quickIndex).place?.kind).toBe('several');
  });

  it('may paste a whole letter, of which the first forty words are read', () => {
    expect(first(`help me stop smoking please ${'and so on and on '.repeat(400)}`)).toBe('/services/stop-smoking/');
  });

  it('may ask a whole question', () => {
    expect(firstThree('where can I talk to someone tonight?')).toContain('/services/support-at-the-cavern/');
    expect(first('who pays for the NHS in Gloucestershire?')).toBe('/partners/nhs-gloucestershire/');
  });

  it('may say a time on the clock instead of a time of day', () => {
    for (const words of ['nowhere to go at 9pm', 'on my own at 10 pm', 'I am awake at 3am'])
      expect(firstThree(words), words).toContain('/services/support-at-the-cavern/');
  });

  it('may write A&E in any way', () => {
    const written = ['A&E', 'a & e', 'a and e'].map(firstThree);
    expect(written[0]).toContain('/topics/urgent-and-hospital-care/');
    expect(written[1]).toEqual(written[0]);
    expect(written[2]).toEqual(written[0]);
  });

  it('may use the singular or the plural', () => {
    expect(first('singing groups')).toBe('/creative-health/singing-for-breathing/');
    expect(first('singing group')).toBe('/creative-health/singing-for-breathing/');
  });

  it('may use other words for the same', () => {
    expect(first('quit cigarettes')).toBe('/services/stop-smoking/');
  });

  it('in despair gets help before anything else', () => {
    for (const words of [
      'suicidal',
      'I want to kill myself',
      'suicidal thoughts plymouth',
      'i want to dye i cant go on',
      'rather be dead than alone',
    ])
      expect(first(words), words).toBe('/get-help-now/');
    for (const words of ['i want to die', 'suicidal', 'I want to kill myself'])
      expect(firstThree(words), words).toEqual(expect.arrayContaining(despairPages));
  });

  it('gets what is in the area they name', () => {
    expect(first('counselling PL5')).toBe('/services/counselling-and-befriending/');
    expect(firstThree('lonely in plymouth')).not.toContain('/services/community-wellbeing-service/');
  });

  it('gets what is only there before what is everywhere', () => {
    expect(first('adult learning north prospect')).toBe('/services/learning-and-getting-online/');
  });

  it('who tells of themselves gets help before the subject', () => {
    expect(first('exercise classes for people who never exercise')).toBe('/programmes/we-can-move/');
    expect(firstThree('long term illness what can I do')).toContain('/guides/live-well-with-a-long-term-condition/');
  });

  it('gets the hubs to come when asking for the next or the other ones', () => {
    for (const words of ['next wellbeing hubs to open', 'where will the other hubs be'])
      expect(firstThree(words), words).toContain('/hubs/eleven-more-wellbeing-hubs/');
  });

  it('may speak of a situation instead of a service', () => {
    expect(first('nowhere to go in the evening')).toBe('/services/support-at-the-cavern/');
    expect(first('get off the sofa')).toBe('/programmes/we-can-move/');
    expect(first('husband died and im on my own')).toMatch(/counselling|community-wellbeing|find-someone/);
  });

  it('gets the story where the story is meant', () => {
    expect(first('more doctors coming to plymouth')).toMatch(/plymouth-new-gps|plymouth-primary-care|plymouth-international-gps/);
    expect(first('golden valley grant')).toMatch(/golden-valley/);
  });

  it('gets the list when asking for what it holds', () => {
    expect(first('news')).toBe('/news/');
    expect(first('what is on')).toBe('/events/');
  });

  it('sees results while the last word is unfinished', () => {
    expect(find('stop smok', quickIndex, { isTyping: true }).results[0]?.path).toBe('/services/stop-smoking/');
  });

  it('finds nothing where there is nothing', () => {
    expect(find('xylophone zzz', quickIndex, { isExact: true }).results).toEqual([]);
    expect(find('', quickIndex).results).toEqual([]);
  });

  it('gets an answer to anything that can be typed', () => {
    for (const words of ['&', '?', '___', '“', '\\', '👋', 'a', '…'.repeat(100), 'the '.repeat(200), '__proto__', 'constructor'])
      expect(() => find(words, quickIndex, { isTyping: true }), words).not.toThrow();
  });
});
