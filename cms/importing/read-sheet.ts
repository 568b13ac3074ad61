import Papa from 'papaparse';
import type { PayloadRequest } from 'payload';
import { readRows } from '../bulk/csv/read-rows.ts';
import { slugFrom } from '../fields/document/slug.ts';
import { type Importable, pathOn, type SourceContent, type SourceItem } from './source.ts';
import type { WrittenText } from './write-text.ts';

/** Columns that are no field: by which a row is known again, and where the page stood. */
const special = {
  id: /^(?:source id|old id|reference)$/i,
  addresses: /^(?:old addresses|old address|old url|old urls)$/i,
} as const;

/**
 * Reads a spreadsheet of pages, stories, services or vacancies: its headings are the names of the fields in the form, and a text
 * may be HTML, or plain with empty lines between its paragraphs. A row is known again by “Source ID”, or by its address or title.
 */
export async function readSheet(
  text: string,
  into: Importable,
  req: PayloadRequest,
  { writeText, maxRows }: { writeText: (html: string, holds: { headings: boolean; tables: boolean }) => WrittenText; maxRows: number },
): Promise<SourceContent & { ignored: string[] }> {
  const { config } = req.payload.collections[into];
  const cells = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (heading) => heading.trim(),
  });
  const headings = cells.meta.fields ?? [];
  const named = (pattern: RegExp): string | undefined => headings.find((heading) => pattern.test(heading));
  const [idColumn, addressColumn] = [named(special.id), named(special.addresses)];
  const lostIn = new Map<string, string[]>();
  const { rows, ignored } = await readRows(text, config, req, {
    maxRows,
    readText: (cell, field) => {
      const written = writeText(asHtml(cell), { headings: field.name === 'body', tables: field.name === 'body' });
      lostIn.set(cell, written.lost);
      return written.text;
    },
  });
  const items = rows.map(({ number, values, problems }, index): SourceItem => {
    const row = cells.data[index] ?? {};
    const title = String(values.get('title') ?? '');
    const slug = slugFrom(String(values.get('slug') ?? title));
    const own = new Map([...values].filter(([path]) => path !== 'id' && path !== 'title' && path !== 'slug'));
    return {
      id: (idColumn === undefined ? '' : (row[idColumn] ?? '').trim()) || slug,
      kind: `row ${number}`,
      into,
      title,
      slug: values.has('slug') ? slug : undefined,
      html: '',
      categories: [],
      media: [],
      addresses: (addressColumn === undefined ? '' : (row[addressColumn] ?? ''))
        .split(/[\s;]+/)
        .flatMap((address) => (address === '' ? [] : (pathOn(URL.canParse(address) ? address : 'https://old.invalid', address) ?? []))),
      lost: Object.values(row).flatMap((cell) => lostIn.get(cell.trim()) ?? []),
      values: own,
      problems: [...problems, ...(title === '' ? ['It has no title. Fill in the column Title.'] : [])],
    };
  });
  return {
    format: 'Spreadsheet',
    source: `spreadsheet of ${into}`,
    items,
    leftOut: [],
    ignored: ignored.filter((heading) => heading !== idColumn && heading !== addressColumn),
  };
}

function asHtml(cell: string): string {
  if (/<(?:p|h[1-6]|ul|ol|br|a|strong|em|table|div)\b/i.test(cell)) return cell;
  const escaped = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split(/\r?\n\s*\r?\n/)
    .map((part) => `<p>${part.trim().replace(/\r?\n/g, '<br>')}</p>`)
    .join('');
}
