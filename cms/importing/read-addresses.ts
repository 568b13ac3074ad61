import Papa from 'papaparse';
import { isPattern } from '../../content/model/addresses/redirect-start.ts';

/** One row of a list of old addresses. */
export interface AddressRow {
  /** Its number in the file. */
  number: number;
  /** As a path of this site, with a query or a * where it has one. */
  from: string;
  /** Where it leads, as it was written; empty where nobody said. */
  to: string;
}

const headings = {
  from: /^(?:from|old|old address|old url|source|address|url|address that people use)$/i,
  to: /^(?:to|new|new address|new url|target|destination|redirect|where it leads)$/i,
} as const;

/** Whether a spreadsheet is a list of addresses rather than of documents. */
export function isAddressList(text: string): boolean {
  const [first = []] = rowsOf(text.slice(0, 10_000));
  const [from, to] = first.map((cell) => cell.trim());
  if (headings.from.test(from ?? '') && headings.to.test(to ?? '')) return true;
  return first.length <= 2 && /^(?:\/|https?:\/\/)\S*$/.test(from ?? '') && /^(?:\/|https?:\/\/|$)/.test(to ?? '');
}

/** Reads a list of old addresses, with where each leads: two columns, with or without a row of headings. The name of the older site before an address is passed over. */
export function readAddresses(text: string): AddressRow[] {
  const rows = rowsOf(text);
  const hasHeadings = headings.from.test(rows[0]?.[0]?.trim() ?? '');
  return rows
    .map(([from = '', to = ''], index) => ({ number: index + 1, from: withoutSite(from.trim()), to: to.trim() }))
    .slice(hasHeadings ? 1 : 0)
    .filter(({ from }) => from !== '');
}

function rowsOf(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' }).data;
}

function withoutSite(address: string): string {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return address;
  const { pathname, search } = new URL(address);
  return isPattern(pathname) ? pathname : `${pathname}${search}`;
}
