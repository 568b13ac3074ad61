import { slugify } from '../../../content/model/addresses/slugify.ts';
import { compareFolder } from '../../../content/model/documents/editions.ts';
import { dayCodec } from '../../snapshot/mapping/codecs/dates.ts';
import { type Data, idOf, isRow, rowsOf } from '../../snapshot/mapping/fields.ts';
import type { ChangedEdition } from './changed-editions.ts';
import { type SaidOfChange, saidOfChange } from './said-of-change.ts';

/**
 * The rows of a publication's editions as they are published: each change of a public edition has become a correction of it, or
 * an edition of its own while the one before stays as it was. Corrections that are public stay, whatever the form sent.
 * @param today the day in London (YYYY-MM-DD), for what says no day of its own
 */
export function settleEditions(rows: readonly Data[], before: readonly Data[], changed: readonly ChangedEdition[], today: string): Data[] {
  const taken = new Set([...rows, ...before].map(slugOf));
  const earlier = new Map(before.map((row) => [slugOf(row), row]));
  return rows.flatMap((row): Data[] => {
    const { replacing: _said, ...settled } = row;
    const standing = earlier.get(slugOf(row));
    const kept = { ...settled, replacing: nothingSaid, corrections: rowsOf(standing?.['corrections']) };
    const isChanged = changed.some(({ slug }) => slug === slugOf(row));
    const said = isChanged ? saidOfChange(row) : undefined;
    if (standing === undefined || said === undefined) return [kept];
    if (said.kind === 'correction') return [{ ...kept, corrections: [...kept.corrections, correctionOf(row, standing, said, today)] }];
    return [newEdition(settled, said, { rows, today, taken }), asItWas(standing)];
  });
}

function correctionOf(row: Data, standing: Data, { note, on }: SaidOfChange, today: string): Data {
  return { on: on ?? dayCodec.toCms(today, nowhere), note, files: replacedFiles(rowsOf(standing['formats']), rowsOf(row['formats'])) };
}

/** The files that went, each with the one that took its place: in the same row, else in one of the same kind and language. */
function replacedFiles(before: readonly Data[], after: readonly Data[]): Data[] {
  const now = new Set(after.map(fileOf));
  return before.flatMap((format) => {
    const file = fileOf(format);
    if (file === undefined || now.has(file)) return [];
    const sameRow = after.find((one) => one['id'] === format['id']);
    const sameKind = after.find((one) => one['kind'] === format['kind'] && (one['language'] ?? 'en') === (format['language'] ?? 'en'));
    const by = fileOf(sameRow ?? sameKind ?? {});
    return [by === undefined ? { file } : { file, by }];
  });
}

function newEdition(
  row: Data,
  { note, on, label }: SaidOfChange,
  { rows, today, taken }: { rows: readonly Data[]; today: string; taken: Set<string> },
): Data {
  const { id: _id, ...rest } = row;
  const number = Math.max(...rows.map((one) => Number(one['number']) || 0)) + 1;
  return {
    ...rest,
    slug: freeSlug(label, taken),
    label,
    number,
    date: { precision: 'day', date: on ?? dayCodec.toCms(today, nowhere) },
    changeNote: note,
    status: { status: 'current' },
    formats: rowsOf(row['formats']).map(({ id: _row, ...format }) => format),
    replacing: nothingSaid,
    corrections: [],
  };
}

/** The edition as the public has it, superseded now. */
function asItWas(standing: Data): Data {
  const status = isRow(standing['status']) ? standing['status'] : {};
  return { ...standing, replacing: nothingSaid, status: status['status'] === 'withdrawn' ? status : { ...status, status: 'superseded' } };
}

function freeSlug(label: string, taken: Set<string>): string {
  const wanted = slugify(label);
  let slug = wanted;
  for (let count = 2; taken.has(slug) || slug === compareFolder; count += 1) slug = `${wanted}-${count}`;
  taken.add(slug);
  return slug;
}

function slugOf({ slug }: Data): string {
  return typeof slug === 'string' ? slug : '';
}

function fileOf({ file }: Data): string | undefined {
  return idOf(file);
}

/** The box, emptied: Payload takes no nothing for a group. */
const nothingSaid = { kind: null, label: null, note: null, on: null };

/** A day needs no other document to be written. */
const nowhere = { collectionOf: (): string => '' };
