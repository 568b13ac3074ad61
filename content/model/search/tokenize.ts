import { stemOf } from './stem.ts';

/**
 * The words of a text as search knows them: lower case, without accents, apostrophes or punctuation. A hyphen, `&` and a
 * comma part words; initials become one word however they are written ("A&E", "a and e", "A. & E."), and so do
 * small numbers ("five", "5") and sums ("£20,000", "20k").
 */
export function wordsIn(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘`´]/g, '')
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/\b(\d{1,3})k\b/g, '$1000')
    .replace(/\b(\d+)\s?(?:yrs?|y\/?o)\b/g, '$1 year')
    .replace(/\b(\d+)\s?hrs?\b/g, '$1 hour')
    .replace(/(?<![\d.])(\d+)\.(\d+)(?![\d.apm])/g, '$1p$2')
    .replace(/\b(\d+)s\b/g, '$1')
    .replace(/([a-z]{3})(\d)/g, '$1 $2')
    .replace(/\b([a-z])\.(?=\s?[a-z]\b)/g, '$1')
    .replace(/\b([a-hj-z])\s*(?:&|\+|\band\b|\bn\b)\s*([a-z])\b/g, '$1$2')
    .replace(/\b([a-z])-(?=[a-z]{2})/g, '$1');
  return joinInitials(folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')).map((word) => sameWords.get(word) ?? word);
}

/** The words that say what somebody looks for: the others ("where can I") are left out, unless there are no others. */
export function contentWords(words: readonly string[]): string[] {
  const content = words.filter((word) => !emptyWords.has(word));
  return content.length === 0 ? [...words] : content;
}

/** Whether a word says nothing by itself: "where", "the". */
export function isEmptyWord(word: string): boolean {
  return emptyWords.has(word);
}

/** The words of some texts that say something, each once. */
export function uniqueWords(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => wordsIn(text).filter((word) => !isEmptyWord(word))))];
}

/** Words that say little by themselves ("help", "support") and weigh less beside others. */
export function isWeak(word: string): boolean {
  return weakWords.has(word);
}

/**
 * One name for all the ways to write a phrase: the stems of its content words, each once, in order of the alphabet.
 * Where only one would be left of several ("someone to talk to", "walk in"), all its words count but articles.
 */
export function phraseKey(words: readonly string[]): string {
  return [...new Set(keyWords(words).map(stemOf))].sort().join(' ');
}

/** The words of a phrase that its key is made of. */
export function keyWords(words: readonly string[]): string[] {
  const content = contentWords(words);
  const spoken = words.filter((word) => !articles.has(word));
  return content.length === 1 && spoken.length > 1 ? spoken : content;
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Single letters in a row are initials: "G P", "a e". */
function joinInitials(words: string[]): string[] {
  const joined: string[] = [];
  let isInitials = false;
  for (const word of words) {
    const isLetter = /^[a-hj-z]$/.test(word);
    if (isLetter && isInitials) joined[joined.length - 1] += word;
    else joined.push(word);
    isInitials = isLetter;
  }
  return joined;
}

/** Words that are one to search however they are written: small numbers, and what people shorten. */
const sameWords = new Map<string, string>([
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index): [string, string] => [word, String(index + 1)]),
  ['sixteen', '16'],
  ['eighteen', '18'],
  ['cant', 'cannot'],
  ['carnt', 'cannot'],
  ['dr', 'doctor'],
  ['drs', 'doctors'],
  ['appt', 'appointment'],
  ['appts', 'appointments'],
  ['info', 'information'],
  ['tonite', 'tonight'],
  ['tel', 'telephone'],
  ['hosp', 'hospital'],
]);

const emptyWords: ReadonlySet<string> = new Set(
  `a about after all also am an and any are as at be because been before being but by can cannot cant could did do does doing dont down
  for from gets got had has have having he her here hers him his how i id if ill im in into is isnt it its ive just let like made make many may me
  might most much must my no nor not of off on once only or our out over own please r shall she should so some such than that thats the their
  them then there theres these they this those through to too u under until up upon us very was we were what whats when where wheres which while who whos
  whom whose why will with wont would you your yours near nearby someone somebody anyone anybody something anything thing things tell know go going
  come take use using really feel feeling stuff lot lots bit
  shes hes theyre theyve theyll youre youve youll weve wasnt werent hasnt havent hadnt didnt doesnt arent wouldnt couldnt shouldnt mustnt neednt
  whod wholl whove thatll thered itll itd hed theyd youd aint`.split(/\s+/),
);

const weakWords: ReadonlySet<string> = new Set(
  'help helping helps support supporting need needs needed want wants wanted get getting find finding look looking people person service services information info local best good bad advice free new year years month months week weeks day days time times more other never ever always still again doing making having giving putting keep keeps every cheap cheapest number numbers price prices date dates used sale buy selling compare best delivery repair repairs'.split(
    ' ',
  ),
);
