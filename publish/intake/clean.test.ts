import { describe, expect, it } from 'vitest';
import { cleanText, plainWords } from './clean.ts';

describe('a sentence', () => {
  it.each([
    ['  two  spaces\tand a tab ', 'two spaces and a tab'],
    ['one\r\n\r\n\r\n\r\ntwo\rthree', 'one\n\ntwo\nthree'],
    ['a\u0000b\u001bc\u202ed', 'abcd'],
    ['Gr\u0075\u0308\u00dfe 👩🏽‍⚕️', 'Grüße 👩🏽‍⚕️'],
    ['<b>"it’s"</b> & more', '<b>"it’s"</b> & more'],
    ['open 9 to 5, room 12, 23 March 2018, £1,200', 'open 9 to 5, room 12, 23 March 2018, £1,200'],
    ['+44 (0)1752 123456 and 01752.123.456', '[number removed] and [number removed]'],
    ['lone \ud800 half', 'lone \ufffd half'],
  ])('%j becomes %j', (typed, clean) => expect(cleanText(typed)).toBe(clean));
});

describe('the words of a search', () => {
  it.each([
    ['Hearing  Aids?', 'hearing aids'],
    ['A & E', 'a & e'],
    ['what’s on', "what's on"],
    ['"drop-in" (Plymouth)', 'drop-in plymouth'],
    ['- 111 -', '111'],
    ['ŻÓŁĆ', 'żółć'],
    ['<script>', 'script'],
    ['???', ''],
    ['me@example.org', ''],
    ['call 01752 123 456', ''],
  ])('%j are counted as %j', (typed, plain) => expect(plainWords(typed)).toBe(plain));
});
