import { describe, expect, it } from 'vitest';
import type { PayloadRequest } from 'payload';
import type { RichText } from '../../../content/model/fields/rich-text.ts';
import { lexical, story } from '../../../tests/support/written-like-an-officer.ts';
import { documentCollections } from '../../collections/documents/index.ts';
import { readForModel } from '../../snapshot/to-document.ts';
import { abbreviationsAreExplained } from './abbreviations-are-explained.ts';
import type { Advice, Adviser } from './advice.ts';
import { datesAreToCome } from './dates-are-to-come.ts';
import { headingsGoDownInSteps } from './headings-go-down-in-steps.ts';
import { linksSayWhereTheyLead } from './links-say-where-they-lead.ts';
import { numbersAreFigures } from './numbers-are-figures.ts';
import { isFileName } from './pictures-are-described.ts';
import { sentencesAreShort } from './sentences-are-short.ts';
import { tablesHaveHeadings } from './tables-have-headings.ts';
import { coreOf } from './titles-differ.ts';
import { whatIsPromisedIsThere } from './what-is-promised-is-there.ts';
import { wordsArePlain } from './words-are-plain.ts';

const paragraph = (text: string): RichText[number] => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const heading = (text: string, level: 2 | 3 | 4): RichText[number] => ({
  type: 'heading',
  level,
  id: text.toLowerCase(),
  children: [{ type: 'text', text }],
});
const link = (text: string, url = 'https://example.org/'): RichText[number] => ({
  type: 'paragraph',
  children: [{ type: 'link', to: { kind: 'url', url }, children: [{ type: 'text', text }] }],
});

/** What an adviser says of a story, as its officer wrote it. */
async function adviceOn(look: Adviser, body: RichText, more: Record<string, unknown> = {}): Promise<Advice[]> {
  const { read } = readForModel(documentCollections.news, {
    ...story({ summary: 'A hub.', whatChanges: 'Help.', ...more }),
    body: lexical(body),
  });
  return look({
    id: 'news-1',
    document: { ...read, collection: 'services' },
    today: '2026-11-29',
    req: undefined as unknown as PayloadRequest,
  });
}

const wordsIn = async (look: Adviser, text: string, more = {}) => (await adviceOn(look, [paragraph(text)], more)).map(({ words }) => words);
const reasons = (found: Advice[]) => found.map(({ weight, reason }) => `${weight}: ${reason}`);

describe('the words of a link', () => {
  it.each(['here', 'Click here', 'click here.', 'Read more', 'More information', 'this page', 'link', 'Download'])(
    'are an error where they are “%s”',
    async (words) => {
      expect(reasons(await adviceOn(linksSayWhereTheyLead, [link(words)]))).toEqual([
        `error: The link “${words}” does not say where it leads. Name the page, or what people can do there.`,
      ]);
    },
  );

  it.each(['Here to help', 'Download the plan', 'Read more about asthma', 'Opening hours'])('may be “%s”', async (words) => {
    expect(await adviceOn(linksSayWhereTheyLead, [link(words)])).toEqual([]);
  });

  it('are better than an address', async () => {
    expect(reasons(await adviceOn(linksSayWhereTheyLead, [link('https://example.org/a/b')]))).toEqual([
      'suggestion: The link “https://example.org/a/b” is an address, which screen readers spell out. Write what people find there.',
    ]);
  });
});

describe('headings', () => {
  it('may go down a step and up as far as they like', async () => {
    const body = [heading('One', 2), heading('Two', 3), heading('Three', 4), heading('Four', 2)];
    expect(await adviceOn(headingsGoDownInSteps, body)).toEqual([]);
  });

  it('may not skip a level, at the top of the text either', async () => {
    const found = await adviceOn(headingsGoDownInSteps, [heading('One', 3), heading('Two', 2), heading('Three', 4)]);
    expect(reasons(found)).toEqual([
      'error: The heading “One” is of level 3, and the one before it is of level 1. Make it a heading of level 2, so that nobody looks for one in between.',
      'error: The heading “Three” is of level 4, and the one before it is of level 2. Make it a heading of level 3, so that nobody looks for one in between.',
    ]);
  });
});

