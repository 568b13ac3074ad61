import type { z } from 'zod';
import { type Data, isRow } from '../../snapshot/mapping/fields.ts';

/** What stands where nothing was written yet. */
export const notWritten = 'Not written yet';

/** Faults that are mended at most: a document with more of them has to be written first. */
const maxFaults = 60;

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * Something that does not fit a schema yet, made to fit so that it can be looked at: what is missing gets a stand-in that
 * says so, and what cannot be mended is left out.
 * @returns undefined where too much is amiss
 */
export function withStandIns<T>(schema: z.ZodType<T>, written: unknown): T | undefined {
  let value = written;
  for (let fault = 0; fault < maxFaults; fault += 1) {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const [first] = result.error.issues;
    const mended = first && mend(schema, value, first);
    if (mended === undefined) return undefined;
    value = mended.value;
  }
  return undefined;
}

/** The value with one fault mended: by the first stand-in that helps, or by leaving out the part that cannot be mended. */
function mend<T>(schema: z.ZodType<T>, value: unknown, issue: Issue): { value: unknown } | undefined {
  const { path } = issue;
  const isGone = (changed: unknown, isSame: (other: Issue) => boolean): boolean => {
    const { error } = schema.safeParse(changed);
    return error === undefined || !error.issues.some(isSame);
  };
  const isWithin = (other: Issue): boolean => path.every((part, depth) => other.path[depth] === part);
  const isItself = (other: Issue): boolean => isWithin(other) && other.path.length === path.length && other.code === issue.code;
  const standIns = standInsFor(issue, valueAt(value, path)).map((standIn) => setAt(value, path, standIn));
  const begun = [[notWritten], [{}], {}].map((standIn) => setAt(value, path, standIn));
  const good =
    standIns.find((changed) => isGone(changed, isWithin)) ??
    // What is made of several parts is begun, and its parts are mended after it.
    [...standIns, ...begun].find((changed) => isGone(changed, isItself)) ??
    withoutEach(value, path).find((changed) => changed !== undefined && isGone(changed, isItself));
  return good === undefined ? undefined : { value: good };
}

function standInsFor(issue: Issue, value: unknown): unknown[] {
  const about = issue as Issue & { options?: unknown[]; values?: unknown[]; maximum?: unknown; keys?: string[] };
  if (about.keys !== undefined && isRow(value)) return [withoutKeys(value, about.keys)];
  if (about.options !== undefined) return about.options.toReversed();
  if (about.values !== undefined) return about.values;
  const shortened = typeof value === 'string' && typeof about.maximum === 'number' ? [value.slice(0, about.maximum)] : [];
  const now = new Date().toISOString();
  return [
    ...shortened,
    notWritten,
    [{ type: 'paragraph', children: [{ type: 'text', text: notWritten }] }],
    [],
    {},
    'not-written-yet',
    now.slice(0, 10),
    now,
    '09:00',
    // Kept for plays and films: nobody has it.
    '01632 960000',
    'https://example.org/',
    false,
    0,
    1,
    2000,
  ];
}

/** The value without the part at fault, then without the part around that, and so on. */
function withoutEach(value: unknown, path: Path): unknown[] {
  return path.map((_, depth) => removeAt(value, path.slice(0, path.length - depth)));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | undefined | null)?.[part], value);
}

function setAt(value: unknown, [first, ...rest]: Path, inner: unknown): unknown {
  if (first === undefined) return inner;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === first ? setAt(item, rest, inner) : item));
  const row: Data = isRow(value) ? value : {};
  return { ...row, [first]: setAt(row[String(first)], rest, inner) };
}

function removeAt(value: unknown, path: Path): unknown {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const around = valueAt(value, path.slice(0, -1));
  const left = Array.isArray(around)
    ? around.filter((_, index) => index !== last)
    : isRow(around)
      ? withoutKeys(around, [String(last)])
      : around;
  return setAt(value, path.slice(0, -1), left);
}

function withoutKeys(row: Data, keys: readonly string[]): Data {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));
}
