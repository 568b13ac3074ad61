import type { ClientField } from 'payload';
import { wordsOf } from './form-words.ts';
import type { FormData } from './form-words.ts';

/** A part of a document that reads differently in two texts. */
export interface Part {
  /** Where it is, such as `title` or `category`, and what the form calls it. */
  path: string;
  label: string;
  mine: unknown;
  theirs: unknown;
  /** Who changed it since both began: where it is one person, their words are proposed. */
  changedBy: 'me' | 'them' | 'both';
  /** Whether one text can be put after the other. */
  canHaveBoth: boolean;
}

/** Which words a part is to have. */
export type Choice = 'mine' | 'theirs' | 'both';

/**
 * The parts in which two texts of a document differ, in the order of the form.
 * @param base what both began with, as far as it is known
 */
export function differingParts(
  fields: readonly ClientField[],
  { mine, theirs, base }: { mine: FormData; theirs: FormData; base: FormData },
): Part[] {
  return namedFields(fields).flatMap(({ path, label, isList }) => {
    // A form has the number of rows where a list has none.
    const [ours, other, before] = [mine, theirs, base].map((data) => (isList && !valueAt(data, path) ? [] : valueAt(data, path)));
    if (isSame(ours, other)) return [];
    const [byMe, byThem] = [!isSame(ours, before), !isSame(other, before)];
    const changedBy = byMe && !byThem ? 'me' : byThem && !byMe ? 'them' : 'both';
    return [{ path, label, mine: ours, theirs: other, changedBy, canHaveBoth: listOf(ours) !== undefined && listOf(other) !== undefined }];
  });
}

/** A document with the words that were chosen, made from the version that stands. */
export function together(mine: FormData, theirs: FormData, parts: Part[], choices: ReadonlyMap<string, Choice>): FormData {
  const data = structuredClone(mine);
  for (const part of parts) {
    const choice = choices.get(part.path) ?? 'mine';
    if (choice !== 'mine') setAt(data, part.path, choice === 'theirs' ? part.theirs : both(part));
  }
  return { ...data, updatedAt: theirs['updatedAt'], createdAt: theirs['createdAt'] };
}

/** What somebody reads of a value, a line for each paragraph or row. */
export function linesOf(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value === 'boolean') return [value ? 'Yes' : 'No'];
  if (typeof value !== 'object') return String(value).split('\n');
  if (Array.isArray(value))
    return value.flatMap((one: unknown) => (isRow(one) ? [linesOf(one).join(' · ')] : linesOf(one))).filter(Boolean);
  const record = value as Record<string, unknown>;
  const root = record['root'] as { children?: unknown[] } | undefined;
  if (root?.children) return root.children.map(textOf).filter(Boolean);
  return Object.entries(record)
    .filter(([name]) => !['id', 'blockType', 'relationTo'].includes(name))
    .flatMap(([, one]) => linesOf(one));
}

type NamedField = { path: string; label: string; isList: boolean };

function namedFields(fields: readonly ClientField[], within = '', group = ''): NamedField[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name ? namedFields(tab.fields, `${within}${tab.name}.`, labelOf(tab)) : namedFields(tab.fields, within, group),
      );
    if (field.type === 'ui') return [];
    if (!('name' in field) || !field.name) return 'fields' in field ? namedFields(field.fields, within, group) : [];
    if (field.name === 'id' || ('hidden' in field && field.hidden) || field.admin?.hidden) return [];
    if (field.type === 'group') return namedFields(field.fields, `${within}${field.name}.`, labelOf(field));
    const label = labelOf(field);
    const isList = field.type === 'array' || field.type === 'blocks';
    return [{ path: `${within}${field.name}`, label: group ? `${group}: ${label}` : label, isList }];
  });
}

function labelOf({ label, name }: { label?: unknown; name?: string }): string {
  if (typeof label === 'string') return label;
  const words = (name ?? '').replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function both({ mine, theirs }: Part): unknown {
  const [ours, other] = [listOf(mine) ?? [], listOf(theirs) ?? []];
  const there = new Set(other.map(wordsOfPart));
  const list = [...other, ...ours.filter((one) => !there.has(wordsOfPart(one)))];
  if (Array.isArray(theirs)) return list;
  const text = theirs as { root: object };
  return { ...text, root: { ...text.root, children: list } };
}

/** The rows of a list, or the paragraphs of a text. */
function listOf(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const children = (value as { root?: { children?: unknown } } | null | undefined)?.root?.children;
  return Array.isArray(children) ? children : undefined;
}

function isSame(one: unknown, other: unknown): boolean {
  return wordsOfPart(one) === wordsOfPart(other);
}

/** An empty list and none are the same. */
function wordsOfPart(value: unknown): string {
  return wordsOf({ value: Array.isArray(value) && value.length === 0 ? undefined : value });
}

function isRow(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(node: unknown): string {
  const { children, text, type, fields } = node as { children?: unknown[]; text?: string; type?: string; fields?: unknown };
  if (typeof text === 'string') return text;
  if (children) return children.map(textOf).join(type === 'list' || type === 'table' || type === 'tablerow' ? ' · ' : '');
  return fields === undefined ? '' : linesOf(fields).join(' · ');
}

function valueAt(data: FormData, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], data);
}

function setAt(data: FormData, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let place = data;
  for (const name of names) place = (place[name] ??= {}) as FormData;
  place[last] = value;
}
