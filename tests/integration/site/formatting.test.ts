import { describe, expect, it } from 'vitest';
import type { SummaryPanel } from '../../../content/model/reader/card.ts';
import type { OpeningHours } from '../../../content/model/fields/opening-hours.ts';
import { linkAddress } from '../../../site/navigation/link-address.ts';
import { jsonForScript } from '../../../site/structured-data/json-for-script.ts';
import { bankHolidayWords, hoursSummary, shortWeekRows, weekRows } from '../../../site/formatting/opening-hours.ts';
import { stateOf, waysInWords } from '../../../site/cards/summary-panel-state.ts';
import { dateWords, dayWords, instantWords } from '../../../site/formatting/dates.ts';
import { sizeWords } from '../../../site/formatting/files.ts';
import { moneyWords } from '../../../site/formatting/numbers.ts';
import { joinWords } from '../../../site/formatting/sentences.ts';
import { spanWords, timeWords } from '../../../content/model/time/clock-words.ts';
import type { Reader } from '../../../content/model/reader/reader.ts';

describe('dates and times in words', () => {
  it('are written as people say them', () => {
    expect(dayWords('2018-03-23')).toBe('Friday 23 March 2018');
    expect(['00:00', '06:05', '12:00', '12:30', '18:00'].map(timeWords)).toEqual(['midnight', '6:05am', 'midday', '12:30pm', '6pm']);
    expect(spanWords({ opens: '18:00', closes: '23:00' })).toBe('6pm to 11pm');
    expect(spanWords({ opens: '00:00', closes: '00:00' })).toBe('all day');
  });

  it('are only as exact as what is known', () => {
    expect(dateWords({ precision: 'month', month: '2018-03' })).toBe('March 2018');
    expect(dateWords({ precision: 'year', year: 2018 })).toBe('2018');
    expect(dateWords({ precision: 'unknown' })).toBeUndefined();
  });

  it('count the day in London, where summer is an hour ahead', () => {
    expect(instantWords('2026-06-30T23:30:00Z')).toBe('1 July 2026');
    expect(instantWords('2026-12-31T23:30:00Z')).toBe('31 December 2026');
  });
});

describe('numbers in words', () => {
  it('give money, sizes and lists', () => {
    expect(moneyWords({ amount: 20_000, currency: 'GBP' })).toBe('£20,000');
    expect(moneyWords({ amount: 100_000_000, currency: 'GBP' })).toBe('£100 million');
    expect(moneyWords({ amount: 3.5, currency: 'GBP', per: 'session' })).toBe('£3.50 a session');
    expect([sizeWords(400), sizeWords(340_400), sizeWords(1_234_567)]).toEqual(['1 kB', '340 kB', '1.2 MB']);
    expect(joinWords(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

const evenings: OpeningHours = {
  week: (['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const).map((day) => ({
    day,
    spans: [{ opens: '18:00', closes: '23:00' }],
  })),
  seasons: [],
  exceptions: [],
  bankHolidays: { rule: 'as usual' },
};

describe('opening hours in words', () => {
  it('say a week that is always the same in a line', () => {
    expect(hoursSummary(evenings)).toBe('Every day, 6pm to 11pm');
  });

  it('put days with the same times together and leave closed days out of the line', () => {
    const week = (['monday', 'tuesday', 'wednesday'] as const).map((day) => ({
      day,
      spans: [
        { opens: '09:00', closes: '12:00' },
        { opens: '13:00', closes: '17:00' },
      ],
    }));
    expect(hoursSummary({ ...evenings, week })).toBe('Monday to Wednesday, 9am to midday and 1pm to 5pm');
    expect(shortWeekRows(week).at(-1)).toEqual({ days: 'Thursday to Sunday', times: 'Closed' });
    expect(weekRows(week)).toHaveLength(7);
  });

  it('say so where nobody knows what happens on bank holidays', () => {
    expect(bankHolidayWords({ ...evenings, bankHolidays: { rule: 'not known' } })).toBe(
      'Nobody has confirmed the hours on bank holidays: check before you go.',
    );
  });
});

describe('the state on a summary panel', () => {
  const summaryPanel = (more: Partial<SummaryPanel>): SummaryPanel => ({ phase: 'timeless', ...more });

  it('says that a hub is open, when, and how old that news is', () => {
    expect(
      stateOf(summaryPanel({ phase: 'open', openingHours: evenings, stateDate: { precision: 'month', month: '2018-03' } }), 'hubs'),
    ).toEqual({
      look: 'open',
      words: 'Open every day',
      note: 'As at March 2018',
    });
  });

  it('says when a vacancy closes, with the time where one is given', () => {
    const closes = { precision: 'day', date: '2026-06-05' } as const;
    expect(stateOf(summaryPanel({ phase: 'closing soon', stateDate: closes, stateTime: '12:00' }), 'vacancies')?.words).toBe(
      'Closing soon: Friday 5 June 2026 at midday',
    );
    expect(stateOf(summaryPanel({ phase: 'open', stateDate: closes }), 'vacancies')?.words).toBe('Closes Friday 5 June 2026');
  });

  it('says nothing where there is nothing to say', () => {
    expect(stateOf(summaryPanel({}), 'offers')).toBeUndefined();
  });

  it('names the ways in as a choice', () => {
    expect(waysInWords(['self-referral', 'GP referral', 'link worker'])).toBe('Refer yourself, ask your GP or ask a link worker');
  });
});

describe('links and data', () => {
  const reader = { address: () => undefined, file: () => undefined } as unknown as Reader;

  it('lead nowhere when their scheme is not safe or their target is not public', () => {
    expect(linkAddress({ kind: 'url', url: 'javascript:alert(1)' }, reader)).toBeUndefined();
    expect(linkAddress({ kind: 'document', id: 'draft' }, reader)).toBeUndefined();
    expect(linkAddress({ kind: 'url', url: 'https://example.org/' }, reader)).toBe('https://example.org/');
  });

  it('cannot end the script they stand in', () => {
    expect(jsonForScript({ name: '</script><!--' })).toBe('{"name":"\\u003c/script>\\u003c!--"}');
  });
});
