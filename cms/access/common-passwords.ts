/** The fewest characters a password may have. */
export const shortestPassword = 15;

/**
 * What is wrong with a password, in words, or nothing. Long enough, not one of the common ones or made of
 * nothing but those (NCSC and NIST SP 800-63B: length and a list, no rules about kinds of characters).
 */
export function weaknessOf(password: string, about: readonly string[] = []): string | undefined {
  if ([...password].length < shortestPassword)
    return `The password needs at least ${shortestPassword} characters. Three or four unrelated words are easy to remember.`;
  const plain = [...password.normalize('NFKD').toLowerCase()];
  if (new Set(plain).size < 5) return 'The password repeats the same few characters. Choose three or four unrelated words.';
  const personal = about.map((word) => word.toLowerCase()).filter((word) => word.length > 3);
  if (isMadeOf(plain, new Set([...commonWords, ...personal]))) {
    return 'The password is one of the common ones that are tried first, or is made of nothing but those, of figures or of your own name. Choose three or four unrelated words.';
  }
  return undefined;
}

/** Whether known words, runs, figures and signs are all there is to it; `P@ssw0rd!` is `password` and a sign. */
function isMadeOf(text: readonly string[], words: ReadonlySet<string>): boolean {
  const reachable = [true, ...Array.from<boolean>({ length: text.length }).fill(false)];
  const longest = Math.max(...[...words].map((word) => word.length));
  for (let end = 1; end <= text.length; end += 1) {
    for (let start = Math.max(0, end - longest); start < end && !reachable[end]; start += 1) {
      const part = text.slice(start, end);
      const isKnown =
        (part.length === 1 && !/\p{Letter}/u.test(part.join(''))) || isRun(part.join('')) || words.has(part.map(undisguised).join(''));
      reachable[end] = reachable[start] === true && isKnown;
    }
  }
  return reachable[text.length] === true;
}

function undisguised(character: string): string {
  const disguises: Record<string, string> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', $: 's', '5': 's', '7': 't' };
  return disguises[character] ?? character;
}

/** A run along the alphabet or a row of the keyboard, forwards or backwards, or one character again and again. */
function isRun(part: string): boolean {
  if (part.length < 4) return false;
  const backwards = [...part].reverse().join('');
  return rows.some((row) => row.includes(part) || row.includes(backwards)) || new Set(part).size === 1;
}

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];

// The words that the published lists of leaked passwords are built from, and those that suggest themselves here.
const commonWords = new Set(
  `password passwort passw pass pwd admin administrator root user login letmein welcome hello changeme change default secret
  test testing temp temporary guest master superman batman dragon monkey football baseball liverpool arsenal chelsea everton
  rangers celtic manchester united princess sunshine shadow michael jennifer jordan charlie george thomas jessica daniel
  ashley andrew joshua matthew hannah sophie summer winter spring autumn january february march april june july august
  september october november december monday tuesday wednesday thursday friday saturday sunday london england britain
  iloveyou ilove love you me my the is to in a an of and our this that mylove lovely babygirl angel flower cookie cheese
  chocolate computer internet server office windows microsoft google apple samsung facebook twitter instagram whatever trustno
  trustnoone starwars pokemon killer hunter ranger buster soccer hockey tigger ginger pepper maggie bailey harley jasper
  qwerty qwertz azerty asdf zxcv abc abcd qaz wsx qwe asd zxc
  nhs nhsuk health care council hospital doctor nurse surgery clinic wellbeing partnership signpost cms website publish
  gloucester gloucestershire plymouth devon hereford herefordshire one
  correct horse battery staple correcthorsebatterystaple`.split(/\s+/),
);