describe('what stands in for a picture', () => {
  it.each(['hub.jpg', 'IMG_2034', 'DSC0042', 'Screenshot 2026-11-29', 'front-door_final', 'photo 1'])('is a file’s name: “%s”', (words) => {
    expect(isFileName(words, 'front-door_final.png')).toBe(true);
  });

  it.each(['The front door', 'A map of Plymouth', 'Logo', 'Two people at a table', 'Photo of the door'])('may be “%s”', (words) => {
    expect(isFileName(words, 'logo.png')).toBe(false);
  });
});

describe('sentences', () => {
  const long =
    'People who live in the city and who would like to talk to somebody about money, housing, work or their health can walk in on any day of the week without an appointment.';

  it('are too long from 26 words on, and the sentence itself is marked', async () => {
    const found = await adviceOn(sentencesAreShort, [paragraph(`You can walk in. ${long}`)]);
    expect(found.map(({ words, weight }) => [words, weight])).toEqual([[long, 'suggestion']]);
    expect(found[0]?.reason).toBe('This sentence has 33 words. Make two of it: 25 words are as many as people take in.');
  });

  it('that are short are left alone, and so are other languages', async () => {
    expect(await wordsIn(sentencesAreShort, 'You can walk in. Somebody will talk to you.')).toEqual([]);
    expect(await wordsIn(sentencesAreShort, long, { language: 'pl' })).toEqual([]);
  });
});

it('proposes plain words for hard ones, and finds a word that stands there twice', async () => {
  const found = await adviceOn(wordsArePlain, [paragraph('We utilise the the hall in order to assist you prior to your visit.')]);
  expect(reasons(found)).toEqual([
    'suggestion: “utilise” is a hard word. Try “use”.',
    'suggestion: “in order to” is a hard word. Try “to”.',
    'suggestion: “prior to” is a hard word. Try “before”.',
    'suggestion: “the the” says a word twice. Take one of them out.',
  ]);
  expect(await wordsIn(wordsArePlain, 'Our address is at the door. However, it is open to all of you, and there is help.')).toEqual([]);
});

describe('abbreviations', () => {
  it('are marked once, where nobody says what they stand for', async () => {
    expect(await wordsIn(abbreviationsAreExplained, 'Ask the ICB. The ICB decides, with the VCSEs.')).toEqual(['ICB', 'VCSE']);
  });

  it.each([
    'The Integrated Care Board (ICB) decides. Ask the ICB.',
    'Ask the ICB (Integrated Care Board).',
    'Ask your GP or the NHS. A PDF is there.',
    'Come to PL4 8AA, on the A38, or see www.ICB.org.',
    'OPEN ALL DAY',
  ])('are fine in “%s”', async (text) => {
    expect(await wordsIn(abbreviationsAreExplained, text)).toEqual([]);
  });
});

describe('dates', () => {
  it('that have gone by are marked where the sentence is about what is to come', async () => {
    expect(await wordsIn(datesAreToCome, 'Apply by 3 March 2026. It opened on 3 March 2018.')).toEqual(['3 March 2026']);
  });

  it('that are to come, or have no year, are not', async () => {
    expect(await wordsIn(datesAreToCome, 'Apply by 29 November 2026, or from 3 March.')).toEqual([]);
  });
});

