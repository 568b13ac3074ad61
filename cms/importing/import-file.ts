import { APIError, type PayloadRequest } from 'payload';
import { counted } from '../admin/formatting.ts';
import { actorOf, addToAuditLog } from '../audit/add-to-audit-log.ts';
import { environment } from '../environment.ts';
import { importItems, longestText } from './import-items.ts';
import { addressesOf, importAddresses } from './lead-addresses.ts';
import type { ImportReport } from './outcomes.ts';
import { isAddressList, readAddresses } from './read-addresses.ts';
import { isOpenReferral, readOpenReferral } from './open-referral/read-open-referral.ts';
import { isDrupal, readDrupal } from './read-drupal.ts';
import { openHtmlReader, type HtmlReader } from './read-html.ts';
import { readSheet } from './read-sheet.ts';
import { isWordPress, readWordPress } from './read-wordpress.ts';
import { type Importable, importable, type SourceContent } from './source.ts';
import { writeText } from './write-text.ts';

/** How a file is brought in. */
export interface ImportOptions {
  /** Whoever brings it in: their rights hold. */
  req: PayloadRequest;
  /** Whether it is only tried. */
  isDry: boolean;
  /** What the rows of a spreadsheet become. */
  into?: Importable | undefined;
  /** What kinds of another system become, where that is not what we would guess. */
  mapping?: ReadonlyMap<string, Importable | 'nothing'>;
  /** Pages or rows that are taken in at once at most. */
  max: number;
  /** How many characters a file has at most; absent where whoever runs the machine says what it reads. */
  maxLength?: number;
}

/**
 * Brings in a file of another site: an export of WordPress, answers of Drupal's JSON:API, services of Open Referral UK, a spreadsheet of pages, or a list of
 * addresses. Tried, it says what would become of everything, and keeps nothing.
 * @throws APIError where the file is none of these
 */
export async function importFile(text: string, options: ImportOptions): Promise<ImportReport> {
  const { req, isDry, into, max, maxLength = Infinity } = options;
  if (text.length > maxLength)
    throw refusal(
      `The file has ${inMillions(text.length)} million characters, and ${inMillions(maxLength)} million are taken in at once here. Part it, or ask whoever runs the site to bring it in with npm run import.`,
    );
  const data = jsonOf(text);
  if (data === undefined && !isWordPress(text) && into === undefined && isAddressList(text)) {
    const rows = readAddresses(text);
    refuseMany(rows.length, 'addresses', max);
    if (!isDry) await audit(counted(rows.length, 'old address', 'old addresses'), 'Addresses', req);
    return { format: 'Addresses', isDry, items: [], addresses: await importAddresses(rows, { req, isDry }), leftOut: [], ignored: [] };
  }
  const reader = await openHtmlReader(environment.publicUrl);
  try {
    const { ignored = [], ...content } = await contentOf(text, data, reader, options);
    refuseMany(content.items.length, 'pages', max);
    if (!isDry) await audit(counted(content.items.length, 'page'), content.format, req);
    const items = await importItems(content, { req, isDry, reader });
    return { format: content.format, isDry, items, addresses: await addressesOf(content, items, req), leftOut: content.leftOut, ignored };
  } finally {
    await reader.close();
  }
}

/** Keeps in the audit log that something is brought in, before the first of it is: it is there wherever any of it is. */
async function audit(what: string, format: string, req: PayloadRequest): Promise<void> {
  await addToAuditLog({ event: 'imported', ...actorOf(req), words: `${what} from a file of another site (${format})` }, req);
}

async function contentOf(
  text: string,
  data: unknown,
  reader: HtmlReader,
  { req, into, mapping, max }: ImportOptions,
): Promise<SourceContent & { ignored?: string[] }> {
  if (isWordPress(text)) return readWordPress(text, mapping);
  if (data !== undefined && isDrupal(data)) return readDrupal(data, mapping);
  if (data !== undefined && isOpenReferral(data)) return readOpenReferral(data, req);
  if (data !== undefined || /^\s*</.test(text))
    throw refusal(
      'This is neither an export of WordPress (Tools, Export, All content) nor a saved answer of Drupal’s JSON:API or of Open Referral UK. Save one of these, a spreadsheet as CSV, or a list of addresses as CSV.',
    );
  if (into === undefined) throw refusal(`Say what the rows of this spreadsheet are: ${importable.join(', ')}.`);
  const writing = (html: string, holds: { headings: boolean; tables: boolean }) => {
    if (html.length > longestText)
      throw refusal('A cell of the spreadsheet is longer than a million characters. Part it into several rows, and send the file again.');
    return writeText(html, { ...holds, reader, leadsTo: () => undefined });
  };
  return readSheet(text, into, req, { writeText: writing, maxRows: max });
}

function jsonOf(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw Object.assign(refusal('The file begins as JSON does and cannot be read as such: it may have been cut off. Save it again.'), {
      cause,
    });
  }
}

function inMillions(count: number): string {
  return (count / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 });
}

function refuseMany(count: number, what: string, max: number): void {
  if (count > max)
    throw refusal(
      `The file has ${count} ${what}, and ${max} are taken in at once here. Whoever runs the site can bring it in with npm run import.`,
    );
}

function refusal(words: string): Error {
  return new APIError(words, 400, undefined, true);
}
