/** The stem that words of one family share ("lonely" and "loneliness" apart, "volunteer" and "volunteering" together): Porter's algorithm of 1980. */
export function stemOf(word: string): string {
  // Several of what is known by its initials: "GPs", "PCNs".
  if (/^[b-df-hj-np-tv-xz]{2,4}s$/.test(word) && word !== 'nhs') return word.slice(0, -1);
  if (word.length < 4 || !/^[a-z]+$/.test(word) || unstemmed.has(word)) return word;
  return [plurals, pastAndIng, finalY, longEndings, shortEndings, lastEndings, finalE].reduce((stem, step) => step(stem), word);
}

/** Words that only look as if they came from another: "news" is not several of "new". */
const unstemmed = new Set(['news', 'pus', 'gas', 'lens', 'sepsis', 'arthritis', 'aids']);

const c = '[^aeiou]';
const v = '[aeiouy]';
const consonants = `${c}[^aeiouy]*`;
const vowels = `${v}[aeiou]*`;
const measureOver0 = new RegExp(`^(?:${consonants})?${vowels}${consonants}`);
const measureIs1 = new RegExp(`^(?:${consonants})?${vowels}${consonants}(?:${vowels})?$`);
const measureOver1 = new RegExp(`^(?:${consonants})?${vowels}${consonants}${vowels}${consonants}`);
const hasVowel = new RegExp(`^(?:${consonants})?${v}`);
const endsShort = new RegExp(`^${consonants}${v}[^aeiouwxy]$`);

function plurals(word: string): string {
  return word.replace(/^(.+?)(ss|i)es$/, '$1$2').replace(/^(.+?)([^s])s$/, '$1$2');
}

function pastAndIng(word: string): string {
  const eed = /^(.+?)eed$/.exec(word)?.[1];
  if (eed !== undefined) return measureOver0.test(eed) ? `${eed}ee` : word;
  const stem = /^(.+?)(?:ed|ing)$/.exec(word)?.[1];
  if (stem === undefined || !hasVowel.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return endsShort.test(stem) ? `${stem}e` : stem;
}

function finalY(word: string): string {
  const stem = /^(.+?)y$/.exec(word)?.[1];
  return stem !== undefined && hasVowel.test(stem) ? `${stem}i` : word;
}

const long: Readonly<Record<string, string>> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  isation: 'ise',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
};
const short: Readonly<Record<string, string>> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  alise: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
};

function longEndings(word: string): string {
  return replaced(word, long);
}

function shortEndings(word: string): string {
  return replaced(word, short);
}

function replaced(word: string, endings: Readonly<Record<string, string>>): string {
  for (const [ending, other] of Object.entries(endings)) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    return measureOver0.test(stem) ? stem + other : word;
  }
  return word;
}

function lastEndings(word: string): string {
  const stem =
    /^(.+?)(?:ement|ment|ance|ence|able|ible|ant|ent|ism|ate|iti|ous|ive|ize|ise|al|er|ic|ou)$/.exec(word)?.[1] ??
    /^(.+?[st])ion$/.exec(word)?.[1];
  return stem !== undefined && measureOver1.test(stem) ? stem : word;
}

function finalE(word: string): string {
  const stem = /^(.+?)e$/.exec(word)?.[1];
  const isDropped = stem !== undefined && (measureOver1.test(stem) || (measureIs1.test(stem) && !endsShort.test(stem)));
  const short = isDropped ? stem : word;
  return /ll$/.test(short) && measureOver1.test(short) ? short.slice(0, -1) : short;
}
