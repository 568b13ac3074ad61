import type { Route } from '../../content/model/addresses/addresses.ts';
import { comparisonAddress } from '../../content/model/addresses/addresses.ts';
import type { ComparedEdition } from '../../content/model/reader/editions-to-compare.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { countChanges, type Row } from '../comparing/compare-texts.ts';
import { comparisonOf } from '../comparing/comparison.ts';
import { dateValue } from '../formatting/dates.ts';

/** Two editions of a publication, compared, for programs: what was said of the change, and what became of each piece of the text. */
export function comparisonData(route: Extract<Route, { kind: 'comparison-data' }>, reader: Reader): object {
  const { title, address, language, sampleNotice, earlier, later, notes, rows } = comparisonOf(route, reader);
  const origin = reader.origin();
  const edition = ({ slug, label, number, date, isWithdrawn }: Omit<ComparedEdition, 'body'>): object => ({
    url: `${origin}${address}${slug}/`,
    label,
    number,
    date: dateValue(date) ?? null,
    isWithdrawn,
  });
  return {
    publication: { title, url: origin + address, language, ...(sampleNotice === undefined ? {} : { sampleNotice }) },
    page: origin + comparisonAddress(address, route),
    earlier: edition(earlier),
    later: edition(later),
    changeNotes: notes.map(({ slug, label, date, changeNote }) => ({
      url: `${origin}${address}${slug}/`,
      label,
      date: dateValue(date) ?? null,
      note: changeNote ?? null,
    })),
    counts: rows === undefined ? null : countChanges(rows),
    text: rows === undefined ? null : rows.map(rowData),
  };
}

function rowData(row: Row): object {
  return row.kind === 'changed'
    ? { kind: row.kind, piece: row.after.kind, runs: row.runs }
    : { kind: row.kind, piece: row.piece.kind, text: row.piece.text };
}
