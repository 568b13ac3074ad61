import { collectionNames } from '../collection-names.ts';
import { recordOfPage, type SearchRecord } from '../search/search-record.ts';
import { isPhraseLanguage, languagePageAddress, languagePages, type LanguagePage, languagesAddress } from './language-pages.ts';
import { languageFacts } from './languages.ts';

/** What the page about sign language is called. */
export const signLanguageName = 'British Sign Language (BSL)';

/** What people type who look for something in a language: its name in English, in itself, and without its accents. */
const words: Readonly<Record<LanguagePage, string[]>> = {
  'easy-read': ['easy read', 'easyread', 'easy words', 'simple words', 'learning disability easy read', 'pictures and easy words'],
  cy: ['cymraeg', 'welsh', 'yn gymraeg', 'gymraeg', 'in welsh', 'welsh language'],
  pl: ['polski', 'polish', 'po polsku', 'in polish', 'polish language', 'jezyk polski', 'język polski'],
  ro: ['romana', 'română', 'romanian', 'in romana', 'limba romana', 'in romanian', 'romanian language'],
  uk: ['українська', 'ukrainian', 'українською', 'in ukrainian', 'ukrainska', 'ukrainian language'],
  ur: ['اردو', 'urdu', 'in urdu', 'اردو میں', 'urdu language', 'urdu me'],
  bsl: ['bsl', 'british sign language', 'sign language', 'signing', 'sign language interpreter', 'deaf'],
};

/** What people type who look for any other language. */
const anyLanguage = [
  'other languages',
  'another language',
  'languages',
  'translation',
  'translate',
  'translated',
  'interpreter',
  'i do not speak english',
  'no english',
  'not in english',
];

/** Search records of the pages about languages, so that a language's name in any spelling leads there. */
export const languageRecords: readonly SearchRecord[] = [
  record(languagesAddress, {
    title: 'Other languages and Easy Read',
    summary: 'What this site says in other languages, in Easy Read and in British Sign Language.',
    words: anyLanguage,
  }),
  ...languagePages.map((page) => {
    const { name, english } = isPhraseLanguage(page) ? languageFacts[page] : { name: signLanguageName, english: signLanguageName };
    return record(languagePageAddress(page), {
      title: name === english ? name : `${name} (${english})`,
      summary: `What this site says in ${english}, and how to ask for more.`,
      words: words[page],
    });
  }),
];

function record(path: string, { title, summary, words }: { title: string; summary: string; words: string[] }): SearchRecord {
  return recordOfPage({ path, card: { title, summary }, words, names: [collectionNames.pages.one] });
}
