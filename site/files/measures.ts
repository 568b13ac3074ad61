import Papa from 'papaparse';
import { shownFor } from '../../content/model/commitments/evidence.ts';
import { newestFirst } from '../../content/model/commitments/measures.ts';
import type { Route } from '../../content/model/addresses/addresses.ts';
import { formula } from '../../content/model/data/formula.ts';
import type { Pillar, Priority } from '../../content/model/documents/pillar.ts';
import type { SimpleText } from '../../content/model/fields/simple-text.ts';
import { inlineWords, listWords } from '../../content/model/fields/simple-text.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { dateValue } from '../formatting/dates.ts';
import { linkAddress } from '../navigation/link-address.ts';

type MeasuresRoute = Extract<Route, { kind: 'measures' }>;

/** The fields of a line, in the order of the spreadsheet's columns. What does not apply is empty. */
const fields = [
  'kind',
  'year',
  'promise',
  'priority',
  'status',
  'measure',
  'value',
  'unit',
  'wanted',
  'date',
  'words',
  'source',
  'sourceAddress',
  'address',
  'notice',
] as const;

/** One line: a promise, a priority, a figure, a piece of evidence, or what was said when a year had ended. */
type Line = Partial<Record<(typeof fields)[number], string | number>>;

/** Spreadsheets know by it that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/** What a pillar promised, its figures and its evidence, as a spreadsheet. */
export function measuresCsv(route: MeasuresRoute, reader: Reader): string {
  const data = linesOf(pillarAt(route, reader), reader).map((line) => fields.map((field) => line[field] ?? ''));
  // Figures are numbers, which are no formula, and stay so.
  return byteOrderMark + Papa.unparse({ fields: [...fields], data }, { escapeFormulae: formula, newline: '\r\n' });
}

/** The same as JSON, with the same fields. */
export function measuresJson(route: MeasuresRoute, reader: Reader): string {
  const pillar = pillarAt(route, reader);
  const lines = linesOf(pillar, reader).map((line) => Object.fromEntries(fields.map((field) => [field, line[field] ?? ''])));
  const address = reader.origin() + (reader.address(pillar.id) ?? '');
  return `${JSON.stringify({ title: pillar.title, address, published: pillar.updated, lines }, null, 1)}\n`;
}

function pillarAt({ id, path }: MeasuresRoute, reader: Reader): Pillar {
  const pillar = reader.document(id);
  if (pillar?.collection !== 'pillars')
    throw new Error(`The document ${id} of ${path} is not a public pillar: expected one in the snapshot.`);
  return pillar;
}

function linesOf(pillar: Pillar, reader: Reader): Line[] {
  const page = reader.origin() + (reader.address(pillar.id) ?? '');
  const notice = pillar.sampleNotice === undefined ? {} : { notice: pillar.sampleNotice };
  const titles = new Map(pillar.objectives.map(({ anchor, title }) => [anchor, title]));
  const lines = [
    ...pillar.objectives.map(({ anchor, title, text = '' }): Line => ({
      kind: 'promise',
      promise: title,
      words: text,
      address: `${page}#${anchor}`,
    })),
    ...pillar.priorities.flatMap((priority) => priorityLines(priority, titles.get(priority.objective ?? ''), pillar, { page, reader })),
    ...pillar.years.flatMap(({ year, done, notDone }): Line[] => [
      ...accountLine('done', year, done, page),
      ...accountLine('not done', year, notDone, page),
    ]),
  ];
  return lines.map((line) => ({ ...line, ...notice }));
}

function priorityLines(
  priority: Priority,
  promise: string | undefined,
  pillar: Pillar,
  { page, reader }: { page: string; reader: Reader },
): Line[] {
  const { anchor, title, year, status, text, measures } = priority;
  const shared: Line = { year, ...(promise === undefined ? {} : { promise }), priority: title };
  const figures = measures.flatMap((measure) =>
    newestFirst(measure.values).map(({ value, date, source, to, note = '' }): Line => {
      const at = to && linkAddress(to, reader);
      return {
        ...shared,
        kind: 'figure',
        measure: measure.title,
        value,
        unit: measure.unit,
        wanted: measure.direction,
        date: dateValue(date) ?? '',
        words: note,
        source,
        ...(at === undefined ? {} : { sourceAddress: new URL(at, reader.origin()).href }),
        address: `${page}#${measure.anchor}`,
      };
    }),
  );
  const evidence = shownFor(pillar, priority, reader).evidence.map(({ card, date, below, label, shows = '' }): Line => ({
    ...shared,
    kind: 'evidence',
    date: dateValue(date) ?? '',
    words: shows,
    source: label === undefined ? card.title : `${card.title}, ${label}`,
    sourceAddress: reader.origin() + card.address + below,
    address: `${page}#${anchor}`,
  }));
  return [
    { ...shared, kind: 'priority', status: status ?? '', words: plainWords(text), address: `${page}#${anchor}` },
    ...figures,
    ...evidence,
  ];
}

function accountLine(kind: string, year: string, text: SimpleText, page: string): Line[] {
  return text.length === 0
    ? []
    : [{ kind, year, words: plainWords(text), address: `${page}#section_priorities_${year.replace('/', '-')}` }];
}

function plainWords(text: SimpleText): string {
  return text.flatMap((node) => (node.type === 'list' ? listWords(node) : [inlineWords(node.children)])).join('\n');
}
