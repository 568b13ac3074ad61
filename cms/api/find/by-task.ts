import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { lowerFirst } from '../../admin/formatting.ts';
import { helpPages } from '../../help/pages.ts';
import { readHelp } from '../../help/read-help.ts';
import type { Found } from './found.ts';

/** Words that hold a sentence together, or say that something is to be done, and not to what. */
const saysNothing: ReadonlySet<string> = new Set(
  (
    'a all an and are at be by can change changing correct could do does edit editing find for from get go how i in is it its me my of ' +
    'on or our please put s see set show the their this to update we what when where which who with you your'
  ).split(' '),
);

/** Words that ask for something new. */
const asksForNew: ReadonlySet<string> = new Set(['add', 'create', 'make', 'new', 'write']);

/** Shown of each at most: more would crowd out what is called so. */
const max = { lists: 3, help: 3 } as const;

/** Screens that are no lists, with the words that lead there besides their titles. */
const screens: readonly { title: string; place: string; words: string }[] = [
  { title: 'Your account', place: '/account', words: 'password second step passkey code app recovery sign in light dark name email' },
  { title: 'Figures', place: '/figures', words: 'readers reads visits statistics numbers how many opened searches ratings' },
  { title: 'Checks of the whole site', place: '/checks', words: 'report broken links faults errors quality' },
  {
    title: 'Set up your site',
    place: '/setup',
    words: 'checklist begin start sample remove accessibility statement privacy notice launch go public',
  },
  { title: 'Bring in another site', place: '/import', words: 'import export wordpress drupal csv old site addresses move migrate upload' },
  { title: 'Help', place: '/help', words: 'manual shortcuts keys tour first day' },
  { title: 'Edit this page', place: '/edit-page', words: 'bookmarklet public page address' },
];

/**
 * What helps somebody who typed what they want to do, such as “change a hub’s hours”: the lists, forms and screens where it is
 * done, then the pages of help that speak of it.
 */
export async function findByTask(words: readonly string[], req: PayloadRequest): Promise<Found[]> {
  const about = words.filter((word) => !saysNothing.has(word) && !asksForNew.has(word)).map(stemOf);
  if (about.length === 0) return [];
  const asksNew = words.some((word) => asksForNew.has(word));
  const [lists, help] = await Promise.all([placesFor(about, asksNew, req), helpOn(about)]);
  return [...lists, ...help];
}

async function placesFor(about: readonly string[], asksNew: boolean, req: PayloadRequest): Promise<Found[]> {
  const { collections, globals } = req.payload.config;
  const lists: Found[] = [];
  for (const config of collections) {
    const names = namesOf(config);
    if (lists.length >= max.lists || !about.some((word) => says(names, word))) continue;
    const all = `${names} ${labelsOf(config.flattenedFields)}`;
    if (!about.every((word) => says(all, word)) || !(await isShown(config, req))) continue;
    const { slug, labels } = config;
    const place = `/collections/${slug}`;
    if (asksNew && (await config.access.create({ req })) !== false)
      lists.push({
        ...empty,
        id: `${slug}/create`,
        title: `New ${lowerFirst(wordOf(labels.singular))}`,
        kind: 'Write one',
        place: `${place}/create`,
      });
    lists.push({ ...empty, id: slug, title: wordOf(labels.plural), kind: 'The list of all', place });
  }
  const settings = globals
    .filter(({ label, flattenedFields }) => about.every((word) => says(`${wordOf(label)} ${labelsOf(flattenedFields)}`, word)))
    .map(({ slug, label }): Found => ({ collection: 'globals', id: slug, title: wordOf(label), kind: 'Settings', state: '' }));
  const others = screens
    .filter(({ title, words }) => about.every((word) => says(`${title} ${words}`, word)))
    .map(({ title, place }): Found => ({ ...empty, id: place, title, kind: 'Screen', place }));
  return [...lists, ...settings, ...others];
}

const empty = { collection: 'commands', state: '' } as const;

async function isShown({ admin, access }: SanitizedCollectionConfig, req: PayloadRequest): Promise<boolean> {
  const { hidden } = admin;
  const isHidden = typeof hidden === 'function' ? hidden({ user: req.user as never }) : hidden;
  return !isHidden && (await access.read({ req })) !== false;
}

async function helpOn(about: readonly string[]): Promise<Found[]> {
  const speaking = (await pagesOfHelp()).flatMap(({ name, title, text }) => {
    if (!about.every((word) => says(`${title} ${text}`, word))) return [];
    const inTitle = about.filter((word) => says(title, word)).length;
    const sentence = text.split(/(?<=[.:?!])\s+/).find((one) => about.some((word) => says(one, word) && !says(title, word)));
    return [{ inTitle, found: { collection: 'help', id: name, title, kind: 'Help', state: '', place: `/help/${name}`, sentence } }];
  });
  return speaking
    .sort((one, other) => other.inTitle - one.inTitle)
    .slice(0, max.help)
    .map(({ found: { sentence, ...found } }): Found => ({ ...found, state: '', ...(sentence === undefined ? {} : { excerpt: sentence }) }));
}

interface HelpText {
  name: string;
  title: string;
  text: string;
}

/** Every page of help as plain words; they come with the code, so they are read once. */
let read: Promise<HelpText[]> | undefined;

function pagesOfHelp(): Promise<HelpText[]> {
  read ??= Promise.all(
    helpPages.map(async (name) => {
      const page = await readHelp(name);
      const text = (page?.html ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
      return { name, title: page?.title ?? '', text };
    }),
  );
  return read;
}

/** The names of a collection, as officers read them. */
function namesOf({ labels }: SanitizedCollectionConfig): string {
  return `${wordOf(labels.singular)} ${wordOf(labels.plural)}`;
}

/** What stands above the fields of a form. */
function labelsOf(fields: readonly FlattenedField[]): string {
  return fields
    .filter((field) => !('hidden' in field && field.hidden))
    .map((field) => {
      const within = 'flattenedFields' in field ? labelsOf(field.flattenedFields) : '';
      return `${'label' in field ? wordOf(field.label) : ''} ${within}`;
    })
    .join(' ');
}

function wordOf(label: unknown): string {
  return typeof label === 'string' ? label : '';
}

/** “hours” and “hour” are one word here. */
function stemOf(word: string): string {
  return word.length > 3 ? word.replace(/(?:ies|y)$/, 'i').replace(/([^s])s$/, '$1') : word;
}

/** Whether a text has a word, or one that it is a part of: “phone” is in “telephone”. */
function says(text: string, stem: string): boolean {
  return text
    .toLowerCase()
    .replaceAll(/ies\b|y\b/g, 'i')
    .includes(stem);
}
