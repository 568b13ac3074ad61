import type { CollectionSlug, FlattenedField, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload';
import type { FactKind } from '../../../content/model/fields/fact.ts';
import { type Data, dataOf, isRow } from '../../snapshot/mapping/fields.ts';
import { hasSearchWords } from '../desk/has-search-words.ts';
import { findByTask } from './by-task.ts';
import type { FindAnswer } from './find.ts';
import type { Found } from './found.ts';
import { collectionsToFind, collectionsToPick, shownAs, whichCanBeChosen } from './shown-as.ts';

/** Found of one kind at most, and shown of all together. */
const max = { ofOneKind: 30, shown: 20 } as const;

/** Words that are looked for; further ones hardly narrow anything down. */
const maxWords = 8;

/** How deep words lie in a text: in a paragraph, in a list or a link, in a link of a list, in a list of a list. */
const levels = [2, 3, 4, 5] as const;

/** Characters of an excerpt on each side of the word. */
const around = 40;

/** What holds all the words somebody typed, whatever its kind and however far it is from public; what is called so comes first. */
export async function findByWords(
  typed: string,
  { onlyPages, of, kinds: ofFacts }: { onlyPages: boolean; of?: readonly string[]; kinds: readonly FactKind[] | undefined },
  req: PayloadRequest,
): Promise<FindAnswer> {
  const words = wordsIn(typed);
  if (words.length === 0) return { found: [], hasMore: false };
  const there = of === undefined ? collectionsToFind(req.payload) : collectionsToPick(req.payload);
  const kinds = there.filter((config) => (!onlyPages || hasSearchWords(config)) && (of === undefined || of.includes(config.slug)));
  const [tasks, ...ofKinds] = await Promise.all([
    onlyPages || of !== undefined ? [] : findByTask(words, req),
    ...kinds.map((config) => findOfKind(config, words, { ofFacts }, req)),
  ]);
  const ranked = ofKinds
    .flat()
    .sort((one, other) => rank(other, typed, words) - rank(one, typed, words) || (other.at ?? '').localeCompare(one.at ?? ''));
  // What is called so, where to do something about it, what only mentions it.
  const room = max.shown - tasks.length;
  const named = ranked.filter((found) => rank(found, typed, words) > 1).slice(0, room);
  const mentioning = ranked.filter((found) => rank(found, typed, words) <= 1).slice(0, room - named.length);
  return { found: [...named, ...tasks, ...mentioning], hasMore: ranked.length > room };
}

/** The words in what was typed: letters and figures of any language, so that a file's name comes apart at its dots and hyphens. */
function wordsIn(typed: string): string[] {
  return [...new Set(typed.toLowerCase().match(/[\p{L}\p{N}]+/gu))].slice(0, maxWords);
}

async function findOfKind(
  config: SanitizedCollectionConfig,
  words: readonly string[],
  { ofFacts }: { ofFacts: readonly FactKind[] | undefined },
  req: PayloadRequest,
): Promise<Found[]> {
  // What an account keeps besides is nobody's to look into.
  const paths = config.slug === 'users' ? ['name', 'email'] : searchedPaths(config.flattenedFields);
  const texts = new Set(config.flattenedFields.filter(({ type }) => type === 'richText').map(({ name }) => name));
  // MongoDB keeps a text as its nodes, and looks into those it is told of; SQLite keeps it as JSON.
  const isNodes = req.payload.db.name === 'mongoose';
  const columns = (path: string) =>
    isNodes && texts.has(path) ? levels.map((level) => `${path}.root.${'children.'.repeat(level)}text`) : [path];
  const everyWord = words.map((word): Where => ({ or: paths.flatMap(columns).map((path) => ({ [path]: { contains: word } })) }));
  const { docs } = await req.payload.find({
    collection: config.slug as CollectionSlug,
    where: { and: [...everyWord, ...whichCanBeChosen(config.slug, ofFacts)] },
    draft: true,
    sort: '-updatedAt',
    limit: max.ofOneKind,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  // A text with its marks is kept as JSON, which has words of its own; only what somebody reads counts.
  const matching = docs.map(dataOf).flatMap((doc) => {
    const read = paths.flatMap((path) => textsIn(valueAt(doc, path)));
    const all = read.join('\n').toLowerCase();
    return words.every((word) => all.includes(word)) ? [{ doc, texts: read }] : [];
  });
  const shown = await shownAs(
    matching.map(({ doc }) => doc),
    config,
    req,
  );
  return shown.map((found, index) => {
    const excerpt = excerptOf(found.title, matching[index]?.texts ?? [], words);
    return excerpt === undefined || excerpt === found.about ? found : { ...found, excerpt };
  });
}

/** The fields that hold words: those with a column of their own, and the texts. */
function searchedPaths(fields: FlattenedField[], within = ''): string[] {
  return fields.flatMap((field) => {
    const isStored = !('virtual' in field && field.virtual);
    if (!isStored || ('hidden' in field && field.hidden) || field.name === 'id') return [];
    const path = `${within}${field.name}`;
    if (field.type === 'text' || field.type === 'textarea' || field.type === 'email')
      return 'hasMany' in field && field.hasMany ? [] : [path];
    if (field.type === 'richText') return [path];
    return field.type === 'group' || field.type === 'tab' ? searchedPaths(field.flattenedFields, `${path}.`) : [];
  });
}

function valueAt(doc: Data, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isRow(value) ? value[name] : undefined), doc);
}

/** The words somebody reads in a value: a text itself, or those of a text with marks. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isRow(value)) return [];
  if (typeof value['text'] === 'string') return [value['text']];
  return [...textsIn(value['root']), ...textsIn(value['children'])];
}

/** A few words around the first one that is not in the title. */
function excerptOf(title: string, texts: readonly string[], words: readonly string[]): string | undefined {
  const missing = words.find((word) => !title.toLowerCase().includes(word));
  if (missing === undefined) return undefined;
  const text = texts.find((one) => one.toLowerCase().includes(missing));
  if (text === undefined) return undefined;
  const at = text.toLowerCase().indexOf(missing);
  const [from, to] = [Math.max(0, at - around), Math.min(text.length, at + missing.length + around)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replaceAll(/\s+/g, ' ').trim()}${to < text.length ? '…' : ''}`;
}

function rank({ title, collection }: Found, typed: string, words: readonly string[]): number {
  const name = title.toLowerCase();
  if (name === typed.trim().toLowerCase()) return 4;
  if (name.startsWith(words[0] ?? '') && words.every((word) => name.includes(word))) return 3;
  if (words.every((word) => name.includes(word))) return 2;
  return collection === 'files' ? 1 : 0;
}
