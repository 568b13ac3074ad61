import type { Collection } from '../collection-names.ts';
import type { Document } from '../documents/index.ts';
import { readRecordList } from './records.ts';

/** What all files of the read API stand below. Another version would stand beside it. */
export const apiFolder = '/api/v1/';

/** What there is in the read API, with its licence. */
export const apiIndexAddress = `${apiFolder}index.json`;

/** The description of the read API for programs (OpenAPI 3.1). */
export const openApiAddress = `${apiFolder}openapi.json`;

/** The moment of the snapshot that is live: the only file that changes with each publish. */
export const snapshotAddress = `${apiFolder}snapshot.json`;

/** The page that says in words what data there is. */
export const dataPageAddress = '/data/';

/** What there is as a spreadsheet. */
export const sheets = ['services', 'hubs', 'offers', 'vacancies', 'priorities'] as const;

export type SheetName = (typeof sheets)[number];

/** Where a spreadsheet stands. */
export function sheetAddress(sheet: SheetName): string {
  return `${dataPageAddress}${sheet}.csv`;
}

/** The spreadsheet of a collection, where there is one: that of the pillars has a row for each priority. */
export function sheetOf(collection: Collection): SheetName | undefined {
  return collection === 'pillars' ? 'priorities' : sheets.find((sheet) => sheet === collection);
}

/** Where a document stands as JSON. It is named by its identifier, so that no new title or address moves it. */
export function documentDataAddress({ collection, id }: Pick<Document, 'collection' | 'id'>): string {
  return `${apiFolder}${collection}/${encodeURIComponent(id)}.json`;
}

/** Where it is said what there is of a collection. */
export function collectionDataAddress(collection: Collection): string {
  return `${apiFolder}${collection}/index.json`;
}

/** Where a page of a list of data stands; undefined for the list of Open Referral, which has addresses of its own. */
export function recordsAddress(list: string, page: number): string | undefined {
  const read = readRecordList(list);
  if (read === undefined) return undefined;
  const { collection, facet } = read;
  const folder = facet === undefined ? 'page' : `${facet.name}/${encodeURIComponent(facet.value)}`;
  return `${apiFolder}${collection}/${folder}/${page}.json`;
}

/** Whether an address is for programs rather than for people: data, in whatever form. */
export function isDataAddress(path: string): boolean {
  return path.startsWith(apiFolder) || path.startsWith('/open-referral/') || /^\/data\/./.test(path);
}
