import { describe, expect, it } from 'vitest';
import { telephonesIn } from './telephone-numbers.ts';

const numbersIn = (text: string): string[] =>
  telephonesIn(text, ['999', '111', '116 123'])
    .filter(({ isNumber }) => isNumber)
    .map(({ text: number }) => number);

describe('telephone numbers in a text', () => {
  it.each([
    ['In an emergency call 999. If you are not sure, call NHS 111.', ['999', '111']],
    ['Samaritans answer at any hour: 116 123.', ['116 123']],
    ['Call Samaritans on 116123, or ring 01632 960123.', ['116123', '01632 960123']],
    ['The desk is on 020 7946 0958 (weekdays).', ['020 7946 0958']],
  ])('are found: %s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each([
    'We helped 999 people, and 111 of them came back.',
    'It costs £116 123, which is 0.1234567890 of the whole.',
    'The NHS 10 Year Plan, page 111',
    'Call 9991 times',
    'NHS number 943 476 5919',
    'Between 2026-01-05 and 05-01-2026 09:00',
  ])('are not made of other numbers: %s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it('leave the text as it was', () => {
    const text = 'Call 999 now, or 116 123 later';
    expect(
      telephonesIn(text, ['999', '116 123'])
        .map(({ text: part }) => part)
        .join(''),
    ).toBe(text);
  });
});
