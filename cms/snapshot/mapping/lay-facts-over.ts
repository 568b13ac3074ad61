import type { Field } from 'payload';
import { type FactKind, factKinds } from '../../../content/model/fields/fact.ts';
import { tidyTelephone } from '../../../content/model/fields/tidy-url.ts';
import type { Blocks } from './codecs/codec.ts';
import type { Issue, Path } from './context.ts';
import { type Data, idOf, isRow, modelNameOf, namedFields, type NamedField } from './fields.ts';

/** Facts by identifier, as the CMS stores them. */
export type Facts = ReadonlyMap<string, Data>;

/** No fact at all: whatever names one cannot be used. */
export const noFacts: Facts = new Map();

/** What an officer wrote, with the values of the facts that it uses. */
export interface LaidOver {
  written: Data;
  /** The fields of the content model that have their value from each fact, by its identifier. */
  used: ReadonlyMap<string, string[]>;
  /** Facts that are named and cannot be used: they are not among those given, or are of another kind. */
  issues: Issue[];
}

/** The field of a fact that holds its value, by kind. */
export const valueFields = {
  telephone: 'telephone',
  email: 'email',
  'opening hours': 'openingHours',
  price: 'price',
  'way in': 'wayIn',
  address: 'place',
} as const satisfies Record<FactKind, string>;

/** The kinds that can stand in a line of text. */
export const kindsInText = ['telephone', 'email', 'price'] as const satisfies FactKind[];

/** The inline block by which a fact stands in a line of text. */
export const factInTextSlug = 'fact';

/**
 * Puts the values of facts where an officer chose one instead of writing, so that everything after it sees plain values. What
 * names no fact stays the same object.
 */
export function layFactsOver(fields: Field[], written: Data, facts: Facts): LaidOver {
  const used = new Map<string, string[]>();
  const issues: Issue[] = [];
  const laid = inFields(fields, written, {
    path: [],
    factOf: (id) => facts.get(id),
    use: (id, path) => void used.set(id, [...new Set([...(used.get(id) ?? []), path.join('.')])]),
    note: (path, reason) => void issues.push({ path, reason }),
  });
  return { written: laid, used, issues };
}

/** The identifiers of the facts that something uses. */
export function factsNamedIn(fields: Field[], written: Data): string[] {
  const named = new Set<string>();
  const nowhere = { path: [], use: () => undefined, note: () => undefined };
  inFields(fields, written, { ...nowhere, factOf: (id) => (named.add(id), undefined) });
  return [...named];
}

/** Where in a document the facts are looked for, and what is done about them. */
interface Place {
  path: Path;
  factOf: (id: string) => Data | undefined;
  use: (id: string, path: Path) => void;
  note: (path: Path, reason: string) => void;
}

function inside(place: Place, ...path: Path): Place {
  return { ...place, path: [...place.path, ...path] };
}

function inFields(fields: Field[], data: Data, place: Place): Data {
  let laid = data;
  for (const field of namedFields(fields)) {
    const value = laid[field.name];
    if (field.custom?.factFor !== undefined) {
      const id = idOf(value);
      if (id !== undefined) laid = withFact(laid, { id, field, siblings: fields }, place);
      continue;
    }
    const after = inField(field, value, inside(place, modelNameOf(field)));
    if (after !== value) laid = { ...laid, [field.name]: after };
  }
  return laid;
}

function inField(field: NamedField, value: unknown, place: Place): unknown {
  switch (field.type) {
    case 'group':
      return isRow(value) ? inFields(field.fields, value, place) : value;
    case 'array':
      return Array.isArray(value)
        ? each(value, (row, index) => (isRow(row) ? inFields(field.fields, row, inside(place, index)) : row))
        : value;
    case 'richText':
      return isRow(value) && isRow(value['root'])
        ? sameOr(value, 'root', inNode(value['root'], field.custom?.codec?.blocks ?? {}, place))
        : value;
    default:
      return value;
  }
}

