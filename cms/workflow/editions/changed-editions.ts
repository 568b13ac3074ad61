import type { Facts } from '../../snapshot/mapping/lay-facts-over.ts';
import { type Data, isRow, rowsOf } from '../../snapshot/mapping/fields.ts';
import { readForModel } from '../../snapshot/to-document.ts';
import type { Source } from '../../collections/public-fields.ts';

/** An edition that is public and would mean something else, or be gone. */
export interface ChangedEdition {
  slug: string;
  label: string;
  /** Its place among the editions as they are now; undefined where it is gone. */
  index: number | undefined;
  /** What of it is another now: “the text”, “a file”. Empty where it is gone. */
  what: string[];
}

/**
 * The editions of a publication whose meaning would change for the public. What is added (a format, an edition) changes nothing
 * that somebody linked to, and what a withdrawn edition loses is explained by the reason it was withdrawn for. What is put into
 * one that was emptied then is a change, as people knew it with other words; and so is that it holds again.
 */
export function changedEditions(source: Source, before: Data, after: Data, facts: Facts): ChangedEdition[] {
  const [earlier, later] = [before, after].map((data) => rowsOf(readForModel(source, data, facts).read['editions']));
  return (earlier ?? []).flatMap((edition): ChangedEdition[] => {
    const slug = String(edition['slug']);
    const index = later?.findIndex((one) => one['slug'] === slug) ?? -1;
    const now = later?.[index];
    const named = { slug, label: String(edition['label']) };
    if (now === undefined) return [{ ...named, index: undefined, what: [] }];
    const what = whatChanged(edition, now);
    return what.length === 0 ? [] : [{ ...named, index, what }];
  });
}

function whatChanged(before: Data, after: Data): string[] {
  const isOther = (name: string): boolean => !isAlike(before[name], after[name]);
  const isTakenOut = (name: string): boolean => isWithdrawn(after) && rowsOf(after[name]).length === 0;
  const wasTakenOut = (name: string): boolean => isWithdrawn(before) && rowsOf(before[name]).length === 0;
  return [
    ...(isWithdrawn(before) && !isWithdrawn(after) ? ['that it is withdrawn'] : []),
    ...(isOther('label') ? ['its name'] : []),
    ...(isOther('number') ? ['its number'] : []),
    ...(isOther('date') ? ['its date'] : []),
    ...(isOther('body') && (rowsOf(before['body']).length > 0 || wasTakenOut('body')) && !isTakenOut('body') ? ['the text'] : []),
    ...(isFileLost(before, after) || (wasTakenOut('formats') && rowsOf(after['formats']).length > 0) ? ['a file or a link'] : []),
  ];
}

/** Whether something that could be opened cannot be any more, or opens something else. */
function isFileLost(before: Data, after: Data): boolean {
  if (isWithdrawn(after) && rowsOf(after['formats']).length === 0) return false;
  const opened = ({ kind, language, file, url }: Data): string => JSON.stringify([kind, language ?? 'en', file ?? null, url ?? null]);
  const now = new Set(rowsOf(after['formats']).map(opened));
  return rowsOf(before['formats']).some((format) => !now.has(opened(format)));
}

function isWithdrawn({ status }: Data): boolean {
  return isRow(status) && status['status'] === 'withdrawn';
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
