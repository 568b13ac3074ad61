import { firstWords } from '../search-query.ts';

/**
 * What somebody typed in full words: without text-speak ("some1 2 talk 2", "2nite"), without what an apostrophe joins to
 * a word ("she's"), and no more than its first forty words.
 */
export function spelledOut(text: string): string {
  return firstWords(text)
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\b(she|he|it|that|this|there|here|what|where|who|how|when|why|i|you|we|they)'(?:s|d|ll|re|ve|m)\b/g, '$1')
    .replace(/\b(\d{1,2})[.:]\d\d\s?(?=[ap]m\b)/g, '$1')
    .replace(/[\p{L}\d]+/gu, (word) => shortForms.get(word) ?? word)
    .replace(to, '$1 to')
    .replace(toDo, 'to $1')
    .replace(forWhom, 'for $1')
    .replace(helpFor, '$1 for');
}

/** A digit said aloud: "talk 2 some1", "2 talk", "4 my mum", "help 4". */
const to =
  /\b(talk|talking|speak|chat|listen|go|going|need|want|how|someone|anyone|everyone|nowhere|somewhere|where|able|try|trying|like|have|used|next) 2\b/g;
const toDo = /\b2 (talk|speak|chat|get|be|go|see|help|stop|meet|find|lose|learn|do|join|someone|anyone)\b/g;
const forWhom = /\b4 (my|me|a|the|you|your|good|free|ever|mum|dad|kids|children|people|men|women)\b/g;
const helpFor = /\b(help|looking|wait|waiting|somewhere|support|group|groups|place|care|good) 4\b/g;

const shortForms = new Map(
  Object.entries({
    '2nite': 'tonight',
    '2night': 'tonight',
    nite: 'night',
    nites: 'nights',
    '2day': 'today',
    '2moro': 'tomorrow',
    '2morrow': 'tomorrow',
    tmrw: 'tomorrow',
    tmoz: 'tomorrow',
    b4: 'before',
    l8: 'late',
    l8r: 'later',
    gr8: 'great',
    m8: 'mate',
    m8s: 'mates',
    h8: 'hate',
    w8: 'wait',
    w8ing: 'waiting',
    '4eva': 'for ever',
    '4ever': 'for ever',
    '2gether': 'together',
    some1: 'someone',
    sum1: 'someone',
    any1: 'anyone',
    ne1: 'anyone',
    every1: 'everyone',
    evry1: 'everyone',
    no1: 'nobody',
    u: 'you',
    ur: 'your',
    r: 'are',
    ppl: 'people',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    cuz: 'because',
    coz: 'because',
    dunno: 'do not know',
    wanna: 'want to',
    gonna: 'going to',
    gotta: 'need to',
    hubby: 'husband',
    bf: 'boyfriend',
    gf: 'girlfriend',
    wknd: 'weekend',
    wk: 'week',
    hav: 'have',
    abt: 'about',
    nxt: 'next',
    txt: 'text',
  }),
);
