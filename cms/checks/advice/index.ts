import { abbreviationsAreExplained } from './abbreviations-are-explained.ts';
import type { Advice, AdvisedDocument, Adviser } from './advice.ts';
import { datesAreToCome } from './dates-are-to-come.ts';
import { filesOpenForEverybody } from './files-open-for-everybody.ts';
import { formatsKeepUp } from './formats-keep-up.ts';
import { headingsGoDownInSteps } from './headings-go-down-in-steps.ts';
import { linksSayWhereTheyLead } from './links-say-where-they-lead.ts';
import { numbersAreFigures } from './numbers-are-figures.ts';
import { outsideLinksAnswer } from './outside-links-answer.ts';
import { picturesAreDescribed } from './pictures-are-described.ts';
import { sentencesAreShort } from './sentences-are-short.ts';
import { tablesHaveHeadings } from './tables-have-headings.ts';
import { titlesDiffer } from './titles-differ.ts';
import { translationsAreCurrent } from './translations-are-current.ts';
import { whatIsPromisedIsThere } from './what-is-promised-is-there.ts';
import { wordsArePlain } from './words-are-plain.ts';

/** Every adviser, with what officers call the kind of thing it looks for, and whether it may find errors. */
const advisers = {
  'outside-links-answer': { name: 'Links to other websites', look: outsideLinksAnswer, findsErrors: true },
  'links-say-where-they-lead': { name: 'Words of links', look: linksSayWhereTheyLead, findsErrors: true },
  'headings-go-down-in-steps': { name: 'Order of headings', look: headingsGoDownInSteps, findsErrors: true },
  'pictures-are-described': { name: 'Pictures', look: picturesAreDescribed, findsErrors: true },
  'files-open-for-everybody': { name: 'Files', look: filesOpenForEverybody, findsErrors: true },
  'formats-keep-up': { name: 'Formats of an earlier edition', look: formatsKeepUp, findsErrors: false },
  'tables-have-headings': { name: 'Tables', look: tablesHaveHeadings, findsErrors: true },
  'what-is-promised-is-there': { name: 'Promised, and not there', look: whatIsPromisedIsThere, findsErrors: true },
  'sentences-are-short': { name: 'Long sentences', look: sentencesAreShort, findsErrors: false },
  'words-are-plain': { name: 'Hard words', look: wordsArePlain, findsErrors: false },
  'abbreviations-are-explained': { name: 'Abbreviations', look: abbreviationsAreExplained, findsErrors: false },
  'dates-are-to-come': { name: 'Dates gone by', look: datesAreToCome, findsErrors: false },
  'numbers-are-figures': { name: 'Numbers', look: numbersAreFigures, findsErrors: false },
  'translations-are-current': { name: 'Translations', look: translationsAreCurrent, findsErrors: false },
  'titles-differ': { name: 'Titles alike', look: titlesDiffer, findsErrors: false },
} as const satisfies Record<string, { name: string; look: Adviser; findsErrors: boolean }>;

/** The name of an adviser: what must hold where it finds nothing. */
export type AdviserName = keyof typeof advisers;

/** What officers call the kind of thing that an adviser looks for. */
export const adviserNames = Object.fromEntries(Object.entries(advisers).map(([key, { name }]) => [key, name])) as Record<
  AdviserName,
  string
>;

/** Everything that could be better in a document, errors first; only the errors where nothing else counts, which is much quicker. */
export async function adviseOn(advised: AdvisedDocument, { onlyErrors = false } = {}): Promise<(Advice & { check: AdviserName })[]> {
  const found: (Advice & { check: AdviserName })[] = [];
  // One after the other: they may read in a save's own transaction, which has one connection.
  for (const [check, { look, findsErrors }] of Object.entries(advisers) as [AdviserName, (typeof advisers)[AdviserName]][]) {
    if (onlyErrors && !findsErrors) continue;
    for (const advice of await look(advised)) if (!onlyErrors || advice.weight === 'error') found.push({ ...advice, check });
  }
  return [...found.filter(({ weight }) => weight === 'error'), ...found.filter(({ weight }) => weight !== 'error')];
}
