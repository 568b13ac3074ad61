import type { Block, Field } from 'payload';
import type { z } from 'zod';
import type { Problem } from '../../../publish/change.ts';
import type { Issue, Path } from './context.ts';
import type { Blocks } from './codecs/codec.ts';
import { isRow, isShown, modelNameOf, namedFields, type NamedField } from './fields.ts';

/** A problem with the place the admin marks. */
export interface FieldProblem extends Problem {
  /** The field as Payload names it, such as `keyFacts.0.figure`. */
  path: string;
}

/** Issues as officers read them, each once. */
export function problemsFrom(issues: readonly Issue[], fields: Field[], value: unknown): FieldProblem[] {
  const problems = issues.map(({ path, reason }) => ({ ...placeOf(path, fields, value), reason }));
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !seen.has(key) && seen.add(key);
  });
}

/** What is said of one field. */
export interface Mark {
  path: string;
  /** What the field is called. */
  field: string;
  /** Everything that is wrong with it. */
  message: string;
}

/** Problems as a form marks them, which has one mark for a field: with several in one field, each says where it is. */
export function marksFrom(problems: readonly FieldProblem[]): Mark[] {
  return [...Map.groupBy(problems, ({ path }) => path)].map(([path, [first, ...others]]) => {
    const all = first === undefined ? [] : [first, ...others];
    if (all.length === 1) return { path, field: all[0]?.field ?? '', message: all[0]?.reason ?? '' };
    const [field = ''] = (first?.field ?? '').split(placeSeparator);
    const inside = (place: string): string => place.split(placeSeparator).slice(1).join(placeSeparator);
    return {
      path,
      field,
      message: all.map(({ field: place, reason }) => (inside(place) === '' ? reason : `${inside(place)}: ${reason}`)).join('\n'),
    };
  });
}

const placeSeparator = ' › ';

/** What the content model says against a value, as issues. */
export function issuesFrom(error: z.ZodError, value: unknown): Issue[] {
  return error.issues
    .flatMap((issue) => flatten(issue))
    .map((issue) => ({ path: issue.path, reason: reasonOf(issue, valueAt(value, issue.path)) }));
}

type ZodIssue = Omit<z.core.$ZodIssue, 'path'> & { path: (string | number)[]; [key: string]: unknown };

/** An issue with a union is about one of its choices: the one whose kind fits. */
function flatten(issue: z.core.$ZodIssue, before: PropertyKey[] = []): ZodIssue[] {
  const path = [...before, ...issue.path];
  const choices = issue.code === 'invalid_union' ? (issue.errors as z.core.$ZodIssue[][]) : [];
  const fitting = choices.find((issues) => issues.length > 0 && issues.every(({ path: [first] }) => first !== 'type'));
  if (fitting !== undefined) return fitting.flatMap((inner) => flatten(inner, path));
  return [{ ...issue, path: path.map((part) => (typeof part === 'number' ? part : String(part))) } as ZodIssue];
}

function reasonOf(issue: ZodIssue, value: unknown): string {
  if (value === undefined || value === null || value === '') return 'This is empty: fill it in.';
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue, value);
    case 'too_big':
      return tooBig(issue, value);
    case 'invalid_format':
      return `“${String(value)}” does not fit: ${expectation(issue)}.`;
    case 'invalid_value':
      return `“${String(value)}” is not one of the choices: ${listOf(issue['values'])}.`;
    case 'invalid_union':
      return isRow(value)
        ? 'This is not complete: choose one of the kinds it offers, and fill in what that asks for.'
        : `“${String(value)}” is not one of the choices.`;
    case 'unrecognized_keys':
      return `This holds something that the content model does not know (${listOf(issue['keys'])}). Please tell whoever looks after the site.`;
    case 'custom':
      return `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`;
    default:
      return `This does not fit the content model: ${issue.message}.`;
  }
}

function tooSmall(issue: ZodIssue, value: unknown): string {
  const min = String(issue['minimum']);
  if (typeof value === 'string') return `This is too short: write at least ${min} characters.`;
  if (Array.isArray(value))
    return value.length === 0 ? 'This is empty: fill it in.' : `There are ${value.length} here, and at least ${min} are needed.`;
  return `${String(value)} is too small: it must be ${min} or more.`;
}

function tooBig(issue: ZodIssue, value: unknown): string {
  const max = String(issue['maximum']);
  if (typeof value === 'string') return `This is too long: it has ${value.length} characters, and ${max} fit.`;
  if (Array.isArray(value)) return `There are ${value.length} here, and ${max} at most are allowed.`;
  return `${String(value)} is too large: it must be ${max} or less.`;
}

const expectations: Readonly<Record<string, string>> = {
  email: 'expected an e-mail address such as name@example.org',
  date: 'expected a day such as 2026-05-31',
  datetime: 'expected a moment',
};

function expectation({ format, message }: ZodIssue): string {
  const known = expectations[String(format)];
  if (known !== undefined) return known;
  return message.startsWith('Invalid') ? 'it is not written as the field asks' : message;
}

function listOf(values: unknown): string {
  return Array.isArray(values) ? values.join(', ') : String(values);
}

/** The words and the name of the field at a place; the nearest one above it, where the place is inside a text. */
function placeOf(path: Path, fields: Field[], value: unknown): { field: string; path: string } {
  const labels: string[] = [];
  const names: (string | number)[] = [];
  let level = fields;
  // Set where the place is inside a text: to the blocks that it may hold.
  let inText: Blocks | undefined;
  path.forEach((part, index) => {
    if (typeof part === 'number') {
      if (inText === undefined && names.length > 0) {
        names.push(part);
        labels[labels.length - 1] += ` ${part + 1}`;
      }
      return;
    }
    const block = part === 'block' && inText !== undefined ? blockAt(value, path.slice(0, index + 1), inText) : undefined;
    if (block !== undefined) {
      labels.push(String(block.labels?.singular ?? block.slug));
      level = block.fields;
      return;
    }
    const field = namedFields(level).find(
      (known) => modelNameOf(known) === part && isForThisKind(known, valueAt(value, path.slice(0, index))),
    );
    if (field === undefined) return;
    if (field.label !== false) labels.push(labelOf(field));
    if (inText === undefined) names.push(field.name);
    if (field.type === 'richText') inText ??= field.custom?.codec?.blocks ?? {};
    level = 'fields' in field ? field.fields : [];
  });
  return { field: labels.join(placeSeparator), path: names.join('.') };
}

/** Two fields can stand for one of the model's, each for one kind of value: the one for this kind. */
function isForThisKind(field: NamedField, siblings: unknown): boolean {
  return field.custom?.modelName === undefined || isShown(field, isRow(siblings) ? siblings : {});
}

function blockAt(value: unknown, path: Path, blocks: Blocks): Block | undefined {
  const found = valueAt(value, path);
  const blockType = isRow(found) ? found['blockType'] : undefined;
  return typeof blockType === 'string' && Object.hasOwn(blocks, blockType) ? blocks[blockType] : undefined;
}

function labelOf(field: NamedField): string {
  if (typeof field.label === 'string') return field.label;
  const words = field.name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) => (Array.isArray(inner) ? inner[Number(part)] : isRow(inner) ? inner[part] : undefined),
    value,
  );
}