/** A group, row or document of which one field, or all of it, comes from a fact. The choice itself is left out. */
function withFact(data: Data, { id, field, siblings }: { id: string; field: NamedField; siblings: Field[] }, place: Place): Data {
  const { [field.name]: _choice, ...rest } = data;
  const factFor: { kind: FactKind; field?: string } | undefined = field.custom?.factFor;
  if (factFor === undefined) return rest;
  const { kind, field: target } = factFor;
  const fact = usable(id, [kind], inside(place, field.name));
  if (fact === undefined) return rest;
  const value = fact[valueFields[kind]];
  if (target !== undefined) {
    place.use(id, [...place.path, target]);
    return { ...rest, [target]: value };
  }
  place.use(id, place.path);
  // What it holds besides is no part of the fact, such as a row's own identifier.
  const replaced = new Set(namedFields(siblings).map(({ name }) => name));
  const kept = Object.fromEntries(Object.entries(rest).filter(([name]) => !replaced.has(name)));
  return { ...kept, ...(isRow(value) ? value : {}) };
}

function usable(id: string, kinds: readonly FactKind[], place: Place): Data | undefined {
  const fact = place.factOf(id);
  if (fact === undefined) {
    place.note(
      place.path,
      'The fact that is chosen here is not public. Publish the fact first, choose another, or write the words yourself.',
    );
    return undefined;
  }
  if (kinds.some((kind) => kind === fact['kind'])) return fact;
  const known = factKinds.find((kind) => kind === fact['kind']) ?? 'unknown';
  place.note(place.path, `The fact “${String(fact['title'])}” is of the kind ${known}, which does not fit here. Choose another.`);
  return undefined;
}

/** A node of a text with all that stands in it. */
function inNode(node: Data, blocks: Blocks, place: Place): Data {
  const { children } = node;
  const within = Array.isArray(children)
    ? sameOr(
        node,
        'children',
        each(children, (child) => (isRow(child) ? inChild(child, blocks, place, node['type'] === 'link') : child)),
      )
    : node;
  const fields = node['fields'];
  const block = isRow(fields) && node['type'] === 'block' ? blocks[String(fields['blockType']) as keyof Blocks] : undefined;
  return block === undefined || !isRow(fields) ? within : sameOr(within, 'fields', inFields(block.fields, fields, place));
}

function inChild(child: Data, blocks: Blocks, place: Place, isInLink: boolean): Data {
  const fields = child['fields'];
  if (child['type'] !== 'inlineBlock' || !isRow(fields) || fields['blockType'] !== factInTextSlug) return inNode(child, blocks, place);
  const id = idOf(fields['fact']);
  if (id === undefined) {
    place.note(place.path, 'A fact in this text is not chosen yet. Choose one, or take it out.');
    return wordsNode('');
  }
  const fact = usable(id, kindsInText, place);
  if (fact === undefined) return wordsNode('');
  place.use(id, place.path);
  const { words, url } = inLine(fact);
  return url === undefined || isInLink ? wordsNode(words) : linkNode(url, words);
}

/** What a fact says in a line, and the address by which people ring or write. */
function inLine(fact: Data): { words: string; url?: string } {
  const words = wordsInLine(fact) ?? '';
  if (fact['kind'] === 'telephone') return { words, url: `tel:${words.replaceAll(' ', '')}` };
  return fact['kind'] === 'email' ? { words, url: `mailto:${words}` } : { words };
}

/** What a fact says, as the public reads it; undefined of a kind that takes more than a line. */
export function wordsInLine(fact: Data): string | undefined {
  const kind = kindsInText.find((known) => known === fact['kind']);
  if (kind === undefined) return undefined;
  const words = String(fact[valueFields[kind]] ?? '').trim();
  return kind === 'telephone' ? tidyTelephone(words) : words;
}

function wordsNode(text: string): Data {
  return { type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 };
}

function linkNode(url: string, words: string): Data {
  return { type: 'link', version: 3, fields: { linkType: 'custom', url }, children: [wordsNode(words)] };
}

/** The same list where nothing of it is another. */
function each(list: unknown[], change: (item: unknown, index: number) => unknown): unknown[] {
  const changed = list.map(change);
  return changed.every((item, index) => item === list[index]) ? list : changed;
}

function sameOr(data: Data, name: string, value: unknown): Data {
  return data[name] === value ? data : { ...data, [name]: value };
}
