import type { DocumentOf } from '../../content/model/documents/index.ts';
import type { Edition } from '../../content/model/documents/publication.ts';
import type { ImpreciseDate } from '../../content/model/fields/imprecise-date.ts';
import { months } from '../../content/model/time/months.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { latestEdition } from '../../content/model/documents/editions.ts';
import { monthWords, shortDayWords } from '../formatting/dates.ts';
import { joinWords } from '../formatting/sentences.ts';
import { editionFiles } from './edition-files.ts';

/** What a reference to a publication names. */
export interface Citation {
  /** A name for it in somebody's own list of references. */
  key: string;
  title: string;
  /** The edition's label; absent where the publication has none yet. */
  edition?: string;
  /** As exactly as it is known. */
  date: ImpreciseDate;
  /** Who publishes it. */
  publishers: string[];
  /** BCP 47 tag. */
  language: string;
  /** The address that always shows this edition. */
  url: string;
  /** What proves that the text or the file is the one that was cited, in words. */
  proof?: string;
  /** Whether the edition was withdrawn. */
  isWithdrawn: boolean;
}

/** The citation of an edition; of the latest where none is named, and of the publication as such while it has none. */
export function citationOf(document: DocumentOf<'publications'>, asked: Edition | undefined, reader: Reader): Citation {
  const { id, slug, title, language, publishers, editions } = document;
  const edition = asked ?? latestEdition(editions);
  const named = publishers.flatMap((one) => reader.card(one)?.title ?? []);
  const address = reader.address(id) ?? '';
  const own = edition === undefined ? address : `${address}${edition.slug}/`;
  const [first] = edition === undefined ? [] : editionFiles(edition, own, reader);
  return {
    key: edition === undefined ? slug : `${slug}-${edition.slug}`,
    title,
    ...(edition !== undefined && { edition: edition.label }),
    date: edition?.date ?? { precision: 'unknown' },
    publishers: named.length === 0 ? [reader.setting('settings').name] : named,
    language,
    url: reader.origin() + own,
    ...(first !== undefined && { proof: `SHA-256 of ${first.isText ? 'the text' : first.name}: ${first.sha256}` }),
    isWithdrawn: edition?.status.status === 'withdrawn',
  };
}

/** The citation as people write it: “Council (5 October 2026). Plan, second edition. https://…” */
export function asWords(citation: Citation): string {
  const { publishers, title, url, proof } = citation;
  const noted = [title, ...noteOf(citation)].join(', ');
  return `${joinWords(publishers)} (${dateOf(citation)}). ${noted}. ${url}${proof === undefined ? '' : ` (${proof})`}`;
}

/** The citation for BibTeX and biblatex. */
export function asBibtex(citation: Citation): string {
  const { key, title, edition, date, publishers, language, url, proof } = citation;
  const { year, month, day } = partsOf(date);
  const who = publishers.map((one) => `{${bibtexText(one)}}`).join(' and ');
  // Styles leave the edition of a report out; the note is always shown.
  const note = [noteOf(citation).join(', '), proof].filter(Boolean).join('. ');
  const fields: [string, string | undefined][] = [
    ['author', `{${who}}`],
    ['title', `{{${bibtexText(title)}}}`],
    ['institution', `{{${bibtexText(joinWords(publishers))}}}`],
    ['edition', edition === undefined ? undefined : `{${bibtexText(edition)}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    // Without braces: the name is one of BibTeX's own, which each style writes in its own way.
    ['month', month === undefined ? undefined : months[month - 1]?.slice(0, 3).toLowerCase()],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['url', `{${url}}`],
    ['language', `{${language}}`],
    ['note', note === '' ? undefined : `{${bibtexText(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@techreport{${key},\n${lines.join(',\n')}\n}\n`;
}

/** The citation for reference managers that read RIS. */
export function asRis(citation: Citation): string {
  const { title, edition, date, publishers, language, url, proof, isWithdrawn } = citation;
  const { year, month, day } = partsOf(date);
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  const note = [isWithdrawn ? 'Withdrawn' : undefined, proof].filter(Boolean).join('. ');
  const fields: [string, string | undefined][] = [
    ['TY', 'RPRT'],
    ...publishers.map((one): [string, string] => ['AU', one]),
    ['TI', title],
    ['ET', edition],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', year === undefined ? undefined : `${year}/${two(month)}/${two(day)}`],
    ['PB', joinWords(publishers)],
    ['LA', language],
    ['UR', url],
    ['N1', note === '' ? undefined : note],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`])).join('');
}

/** The citation as CSL-JSON, which Zotero, Pandoc and word processors read. */
export function asCsl(citation: Citation): string {
  const { key, title, edition, date, publishers, language, url, proof, isWithdrawn } = citation;
  const { year, month, day } = partsOf(date);
  const parts = [year, month, day].filter((part) => part !== undefined);
  const note = [isWithdrawn ? 'Withdrawn' : undefined, proof].filter(Boolean).join('. ');
  const item = {
    id: key,
    type: 'report',
    title,
    author: publishers.map((literal) => ({ literal })),
    publisher: joinWords(publishers),
    edition,
    issued: parts.length === 0 ? undefined : { 'date-parts': [parts] },
    URL: url,
    language,
    note: note === '' ? undefined : note,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** The date as far as it is known. */
function partsOf(date: ImpreciseDate): { year?: number; month?: number; day?: number } {
  switch (date.precision) {
    case 'day':
      return { year: Number(date.date.slice(0, 4)), month: Number(date.date.slice(5, 7)), day: Number(date.date.slice(8)) };
    case 'month':
      return { year: Number(date.month.slice(0, 4)), month: Number(date.month.slice(5)) };
    case 'year':
      return { year: date.year };
    case 'unknown':
      return {};
  }
}

function dateOf({ date }: Citation): string {
  switch (date.precision) {
    case 'day':
      return shortDayWords(date.date);
    case 'month':
      return monthWords(date.month);
    case 'year':
      return String(date.year);
    case 'unknown':
      return 'no date';
  }
}

/** What a reader must know of which edition this is. */
function noteOf({ edition, isWithdrawn }: Citation): string[] {
  return [...(edition === undefined ? [] : [edition]), ...(isWithdrawn ? ['withdrawn'] : [])];
}

/** Text in BibTeX, where some characters mean something. */
function bibtexText(text: string): string {
  return text.replace(/[\\{}$&#_%~^]/g, (character) => bibtexCharacters[character] ?? `\\${character}`).replaceAll(/\s+/g, ' ');
}

const bibtexCharacters: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};