describe('numbers', () => {
  it.each([
    ['There are three rooms.', 'Write the number “three” in figures: 3. People find figures faster.'],
    ['We saw 12000 people.', 'Write 12000 with commas: 12,000.'],
    ['It cost £250000.', 'Write £250000 with commas: £250,000.'],
    ['Open 9am-5pm.', 'Write “9am to 5pm” rather than “9am-5pm”: a screen reader may not say the dash.'],
    ['For ages 5–11.', 'Write “5 to 11” rather than “5–11”: a screen reader may not say the dash.'],
    ['About 3.7 people wait.', 'Write 3.7 as a whole number, unless it is money, a dose or a test.'],
  ])('of “%s” are to be mended', async (text, reason) => {
    expect((await adviceOn(numbersAreFigures, [paragraph(text)])).map((found) => found.reason)).toEqual([reason]);
  });

  it.each([
    'In 2026, one of us saw 3 people on 01752 123456.',
    'Ring 116 123 or 0800 1111.',
    'Take 2.5 mg, pay £3.50, at 10.30am.',
    'On 2026-11-29, at https://example.org/12345/',
    '2018-03',
    'It has 1,250 rooms and version 2.1.3 of the twenty-two rules.',
    'Someone and often someone else, in tents.',
  ])('of “%s” are fine', async (text) => {
    expect((await adviceOn(numbersAreFigures, [paragraph(text)])).map((found) => found.reason)).toEqual([]);
  });
});

describe('what is promised', () => {
  const found = async (document: Record<string, unknown>, today = '2026-11-29') =>
    reasons(await whatIsPromisedIsThere({ id: '1', document, today, req: undefined as unknown as PayloadRequest }));
  const meeting = { collection: 'meetings', date: '2026-12-15', agenda: [{ title: 'Money', papers: [{ title: 'Budget' }] }] };
  const consultation = { collection: 'consultations', opens: { date: '2026-12-01' }, closes: { date: '2027-01-29' } };

  it('for a meeting is a suggestion before it, and an error once it is over', async () => {
    expect(await found(meeting)).toEqual([
      'suggestion: “Budget” is promised and not here yet: the page says “to follow”. Say where it is as soon as it is ready.',
    ]);
    expect(await found(meeting, '2026-12-16')).toEqual([
      'error: The meeting is over, and “Budget” is not here. Say where it is, or take it out.',
      'suggestion: The meeting is over and its minutes are not here. Add a draft of them, and say that they are to be agreed.',
    ]);
    expect(await found({ ...meeting, isCancelled: true }, '2026-12-16')).toEqual([]);
  });

  it('for a consultation is an error from the day people can answer, and its outcome is asked for after twelve weeks', async () => {
    const asking = { ...consultation, papers: [{ title: 'The plan' }, { title: 'The map', to: { kind: 'file', id: 'map' } }] };
    expect(await found(asking)).toEqual([
      'suggestion: “The plan” is promised and not here yet: the page says “to follow”. Say where it is as soon as it is ready.',
    ]);
    expect(await found(asking, '2026-12-01')).toEqual([
      'error: People can answer already, and “The plan” is not here. Say where it is, or take it out.',
    ]);
    expect(await found(consultation, '2027-04-23')).toEqual([]);
    expect(await found(consultation, '2027-04-24')).toEqual([
      'suggestion: It closed more than 12 weeks ago, and people who answered still wait. Say what came of it, or when you will.',
    ]);
  });
});

it('wants words over the columns of a table', async () => {
  const table = (headings: string[]): RichText[number] => ({
    type: 'block',
    block: { blockType: 'table', caption: 'Waiting times', headings, hasRowHeadings: false, rows: [['a', 'b']] },
  });
  expect(reasons(await adviceOn(tablesHaveHeadings, [table(['Place', '2,025'])]))).toEqual([
    'error: The first row of the table “Waiting times” is read out as the headings of its columns, and “2,025” is none. Write there what each column holds.',
  ]);
  expect(await adviceOn(tablesHaveHeadings, [table(['Place', 'Weeks'])])).toEqual([]);
});

it('finds titles alike whatever their order, endings and small words', () => {
  expect(coreOf('Support for Carers')).toBe(coreOf('The carer’s support'));
  expect(coreOf('Café in Plymouth')).toBe(coreOf('Plymouth cafe'));
  expect(coreOf('Support for carers')).not.toBe(coreOf('Support for parents'));
});
