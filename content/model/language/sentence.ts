import type { ImpreciseDate } from '../fields/imprecise-date.ts';
import { weekdays } from '../fields/weekdays.ts';
import { dayFrom, months } from '../time/months.ts';

/** What can stand between braces in a sentence, each with what somebody who translates reads of it. */
export const slotNames = {
  day: 'a day of the week',
  'last day': 'the last of several days of the week',
  time: 'a time of day',
  'closing time': 'the time of day at which it ends',
  date: 'a date',
  place: 'the name of a place',
  price: 'an amount of money',
  phone: 'a telephone number',
} as const;

export type SlotName = keyof typeof slotNames;

/** What stands in a slot: a weekday, a time as HH:MM, a date, pounds, or words that stay as they are. */
export interface SlotValues {
  day?: (typeof weekdays)[number];
  'last day'?: (typeof weekdays)[number];
  time?: string;
  'closing time'?: string;
  date?: ImpreciseDate;
  place?: string;
  price?: number;
  phone?: string;
}

/** A part of a sentence: words, or the name of a slot. */
export type SentencePart = string | { slot: SlotName };

/** The words and slots of a sentence, in order. What stands in braces and is no slot stays words. */
export function partsOf(sentence: string): SentencePart[] {
  return sentence
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const name = part.startsWith('{') && part.endsWith('}') ? part.slice(1, -1) : '';
      return isSlot(name) ? { slot: name } : part;
    });
}

/** The slots of a sentence, in order. */
export function slotsOf(sentence: string): SlotName[] {
  return partsOf(sentence).flatMap((part) => (typeof part === 'string' ? [] : [part.slot]));
}

/** What is wrong with a sentence by itself: braces that hold no slot, or one slot twice. Undefined where nothing is. */
export function flawOfSentence(sentence: string): string | undefined {
  const odd = partsOf(sentence).find((part) => typeof part === 'string' && /[{}]/.test(part));
  if (odd !== undefined)
    return `“${String(odd).trim()}” is no slot. Between braces can stand ${Object.keys(slotNames)
      .map((name) => `{${name}}`)
      .join(', ')}.`;
  const slots = slotsOf(sentence);
  const twice = slots.find((slot, index) => slots.indexOf(slot) < index);
  if (twice !== undefined) return `{${twice}} stands here twice. A sentence has each slot once.`;
  return undefined;
}

/** What is wrong with a translation: it must have the slots of the English sentence, each once, in any order. */
export function flawOfTranslation(english: string, words: string): string | undefined {
  const flaw = flawOfSentence(words);
  if (flaw !== undefined) return flaw;
  const [wanted, found] = [slotsOf(english), slotsOf(words)];
  const missing = wanted.find((slot) => !found.includes(slot));
  if (missing !== undefined) return `{${missing}} is missing. Put it where ${slotNames[missing]} belongs; Signpost fills it in.`;
  const extra = found.find((slot) => !wanted.includes(slot));
  if (extra !== undefined) return `{${extra}} is not in the English sentence. Take it out.`;
  return undefined;
}

/**
 * What stands in the slots of a sentence where it says the same as a text of the site: "{price} a session" fits
 * "£4 a session". Case, spaces and a full stop at the end make no difference. Undefined where it does not fit.
 */
export function fitSentence(sentence: string, text: string): SlotValues | undefined {
  const parts = partsOf(tidied(sentence));
  const found = new RegExp(
    `^${parts.map((part) => (typeof part === 'string' ? escaped(part) : `(${grammar[part.slot]})`)).join('')}$`,
    'i',
  ).exec(tidied(text));
  if (found === null) return undefined;
  const values: SlotValues = {};
  for (const [index, slot] of slotsOf(sentence).entries()) if (!fill(values, slot, found[index + 1] ?? '')) return undefined;
  return values;
}

const dayWords = weekdays.join('|');
const timeWords = String.raw`\d{1,2}(?:[:.]\d{2})? ?[ap]m|[01]?\d:\d{2}|2[0-3]:\d{2}|midday|noon|midnight`;

const grammar: Readonly<Record<SlotName, string>> = {
  day: dayWords,
  'last day': dayWords,
  time: timeWords,
  'closing time': timeWords,
  date: String.raw`\d{1,2} (?:${months.join('|')}) \d{4}`,
  place: '.+',
  price: String.raw`£\d+(?:,\d{3})*(?:\.\d{2})?`,
  phone: String.raw`\+?\d[\d ]{1,18}\d`,
};

function fill(values: SlotValues, slot: SlotName, text: string): boolean {
  switch (slot) {
    case 'day':
    case 'last day': {
      const day = weekdays.find((one) => one === text.toLowerCase());
      if (day !== undefined) values[slot] = day;
      return day !== undefined;
    }
    case 'time':
    case 'closing time': {
      const time = clockTime(text);
      if (time !== undefined) values[slot] = time;
      return time !== undefined;
    }
    case 'date': {
      const [day = '', month = '', year = ''] = text.split(' ');
      values.date = { precision: 'day', date: dayFrom(day, month, year) };
      return true;
    }
    case 'price':
      values.price = Number(text.replace(/[£,]/g, ''));
      return true;
    case 'place':
    case 'phone':
      values[slot] = text;
      return true;
  }
}

/** A time in English words as HH:MM; undefined for one that no clock shows. */
function clockTime(words: string): string | undefined {
  const text = words.toLowerCase().replace(' ', '');
  if (text === 'midday' || text === 'noon') return '12:00';
  if (text === 'midnight') return '00:00';
  const found = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/.exec(text);
  if (found === null) return undefined;
  const [, hours = '', minutes = '00', half] = found;
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'pm' ? 12 : 0);
  return hour > 23 || Number(minutes) > 59 ? undefined : `${String(hour).padStart(2, '0')}:${minutes}`;
}

function isSlot(name: string): name is SlotName {
  return Object.hasOwn(slotNames, name);
}

function tidied(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
