import { needIn } from './crisis.ts';
import { wordClasses } from './crisis-phrases.ts';
import { stemOf } from './stem.ts';
import { wordsIn } from './tokenize.ts';

/** The most characters of a search that are told. */
const maxCharacters = 100;

/**
 * Whether the words of a search that found nothing may be shown to officers: nothing that may tell of a person (a number,
 * an address, a postcode), that somebody may need help now, or that somebody names themselves or theirs beside a danger, a
 * medicine or a death. The browser asks before it sends them, and the intake before it keeps them.
 */
export function isTellable(words: string): boolean {
  return words.length <= maxCharacters && needIn(words) === undefined && !isPersonal(words) && !isConfidence(words);
}

function isPersonal(words: string): boolean {
  return words.includes('@') || /(?:\d[\s-]?){5}/.test(words) || /\b[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}\b/i.test(words);
}

/** Whether somebody speaks of themselves or theirs, and of a danger, a medicine or a death. */
function isConfidence(text: string): boolean {
  const words = wordsIn(text);
  return words.some((word) => ownWords.has(word)) && words.some((word) => graveStems.has(stemOf(word)) || medicineEnding.test(word));
}

const ownWords = new Set('i im ive ill id me my mine myself we our us hes shes he she his her'.split(' '));

const graveStems = new Set(
  [
    'died die dies dying dead death killed kill suicide funeral buried cremated stillborn stillbirth miscarriage miscarried terminal murdered murder manslaughter drowned grief bereaved widow widowed widower lost',
    'danger dangerous hurt hurts harm attack attacked assault abuse abused abusive violent violence scared afraid unsafe threat threatened threatens threatening stalked raped rape hit hits beaten bruises knife blood bleeding overdose poison weapon police',
    'medicine medicines medication prescription prescribed dose antibiotics inhaler injection steroids chemo chemotherapy pill pills',
    wordClasses['medicine'] ?? '',
    wordClasses['poison'] ?? '',
  ]
    .flatMap((words) => words.trim().split(/\s+/))
    .map(stemOf),
);

/** How the names of medicines end. */
const medicineEnding =
  /(?:pril|sartan|olol|statin|prazole|mycin|cillin|cycline|azepam|zolam|oxetine|opram|traline|tyline|idone|apine|triptan|gliptin|gliflozin|formin|profen|codone|dronate|setron|lukast|parin|xaban)$/;
