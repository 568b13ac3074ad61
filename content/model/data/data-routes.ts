import { type Collection, collections } from '../collection-names.ts';
import {
  apiIndexAddress,
  collectionDataAddress,
  openApiAddress,
  recordsAddress,
  sheetAddress,
  type SheetName,
  sheets,
} from './data-addresses.ts';
import { openReferralAddress, openReferralPageAddress } from './open-referral-addresses.ts';
import { openReferralList } from './records.ts';

/** An address at which data stands, for programs and spreadsheets. */
export type DataRoute =
  /** What there is in the read API. */
  | { kind: 'data-index'; path: string }
  /** Its description as OpenAPI 3.1. */
  | { kind: 'open-api'; path: string }
  /** What there is of a collection. */
  | { kind: 'data-collection'; path: string; collection: Collection }
  /** A page of a list, from 1; `list` is its name. */
  | { kind: 'data-list'; path: string; list: string; page: number }
  /** A document as JSON. */
  | { kind: 'data-document'; path: string; id: string }
  /** A spreadsheet (CSV). */
  | { kind: 'data-sheet'; path: string; sheet: SheetName }
  /** What directories of services read (Open Referral UK): the start, the list of services, and one of them. */
  | { kind: 'open-referral'; path: string }
  | { kind: 'open-referral-list'; path: string; page: number }
  | { kind: 'open-referral-service'; path: string; id: string };

const dataKinds: ReadonlySet<string> = new Set([
  'data-index',
  'open-api',
  'data-collection',
  'data-list',
  'data-document',
  'data-sheet',
  'open-referral',
  'open-referral-list',
  'open-referral-service',
] satisfies DataRoute['kind'][]);

/** Whether data stands at a route. */
export function isDataRoute<R extends { kind: string }>(route: R): route is R & DataRoute {
  return dataKinds.has(route.kind);
}

/** What stands at its address whatever the content is. */
export const fixedDataRoutes: readonly DataRoute[] = [
  { kind: 'data-index', path: apiIndexAddress },
  { kind: 'open-api', path: openApiAddress },
  ...collections.map((collection): DataRoute => ({ kind: 'data-collection', path: collectionDataAddress(collection), collection })),
  ...sheets.map((sheet): DataRoute => ({ kind: 'data-sheet', path: sheetAddress(sheet), sheet })),
  { kind: 'open-referral', path: openReferralAddress },
  // Of a list with nothing in it the first page says so.
  ...collections.map((collection) => recordsRoute(collection, 1)),
  recordsRoute(openReferralList, 1),
];

/** The route of a page of a list. */
export function recordsRoute(list: string, page: number): DataRoute {
  const path = recordsAddress(list, page);
  return path === undefined
    ? { kind: 'open-referral-list', path: openReferralPageAddress(page), page }
    : { kind: 'data-list', path, list, page };
}
